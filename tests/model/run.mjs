/**
 * node tests/model/run.mjs: random orders of events in a real browser, through the app's own controls.
 * Exit code 1 if one of them loses something or says something that is not so.
 *
 * --runs N     so many sequences (200)
 * --seed S     the first of them (1); a sequence that found something is had again with --runs 1
 * --lanes L    side by side (2)
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { serve } from '../bench/serve.mjs';
import { findChromium } from '../browsers/find-chromium.mjs';
import { runSequences } from './in-browser.mjs';

const { values: chosen } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    lanes: { type: 'string', default: '2' },
  },
});
const say = (text) => process.stdout.write(`${text}\n`);
const options = await findChromium();
if (options === null) {
  say('This needs a Chromium, Chrome or Edge. MAINSTAY_CHROMIUM=/path/to/chrome names one.');
  process.exit(2);
}

// The typography and questions are found from the folder the build is started in.
process.chdir(fileURLToPath(new URL('../../', import.meta.url)));
const dist = mkdtempSync(join(tmpdir(), 'mainstay-orders-'));
process.on('exit', () => rmSync(dist, { recursive: true, force: true }));
process.env.MAINSTAY_QUESTIONS = 'tests/instruments/fixed';
await build({
  configLoader: 'runner',
  logLevel: 'error',
  build: { outDir: dist, emptyOutDir: true },
});
const server = await serve(dist, {});
const browser = await chromium.launch(options);
const { runs, steps, found } = await runSequences({
  newContext: () => browser.newContext({ timezoneId: 'Europe/London', serviceWorkers: 'block' }),
  address: `${server.address}/`,
  seed: Number(chosen.seed),
  runs: Number(chosen.runs),
  lanes: Number(chosen.lanes),
  say,
});
await browser.close();
server.close();
say(`${runs} sequences of ${steps} steps: ${found.length} with a fault.`);
process.exit(found.length === 0 ? 0 : 1);
