import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { layerOf } from './support/import-rules';
import { lineOf } from './support/purity';
import {
  filesUnder,
  isNode,
  type Node,
  nameOf,
  REPOSITORY,
  readSources,
  type SourceFile,
} from './support/source-tree';

/** The habit is 250, 40 and 80; the limits leave room for one long day. */
const LIMITS = { file: 300, functionInCore: 50, function: 100 } as const;

const src = readSources('src');
const code = [...src, ...readSources('tests')];
const linesOf = (text: string) => text.trimEnd().split('\n').length;

test(`no file of src is longer than ${LIMITS.file} lines`, () => {
  const long = src
    .map(({ path, text }) => ({ path, lines: linesOf(text) }))
    .filter(({ lines }) => lines > LIMITS.file);
  expect(long).toEqual([]);
});

/** A room that can be held in the head. */
const MOST_FILES = 25;

test(`no folder has more than ${MOST_FILES} files`, () => {
  const folders = new Map<string, number>();
  for (const path of [...filesUnder('src'), ...filesUnder('tests')]) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  const full = [...folders].filter(
    ([folder, files]) => files > MOST_FILES && !/^tests\/(?:cases|frozen)/.test(folder),
  );
  expect(full).toEqual([]);
});

test(`no function is longer than ${LIMITS.functionInCore} lines in core, ${LIMITS.function} elsewhere`, () => {
  const long = src.flatMap((file) => {
    const limit = layerOf(file.path) === 'core' ? LIMITS.functionInCore : LIMITS.function;
    return functionsOf(file).filter(({ lines }) => lines > limit);
  });
  expect(long).toEqual([]);
});

test('the only cast is `as const`', () => {
  const casts = code.flatMap(({ path, text, nodes }) =>
    nodes
      .filter(([node]) => isCast(node))
      .map(([node]) => `${path}:${lineOf(text, node)}: ${text.slice(node.start, node.end)}`),
  );
  expect(casts).toEqual([]);
});

test('no name is exported twice', () => {
  const files = new Map<string, Set<string>>();
  for (const { path, nodes } of src) {
    for (const name of nodes.flatMap(([node]) => exportedBy(node))) {
      files.set(name, (files.get(name) ?? new Set()).add(path));
    }
  }
  const twice = [...files]
    .filter(([, paths]) => paths.size > 1)
    .map(([name, paths]) => `${name}: ${[...paths].join(', ')}`);
  expect(files.size).toBeGreaterThan(1000);
  expect(twice).toEqual([]);
});

test('nothing is put off, and nothing switches the compiler off', () => {
  const pattern = /\b(?:TODO|FIXME|XXX)\b|@ts-(?:ignore|expect-error|nocheck)|eslint-disable/;
  expect(linesWith(pattern)).toEqual([]);
});

/** The ISO time of the clock, and what the calendar file says of itself, are in UTC by their formats. */
const IN_UTC: readonly string[] = ['src/platform/clock.ts', 'src/platform/office/write-xlsx.ts'];
const LOCAL_DAYS: readonly string[] = ['src/store/local-day.ts', 'src/ui/times.ts'];

test('no day is cut from a time, and one place works the day here out', () => {
  const cut = /slice\(0, ?10\)|substr(?:ing)?\(0, ?10\)|split\('T'\)|toISOString|getUTC|Date\.UTC/;
  const local = /\.get(?:FullYear|Month|Date|Day)\(/;
  const places = src.flatMap(({ path, text }) => [
    ...(cut.test(text) && !IN_UTC.includes(path) && !LOCAL_DAYS.includes(path) ? [path] : []),
    ...(local.test(text) && !LOCAL_DAYS.includes(path) ? [path] : []),
  ]);
  expect(places).toEqual([]);
  const inDays = src.filter(({ path }) => LOCAL_DAYS.includes(path));
  expect(inDays.filter(({ text }) => /slice\(0, ?10\)|toISOString/.test(text))).toEqual([]);
});

test('every suppression of a lint rule says why', () => {
  const silent = linesWith(/biome-ignore/).filter(
    (line) => !/biome-ignore(?:-\w+)? [\w/]+: \S.{6,}/.test(line),
  );
  expect(silent).toEqual([]);
});

test('no path is cut from the address of a file, which on Windows begins with a stroke', () => {
  expect(linesWith(/import\.meta\.url\)\.pathname/)).toEqual([]);
});

test('no rule is switched off by a file', () => {
  expect(linesWith(/biome-ignore-all/)).toEqual([]);
});

test('no field cuts what is pasted into it', () => {
  const cut = /\bmaxLength=|\bmaxlength=/;
  expect(linesWith(cut)).toEqual([]);
});

