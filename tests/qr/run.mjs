/**
 * npm run qr: draws the codes of an away-day as a phone 320 px wide shows them, and reads each from a
 * picture of that screen with zbarimg, a reader that is not ours, and with our own: as it is, as a
 * JPEG of quality 30, a little blurred, and both. Exit code 1 if one is not read as it was written,
 * 2 where zbarimg or ImageMagick is missing.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, runnerImport } from 'vite';
import { serve } from '../bench/serve.mjs';
import { printTable } from '../bench/table.mjs';
import { findChromium } from '../browsers/find-chromium.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = fileURLToPath(new URL('./page.tsx', import.meta.url));
const CODES = fileURLToPath(new URL('./codes.ts', import.meta.url));
const HTML =
  '<!doctype html><html lang="en"><meta charset="utf-8">' +
  '<meta name="viewport" content="width=device-width"><title>A code</title>' +
  '<link rel="stylesheet" href="/page.css"><div id="root"></div>' +
  '<script type="module" src="/page.js"></script></html>';

const READER = 'zbarimg';
const DAMAGER = 'convert';

/** The old phone in daylight, the newer one in the dark. */
const SCREENS = [
  { name: '1x', scale: 1, theme: 'light' },
  { name: '2x dark', scale: 2, theme: 'dark' },
];
const DAMAGES = [
  { name: 'as is', ending: 'png', args: [] },
  { name: 'JPEG 30', ending: 'jpg', args: ['-quality', '30'] },
  { name: 'blurred', ending: 'png', args: ['-blur', '0x1'] },
  { name: 'both', ending: 'jpg', args: ['-blur', '0x1', '-quality', '30'] },
];

const say = (text) => process.stdout.write(`${text}\n`);
const isHere = (command, ...args) => spawnSync(command, args).error === undefined;
const browserHere = await findChromium({ install: false });
const missing = [
  ...(isHere(READER, '--version') ? [] : ['zbarimg (Debian: zbar-tools)']),
  ...(isHere(DAMAGER, '-version') ? [] : ['convert (Debian: imagemagick)']),
  ...(browserHere === null ? ['Chromium'] : []),
];
if (missing.length > 0) {
  say(`Nothing was read. Not found here: ${missing.join(', ')}.`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'mainstay-qr-'));
process.chdir(ROOT);
try {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    publicDir: false,
    build: {
      outDir: join(folder, 'page'),
      rolldownOptions: {
        input: PAGE,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  const { module } = await runnerImport(CODES, {
    configFile: false,
    logLevel: 'error',
    root: ROOT,
  });
  const codes = module.qrCodes(join(ROOT, 'questions'));
  printTable(
    'Bytes of the answers packed and of the whole link, and the QR code they make',
    codes.map(({ text: _, ...row }) => row),
    ['name', 'packed', 'bytes', 'version', 'modules'],
  );
  const { byZbar, byUs } = await readAll(codes);
  const columns = ['name', ...SCREENS.flatMap((screen) => DAMAGES.map(columnOf(screen)))];
  printTable('Read by zbarimg', byZbar, columns);
  printTable('Read by Mainstay', byUs, columns);
  const failures = [...byZbar, ...byUs].flatMap((row) =>
    Object.values(row).filter((cell) => cell === 'NOT READ'),
  );
  say(failures.length === 0 ? '\nEvery code was read.' : `\n${failures.length} were not read.`);
  process.exitCode = failures.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

function columnOf(screen) {
  return (damage) => `${screen.name} ${damage.name}`;
}

async function readAll(codes) {
  const server = await serve(join(folder, 'page'), { '/index.html': HTML });
  const browser = await chromium.launch(browserHere);
  const byZbar = codes.map(({ name }) => ({ name }));
  const byUs = codes.map(({ name }) => ({ name }));
  try {
    for (const screen of SCREENS) {
      const page = await browser.newPage({
        viewport: { width: 320, height: 640 },
        deviceScaleFactor: screen.scale,
        colorScheme: screen.theme,
      });
      for (const [at, { text }] of codes.entries()) {
        await page.goto('about:blank');
        await page.goto(`${server.address}/#${encodeURIComponent(text)}`);
        await page.getByRole('img').waitFor();
        for (const damage of DAMAGES) {
          const path = await picture(page, damage);
          const column = columnOf(screen)(damage);
          byZbar[at][column] = readByZbar(path) === text ? 'read' : 'NOT READ';
          byUs[at][column] = (await readByUs(page, path)) === text ? 'read' : 'NOT READ';
        }
      }
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  return { byZbar, byUs };
}

/** The whole screen, heading and all: a reader has to find the code first. */
async function picture(page, { args, ending }) {
  const [whole, damaged] = [join(folder, 'screen.png'), join(folder, `damaged.${ending}`)];
  await page.screenshot({ path: whole });
  const { status, stderr } = spawnSync(DAMAGER, [whole, ...args, damaged], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`convert: ${stderr}`);
  return damaged;
}

function readByZbar(path) {
  const args = ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', path];
  return spawnSync(READER, args, { encoding: 'utf8' }).stdout.replace(/\n$/, '');
}

async function readByUs(page, path) {
  const found = await page.evaluate(
    (base64) => window.readPicture(base64),
    readFileSync(path).toString('base64'),
  );
  return found.text ?? '';
}
