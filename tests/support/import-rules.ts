/**
 * Who may import whom: the table of docs/architecture.md. `may` and `types` name folders of src;
 * `types` may be imported as types alone. A package ending in `:` stands for all that begin so.
 */
import type { Import, SourceFile } from './source-tree';

type Rule = {
  readonly may: readonly string[];
  readonly types?: readonly string[];
  readonly packages: readonly string[];
};

const BROWSER_LAYERS = ['core', 'store', 'platform', 'ui', 'charts', 'pages', 'app'];
const RULES: Readonly<Record<string, Rule>> = {
  core: { may: ['core'], packages: ['zod', 'zod/mini'] },
  store: { may: ['core', 'store'], packages: ['zustand', 'zustand/vanilla'] },
  platform: {
    may: ['core/codes', 'core/file', 'core/json', 'core/limits', 'core/storage', 'platform'],
    types: ['core'],
    packages: ['lean-qr', 'jsqr', 'docx', 'write-excel-file/universal'],
  },
  ui: { may: ['ui'], packages: ['react'] },
  charts: {
    may: ['ui', 'charts'],
    types: ['core/report-model', 'core/panel-report'],
    packages: ['react', 'recharts'],
  },
  // With their own folders, which `ownFolders` names.
  pages: {
    may: ['core', 'store', 'platform', 'ui', 'charts', 'pages/shared'],
    packages: ['react', 'react-hook-form', 'wouter'],
  },
  'instrument-files': {
    may: ['core', 'instrument-files'],
    packages: ['yaml', 'node:', 'vite'],
  },
  site: {
    may: ['instrument-files', 'site'],
    packages: ['node:', 'vite', '@vitejs/plugin-react'],
  },
  cli: { may: ['core', 'instrument-files', 'cli'], packages: ['node:', 'vite'] },
  app: {
    may: BROWSER_LAYERS,
    packages: [
      'react',
      'react-dom/client',
      'react-dom/server',
      'wouter',
      'wouter/use-hash-location',
      'virtual:',
    ],
  },
  main: { may: BROWSER_LAYERS, packages: ['virtual:'] },
};

/** The one file of the store that knows React, and the one of the platform with stored records of its own to check. */
const EXTRA_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'src/store/use-mainstay.ts': ['react', 'zustand/react/shallow'],
  'src/platform/replies/reply-storage-draft.ts': ['zod/mini'],
};

/** Inside core each folder imports itself and what stands to its left. */
export const INWARD = [
  'instrument',
  'limits',
  'document',
  'response',
  'exercise',
  'lineage',
  'scoring',
  'panel',
  'gaps',
  'action-plan',
  'comparison',
  'pool',
  'findings',
  'report-model',
  'wording',
  'panel-report',
  'report',
  'json',
  'codes',
  'file',
  'question-set',
  'storage',
  'documents',
  'copies',
  'intake',
];

/** Every import the table does not allow, as `file imports what`. */
export function importBreaches(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    file.imports
      .filter((found) => !isAllowed(file.path, found))
      .map(({ specifier, kind }) => `${file.path} imports ${specifier} (${kind})`),
  );
}

function isAllowed(path: string, { specifier, kind, target }: Import): boolean {
  const rule = RULES[layerOf(path)];
  if (rule === undefined) return false;
  if (target === null) {
    const packages = [...rule.packages, ...(EXTRA_PACKAGES[path] ?? [])];
    return packages.some((name) => name === specifier || isPrefix(name, specifier));
  }
  const folders = [...rule.may, ...(kind === 'type' ? (rule.types ?? []) : [])];
  if (layerOf(path) === 'pages') folders.push(...ownFolders(path));
  return isIn(folders, target) && isInward(path, target);
}

const isPrefix = (name: string, specifier: string) =>
  name.endsWith(':') && specifier.startsWith(name);

const isIn = (folders: readonly string[], target: string) =>
  folders.some((folder) => target.startsWith(`src/${folder}/`));

/** `src/main.tsx` is a layer of its own. */
export const layerOf = (path: string): string =>
  path.match(/^src\/([^/]+)\//)?.[1] ?? (path === 'src/main.tsx' ? 'main' : '');

/** The folder of a page, and what the pages of its journey share. */
const ownFolders = (path: string): readonly string[] => {
  const [journey = '', page = ''] = path.split('/').slice(2, 4);
  const own = page.includes('.') ? `pages/${journey}` : `pages/${journey}/${page}`;
  return [own, `pages/${journey}/shared`];
};

function isInward(path: string, target: string): boolean {
  if (layerOf(path) !== 'core') return true;
  const [own, other] = [path, target].map((file) => INWARD.indexOf(file.split('/')[2] ?? ''));
  return own !== undefined && other !== undefined && other >= 0 && other <= own;
}

/** Each ring of imports once, types and all: `a -> b -> a`. */
export function importCycles(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' -> '));
    if (start >= 0 || done.has(path)) return;
    for (const { target } of byPath.get(path)?.imports ?? []) {
      if (target !== null) visit(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return cycles;
}

/** The packages that come with a file: its own and those of every file it cannot start without. */
export function packagesLoadedWith(path: string, files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const packages = new Set<string>();
  const visit = (current: string) => {
    if (reached.has(current)) return;
    reached.add(current);
    for (const { specifier, kind, target } of byPath.get(current)?.imports ?? []) {
      if (kind !== 'value' && kind !== 're-export') continue;
      if (target === null) packages.add(specifier);
      else visit(target);
    }
  };
  visit(path);
  return [...packages].sort();
}
