import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** In kB of 1,000 bytes, as browsers and Vite count. Targets and gates: measurements 7. */
const BUDGETS = {
  js: { target: 82, gate: 82 },
  css: { target: 8, gate: 10 },
  everything: { target: 130, gate: 135 },
  charts: { target: 100, gate: 110 },
  offline: { target: 950, gate: 1000 },
  participant: { target: 350, gate: 500 },
  files: { target: 55, gate: 60 },
};
const LARGEST = 5;

/** Builds the real app into `folder` and weighs what a first visit to Home fetches. */
export async function buildAndWeigh(root, folder) {
  const { output } = await build({
    root,
    configLoader: 'runner',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  const weigh = (name) =>
    kilobytes(gzipSync(readFileSync(join(folder, name)), { level: 9 }).length);
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const scripts = firstScripts(html, output);
  const { style, rest } = withoutStyle(html, folder);
  const fonts = firstFonts(folder);
  const js = sum(scripts.map(weigh));
  const fontBytes = sum(fonts.map((name) => kilobytes(readFileSync(join(folder, name)).length)));
  const whole = kilobytes(gzipSync(html, { level: 9 }).length);
  const lazy = output.filter(
    ({ type, fileName }) => type === 'chunk' && !scripts.includes(fileName),
  );
  return [
    { name: 'first load: JavaScript', value: js, ...BUDGETS.js, note: `${scripts.length} files` },
    { name: 'first load: CSS', value: gzipped(style), ...BUDGETS.css, note: 'in the page' },
    { name: 'first load: HTML without its CSS', value: gzipped(rest) },
    { name: 'first load: fonts', value: fontBytes, note: `${fonts.length} files` },
    { name: 'first load: everything', value: round(whole + js + fontBytes), ...BUDGETS.everything },
    ...chartRows(lazy, weigh),
    ...largest(lazy, weigh),
    ...offlineRows(folder),
  ];
}

/** What index.html names, and what those cannot start without. */
function firstScripts(html, output) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const named = tags
    .filter((tag) => tag.startsWith('<script') || tag.includes('rel="modulepreload"'))
    .flatMap((tag) => tag.match(/(?:src|href)="\.\/([^"]+)"/)?.[1] ?? []);
  const found = new Set();
  const visit = (name) => {
    if (found.has(name)) return;
    found.add(name);
    const chunk = output.find(({ fileName }) => fileName === name);
    for (const other of chunk?.imports ?? []) visit(other);
  };
  for (const name of named) visit(name);
  return [...found];
}

function withoutStyle(html, folder) {
  const inlined = html.match(/<style>([\s\S]*?)<\/style>/)?.[1] ?? '';
  const linked = [...html.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/g)].map(
    ([, name]) => readFileSync(join(folder, name), 'utf8'),
  );
  return { style: [inlined, ...linked].join('\n'), rest: html.replace(inlined, '') };
}

/** The extended subsets are fetched only for letters outside Western Europe's. */
function firstFonts(folder) {
  return filesIn(folder).filter(
    (name) => name.endsWith('.woff2') && !/-ext[-.]|-print-/.test(name),
  );
}

function chartRows(lazy, weigh) {
  const withCharts = lazy.filter(({ moduleIds }) =>
    moduleIds.some((id) => id.includes('/recharts/')),
  );
  const value = sum(withCharts.map(({ fileName }) => weigh(fileName)));
  return [{ name: 'charts, lazy', value, ...BUDGETS.charts }];
}

function largest(lazy, weigh) {
  return lazy
    .map(({ fileName }) => ({
      name: `lazy: ${fileName.replace(/^assets\//, '')}`,
      value: weigh(fileName),
    }))
    .sort((a, b) => b.value - a.value)
    .slice(0, LARGEST);
}

/** What is kept for use without a network, as it comes; what is kept once asked for is left out. */
function offlineRows(folder) {
  const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
  const listed = (list) => {
    const [, names = ''] = new RegExp(`const ${list} = {([^}]*)}`).exec(worker) ?? [];
    return [...names.matchAll(/^ {2}'([^']+)'/gm)].map(([, name]) => name);
  };
  const weightOf = (names) =>
    sum(names.map((name) => sentAs(folder, name === './' ? 'index.html' : name)));
  const few = listed('HASHES');
  const all = [...few, ...listed('HASHES_MORE')];
  return [
    { name: 'kept offline: the whole app', value: weightOf(all), ...BUDGETS.offline },
    { name: 'kept offline: to answer for others', value: weightOf(few), ...BUDGETS.participant },
    { name: 'kept offline: files', value: all.length, ...BUDGETS.files },
  ];
}

/** Typefaces and pictures are packed as they are. */
function sentAs(folder, name) {
  const content = readFileSync(join(folder, name));
  const isPacked = /\.(?:woff2|png)$/.test(name);
  return kilobytes(isPacked ? content.length : gzipSync(content, { level: 9 }).length);
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );

export const gzipped = (text) => kilobytes(gzipSync(text, { level: 9 }).length);
const kilobytes = (bytes) => bytes / 1000;
const round = (value) => Math.round(value * 10) / 10;
const sum = (values) => round(values.reduce((total, value) => total + value, 0));