/** Code, styles, questions, pages to read and settings: all a comment may name. */
const FILES = [
  ...['src', 'tests', 'docs', 'questions', '.github'].flatMap(filesUnder),
  ...readdirSync(REPOSITORY),
];

test('a file that a comment names is there', () => {
  const gone = [...filesUnder('src'), ...filesUnder('tests')]
    .filter((path) => /\.(?:[jt]sx?|mjs|css)$/.test(path))
    .flatMap((path) => {
      const text = readFileSync(REPOSITORY + path, 'utf8');
      const comments = text.match(/\/\*[\s\S]*?\*\/|(?:^|\s)\/\/[^\n]*/g) ?? [];
      const named = comments.join('\n').match(/[\w./-]*[\w-]\.(?:tsx?|mjs|css|md|yaml)\b/g) ?? [];
      return named.flatMap((name) => {
        const end = name.replace(/^(?:\.{0,2}\/)+/, '');
        const isThere = FILES.some((file) => file === end || file.endsWith(`/${end}`));
        return isThere ? [] : [`${path}: ${name}`];
      });
    });
  expect(gone).toEqual([]);
});

test('an address of ours is built in one file', () => {
  const spelled = src
    // What stands on the page before the app comes (src/site) knows nothing of it.
    .filter(
      ({ path }) => /^src\/(?:pages|app|charts|ui)\//.test(path) && path !== 'src/ui/paths.ts',
    )
    .filter(({ text }) => /href=["{`']+#\//.test(text))
    .map(({ path }) => path);
  expect(spelled).toEqual([]);
});

test('buttons and choices are the pieces of ui', () => {
  const own = src.filter(({ path }) => /^src\/(?:pages|app)\//.test(path));
  const raw = own
    .filter(({ text }) => /<button[^>]*className="btn|<label[^>]*className="tick/.test(text))
    .map(({ path }) => path);
  expect(raw).toEqual([]);
  // A skip link, the end of a dark screen and a line that opens look like nothing else there is.
  const buttons = own.filter(({ text }) => /<button\b/.test(text)).map(({ path }) => path);
  expect(buttons).toEqual([
    'src/app/frame/shell.tsx',
    'src/pages/assess/answer/listed-item.tsx',
    'src/pages/away-day/present/present-page.tsx',
  ]);
});

/** What a file calls its own: of `export { kept as shown }` the latter; what is handed on is another file's. */
function exportedBy(node: Node): readonly string[] {
  if (node.type !== 'ExportNamedDeclaration' || isNode(node.source)) return [];
  const renamed = nodesIn(node.specifiers).map(({ exported }) => exported);
  const { declaration } = node;
  const declared = isNode(declaration)
    ? [declaration.id, ...nodesIn(declaration.declarations).flatMap(({ id }) => boundBy(id))]
    : [];
  return [...renamed, ...declared].flatMap((name) => nameOf(name) ?? []);
}

/** The names of `const { one, other: [third] } = ...`, of which each is exported. */
function boundBy(pattern: unknown): readonly unknown[] {
  if (!isNode(pattern)) return [];
  const inside = [pattern.value, pattern.left, pattern.argument].filter(isNode);
  const several = [...nodesIn(pattern.properties), ...nodesIn(pattern.elements)];
  return pattern.type === 'Identifier' ? [pattern] : [...inside, ...several].flatMap(boundBy);
}

const nodesIn = (list: unknown): readonly Node[] =>
  Array.isArray(list) ? list.filter(isNode) : [];

function functionsOf({ path, text, nodes }: SourceFile) {
  return nodes
    .filter(([node]) => /Function/.test(node.type) && isNode(node.body))
    .map(([node]) => ({
      place: `${path}:${lineOf(text, node)}`,
      lines: linesOf(text.slice(node.start, node.end)),
    }));
}

function isCast(node: Node): boolean {
  if (node.type === 'TSTypeAssertion' || node.type === 'TSNonNullExpression') return true;
  if (node.type !== 'TSAsExpression' || !isNode(node.typeAnnotation)) return false;
  return nameOf(node.typeAnnotation.typeName) !== 'const';
}

/** In code, styles and question files; this file, which names what it looks for, apart. */
function linesWith(pattern: RegExp): string[] {
  const paths = [...filesUnder('src'), ...filesUnder('tests'), ...filesUnder('questions')].filter(
    (path) => /\.(?:[jt]sx?|mjs|css|html|yaml)$/.test(path) && path !== 'tests/house.test.ts',
  );
  return paths.flatMap((path) =>
    readFileSync(REPOSITORY + path, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
}
