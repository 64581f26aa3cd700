/**
 * Builds the one file beside the app, as `mainstay.html` with its hash, and gives the app its text as
 * `virtual:one-file`: a page that may connect to nothing cannot fetch the file to hand it out.
 */
import type { Plugin } from 'vite';
import { buildOneFile } from './one-file';
import { sha256Hex } from './sha256';

const ID = 'virtual:one-file';
const NAME = 'mainstay.html';

export function oneFilePlugin(): Plugin {
  let isBuild = false;
  let text: string | null = null;
  return {
    name: 'mainstay-one-file',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    resolveId: (id) => (id === ID ? `\0${id}` : undefined),
    async load(id) {
      if (id !== `\0${ID}`) return undefined;
      // The development server and the unit tests build nothing.
      if (!isBuild) return 'export default null';
      text = await buildOneFile();
      return `export default ${JSON.stringify({ name: NAME, text, sha256: sha256Hex(text) })}`;
    },
    async generateBundle() {
      text ??= await buildOneFile();
      this.emitFile({ type: 'asset', fileName: NAME, source: text });
      this.emitFile({
        type: 'asset',
        fileName: `${NAME}.sha256`,
        source: `${sha256Hex(text)}  ${NAME}\n`,
      });
    },
  };
}
