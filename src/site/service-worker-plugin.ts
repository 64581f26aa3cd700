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

/**
 * The app in one file holds all of it a second time, and is wanted by whoever hands it on. A browser that puts the app
 * among its own asks for manifest and icons; the first page's styles stand in the page itself. The
 * letters of headings outside Western Europe come when a page has one, and until then stand in another typeface.
 */
const LATER =
  /virtual_one-file|^manifest\.webmanifest$|^icons\/|^assets\/index-[^/]+\.css$|besley-600-ext-[^/]+\.woff2$/;

/** What someone answering on a phone for somebody else comes to; with all that it cannot start without. */
const ANSWERING_FOR_OTHERS =
  /src\/main\.tsx$|src\/app\/(?:open-store|away-day-routes|frame\/updates)|src\/pages\/away-day\/respond\/|virtual:(?:instrument|guidance|earlier)|core\/storage\/(?:stored-records|merge-stored)|src\/platform\/(?:foreign-nodes|key-focus)/;

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

type Output = readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[];

function serviceWorkerFor(output: Output): string {
  const few = filesOfFew(output);
  const files = output
    .filter(({ fileName }) => !BESIDE.test(fileName))
    .map((file) => ({
      // Some hosts send /index.html on to the folder, and a page may not be drawn from such an answer.
      name: file.fileName === 'index.html' ? './' : file.fileName,
      hash: sha256Source(file.type === 'chunk' ? file.code : file.source),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const isFew = (name: string) => !name.endsWith('.js') && !name.endsWith('.css');
  const lists = { files: '', more: '', later: '' };
  for (const file of files) {
    const { name } = file;
    const list = LATER.test(name) ? 'later' : few.has(name) || isFew(name) ? 'files' : 'more';
    lists[list] += `  '${name}': '${file.hash}',\n`;
  }
  return Object.entries(lists).reduce(
    (source, [name, list]) => source.replace(`/*${name}*/`, () => `\n${list}`),
    readFileSync(WORKER, 'utf8').replace(
      '/*version*/',
      sha256Hex(Object.values(lists).join('')).slice(0, 16),
    ),
  );
}

/** The scripts and styles of whoever answers for somebody else. */
function filesOfFew(output: Output): ReadonlySet<string> {
  const chunks = output.filter((file) => file.type === 'chunk');
  const waiting = chunks
    .filter(({ moduleIds }) => moduleIds.some((id) => ANSWERING_FOR_OTHERS.test(id)))
    .map(({ fileName }) => fileName);
  const few = new Set<string>();
  for (const name of waiting) {
    const chunk = few.has(name) ? undefined : chunks.find(({ fileName }) => fileName === name);
    few.add(name);
    waiting.push(...(chunk?.imports ?? []), ...(chunk?.viteMetadata?.importedCss ?? []));
  }
  return few;
}
