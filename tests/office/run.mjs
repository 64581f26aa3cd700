/**
 * npm run office: writes the Word, Excel and CSV files of the example and of the worst case, opens
 * each with LibreOffice, turns it into pages, reads the figures back out of them, and leaves the
 * pages as pictures to look at in the folder it names. Exit code 1 if a file does not open or a
 * figure is missing, 2 where LibreOffice, poppler or Chromium is missing. A quarter of an hour: the
 * worst case has over a thousand pages. A name (example, years, worst) opens that case alone.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { findChromium } from '../browsers/find-chromium.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CASES = fileURLToPath(new URL('./cases.ts', import.meta.url));
/** Of each document; the worst case has a thousand. */
const PAGES_TO_LOOK_AT = 24;
const MINUTES = 60_000;

const OFFICE = 'soffice';
const TEXT_READER = 'pdftotext';
const PAINTER = 'pdftoppm';

const say = (text) => process.stdout.write(`${text}\n`);
const isHere = (command, ...args) => spawnSync(command, args).error === undefined;
const browserHere = await findChromium({ install: false });
const missing = [
  ...(isHere(OFFICE, '--version')
    ? []
    : ['soffice (Debian: libreoffice-writer, libreoffice-calc)']),
  ...(isHere(TEXT_READER, '-v') ? [] : ['pdftotext (Debian: poppler-utils)']),
  ...(browserHere === null ? ['Chromium'] : []),
];
if (missing.length > 0) {
  say(`Nothing was opened. Not found here: ${missing.join(', ')}.`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'mainstay-office-'));
const profile = pathToFileURL(join(folder, 'libreoffice')).href;
process.chdir(ROOT);
const { module } = await runnerImport(CASES, { configFile: false, logLevel: 'error', root: ROOT });
const browser = await chromium.launch(browserHere);
const page = await browser.newPage({ deviceScaleFactor: 2 });
let wrong = 0;
try {
  const [only] = process.argv.slice(2);
  for (const one of module.officeCases()) {
    if (only !== undefined && one.name !== only) continue;
    const { files, figures } = await one.make(pngOf);
    for (const [name, bytes] of Object.entries(files)) check(`${one.name}-${name}`, bytes, figures);
  }
} finally {
  await browser.close();
}
say(`\nThe pages are in ${folder}: look at them.`);
process.exitCode = wrong === 0 ? 0 : 1;

async function pngOf({ svg, width, height }) {
  await page.setViewportSize({ width, height });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  return new Uint8Array(await page.screenshot());
}

function check(name, bytes, figures) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const kind = name.split('.').at(-1);

  const target = kind === 'csv' ? 'csv:Text - txt - csv (StarCalc):44,34,76,1' : 'pdf';
  const out = join(folder, 'out', kind);
  mkdirSync(out, { recursive: true });
  const started = Date.now();
  const run = spawnSync(
    OFFICE,
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      target,
      '--outdir',
      out,
      path,
    ],
    { encoding: 'utf8', timeout: 15 * MINUTES },
  );
  const seconds = Math.round((Date.now() - started) / 1000);
  if (!run.stdout?.includes('using filter')) return fail(`${name}: LibreOffice did not open it`);
  if (kind === 'csv') return say(`${name}: opened and written again in ${seconds} s`);
  const made = join(out, name.replace(/\.\w+$/, '.pdf'));
  const text = spawnSync(TEXT_READER, ['-layout', made, '-'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  }).stdout;
  const words = text.replace(/\s+/g, ' ');
  const absent = (figures[name.replace(/^\w+-/, '')] ?? []).filter((line) => !words.includes(line));
  for (const line of absent) fail(`${name}: no “${line}” on its pages`);
  spawnSync(PAINTER, [
    '-r',
    '70',
    '-png',
    '-l',
    String(PAGES_TO_LOOK_AT),
    made,
    join(folder, name.replace(/\.\w+$/, '')),
  ]);
  const pages = text.split('\f').length - 1;
  return say(`${name}: ${pages} pages in ${seconds} s, ${absent.length} figures missing`);
}

function fail(text) {
  wrong += 1;
  say(text);
}
