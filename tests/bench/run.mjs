/**
 * npm run bench: what a first visit weighs, how long the core takes, and how the app feels on a slow
 * phone beside a plain HTML form served in the same run. Bytes have gates (exit code 1 past one);
 * times are only printed, since they are this machine's as much as ours.
 * --no-browser leaves the browser rows out.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../browsers/find-chromium.mjs';
import { browserRows } from './browser.mjs';
import { buildAndWeigh } from './bytes.mjs';
import { coreRows, houseRows } from './core.mjs';
import { panelRows } from './panel-browser.mjs';
import { poolRows } from './pool.mjs';
import { processorRows } from './processor.mjs';
import { printTable } from './table.mjs';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mainstay-bench-'));
// The typography and questions are found from the folder the build is started in.
process.chdir(REPOSITORY);

try {
  const bytes = await buildAndWeigh(REPOSITORY, folder);
  printTable('Bytes, gzip, kB', bytes);

  const { rows, instrument, exercises } = await coreRows(REPOSITORY);
  printTable('The core, ms, median', rows);

  if (!process.argv.includes('--no-browser')) {
    const chromium = await findChromium({ install: false });
    if (chromium === null) say('No Chromium was found, so there are no browser rows.');
    else {
      printTable(
        'A phone at a quarter of this machine’s speed, beside a plain HTML form',
        await browserRows(chromium, folder, instrument),
      );
      printTable(
        'The main thread’s own time on a press, ms, beside a plain HTML form',
        await processorRows(chromium, folder, instrument),
      );
      printTable(
        'An exercise of more and more people, at this machine’s own speed',
        await panelRows(chromium, folder, exercises),
      );
    }
  }

  printTable('Many organisations, ms of the processor', await poolRows());

  printTable('The house, lines', await houseRows());

  const over = bytes.filter(({ value, gate }) => gate !== undefined && value > gate);
  for (const { name, value, gate } of over) say(`Too heavy: ${name} ${value} kB, gate ${gate} kB`);
  if (over.length === 0) say('Every weight is within its gate.');
  process.exitCode = over.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
