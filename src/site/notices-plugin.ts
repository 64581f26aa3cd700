/**
 * Gives the app the third-party notices as `virtual:notices`. Which packages ship is known only once the chunks are
 * made, so the module starts with a mark and the list takes its place; what tree shaking left out is not listed.
 */
import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { asText, noticesFor, type PackageNotice, packageFolderOf } from './notices';

const ID = 'virtual:notices';
const MARK = '__mainstay_notices__';

/** `fileName` names the same list as a file beside the app. */
export function noticesPlugin({ fileName }: { readonly fileName?: string } = {}): Plugin {
  let isBuild = false;
  return {
    name: 'mainstay-notices',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    resolveId: (id) => (id === ID ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const list = isBuild ? MARK : JSON.stringify(noticesFor(directDependencies()));
      return `export default JSON.parse(${JSON.stringify(list)})`;
    },
    renderChunk(code, _chunk, _options, { chunks }) {
      if (!code.includes(MARK)) return null;
      const list = JSON.stringify(noticesOf(Object.values(chunks)));
      return code.replace(new RegExp(`(["'\`])${MARK}\\1`), () => JSON.stringify(list));
    },
    generateBundle(_options, bundle) {
      if (fileName === undefined) return;
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      this.emitFile({ type: 'asset', fileName, source: asText(noticesOf(chunks)) });
    },
  };
}

function noticesOf(
  chunks: readonly Pick<Rolldown.RenderedChunk, 'modules'>[],
): readonly PackageNotice[] {
  const shipped = chunks.flatMap(({ modules }) =>
    Object.entries(modules)
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .map(([id]) => packageFolderOf(id)),
  );
  return noticesFor([...new Set(shipped)].filter((folder) => folder !== null));
}

/** Enough for the development server, which makes no chunks. */
function directDependencies(): string[] {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.keys(dependencies).map((name) => `node_modules/${name}`);
}
