/**
 * Fills the service worker with the list of every file of this build and the hash each must have, and names the build
 * by the whole of it: another build is another worker.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { sha256Hex, sha256Source } from './sha256';

const WORKER = fileURLToPath(new URL('../app/service-worker.js', import.meta.url));

/** Files that lie beside the app and are no part of it. */
const BESIDE =
  /^(?:mainstay\.html(?:\.sha256)?|third-party-notices\.txt|_headers|\.nojekyll|hosting\/.*)$/;

/** The app in one file holds all of it a second time, and is wanted by whoever hands it on. */
const LATER = /virtual_one-file/;

export function serviceWorkerPlugin(): Plugin {
  return {
    name: 'mainstay-service-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // Last of all: what is hashed here is what is written.
      order: 'post',
      handler(_options, bundle) {
        const source = serviceWorkerFor(Object.values(bundle));
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
      },
    },
  };
}

function serviceWorkerFor(output: readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[]) {
  const files = output
    .filter(({ fileName }) => !BESIDE.test(fileName))
    .map((file) => ({
      // Some hosts send /index.html on to the folder, and a page may not be drawn from such an answer.
      name: file.fileName === 'index.html' ? './' : file.fileName,
      hash: sha256Source(file.type === 'chunk' ? file.code : file.source),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const listOf = (some: typeof files) =>
    some.map(({ name, hash }) => `  '${name}': '${hash}',\n`).join('');
  const [now, later] = [
    listOf(files.filter(({ name }) => !LATER.test(name))),
    listOf(files.filter(({ name }) => LATER.test(name))),
  ];
  return readFileSync(WORKER, 'utf8')
    .replace('/*version*/', sha256Hex(now + later).slice(0, 16))
    .replace('/*files*/', () => `\n${now}`)
    .replace('/*later*/', () => `\n${later}`);
}
