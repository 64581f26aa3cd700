/**
 * npm run bench: what a first visit weighs and asks for, how long the core takes, and how the app feels
 * on a phone beside a plain HTML form served in the same run. Bytes, requests and ratios to the form have
 * gates (exit code 1 past one); times by themselves have none, since they are this machine's as much as ours.
 * --no-browser leaves the browser rows out; --peers adds a library for forms, asking the same questions.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../browsers/find-chromium.mjs';
import { bigFileRows } from './big-files.mjs';
import { browserRows } from './browser.mjs';
import { buildAndWeigh } from './bytes.mjs';
import { coreRows, houseRows } from './core.mjs';
import { panelRows } from './panel-browser.mjs';
import { PEER, peerRows } from './peers.mjs';
import { poolRows } from './pool.mjs';
import { processorRows } from './processor.mjs';
import { isOver, printTable } from './table.mjs';
import { visitRows } from './visits.mjs';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mainstay-bench-'));
// The typography and questions are found from the folder the build is started in.
process.chdir(REPOSITORY);

try {
  const bytes = await buildAndWeigh(REPOSITORY, folder);
  printTable('Bytes, gzip, kB', bytes);

  const { rows, growth, instrument, exercises, files, join: link } = await coreRows(REPOSITORY);
  printTable('The core, ms, median', rows);
  const judged = [...bytes, ...show('The core as it grows, µs', growth)];

  if (!process.argv.includes('--no-browser')) {
    const chromium = await findChromium({ install: false });
    if (chromium === null) say('No Chromium was found, so there are no browser rows.');
    else {
      const bank = { instrument, join: link };
      judged.push(
        ...show('What a visit asks for', await visitRows(chromium, folder, bank)),
        ...show('A phone beside a plain HTML form', await browserRows(chromium, folder, bank)),
        ...show(
          'A press beside a plain HTML form, median',
          await processorRows(chromium, folder, instrument),
        ),
        ...show(
          '350 pieces of evidence and 200 steps, beside 10 and 5',
          await bigFileRows(chromium, folder, files),
        ),
      );
      if (process.argv.includes('--peers')) {
        const peer = await peerRows(chromium, instrument, judged);
        if (peer === null)
          say(`${PEER} could not be installed, so there is no peer beside the form.`);
        else printTable(`A reference peer beside the same form: ${PEER}`, peer);
      }
      printTable(
        'An exercise of more and more people, at this machine’s own speed',
        await panelRows(chromium, folder, exercises),
      );
    }
  }

  printTable('Many organisations, ms of the processor', await poolRows());

  printTable('The house, lines', await houseRows());

  const over = judged.filter(isOver);
  for (const { name } of over) say(`Past its gate: ${name}`);
  if (over.length === 0) say('All that has a gate is within it.');
  process.exitCode = over.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

function show(title, rows) {
  printTable(title, rows);
  return rows;
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
