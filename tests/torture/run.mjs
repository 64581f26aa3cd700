/**
 * npm run torture: kills a real browser at the worst moments, a hundred times and more on one
 * profile, opens it again each time, and counts what was shown as saved and is not there. Exit code
 * 1 if anything is missing, does not start or cannot be read.
 *
 * --kills N           so many (104)
 * --seed S            the same choices again (1)
 * --browser firefox   instead of Chromium
 * --control           with a browser that lies about its writes: must find answers missing
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, runnerImport } from 'vite';
import { serve } from '../bench/serve.mjs';
import { findBrowser, groupsOn, killGroups } from './browser.mjs';
import { createTally } from './tally.mjs';
import { torture } from './torture.mjs';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const { values: chosen } = parseArgs({
  options: {
    kills: { type: 'string', default: '104' },
    seed: { type: 'string', default: '1' },
    browser: { type: 'string', default: 'chromium' },
    control: { type: 'boolean', default: false },
  },
});

const say = (text) => process.stdout.write(`${text}\n`);
const fromRepository = async (path) =>
  (await runnerImport(join(REPOSITORY, path), { logLevel: 'error' })).module;

// The typography and questions are found from the folder the build is started in.
process.chdir(REPOSITORY);
const folder = mkdtempSync(join(tmpdir(), 'mainstay-torture-'));
const profile = join(folder, 'profile');
const dist = join(folder, 'dist');
mkdirSync(profile);

process.on('exit', () => {
  killGroups(groupsOn(folder));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }))
  process.on(signal, () => process.exit(code));

const browser = await findBrowser(chosen.browser);
if (browser === null || process.platform === 'win32') {
  say('This needs Linux or macOS, and the browser it is to kill.');
  say('MAINSTAY_CHROMIUM=/path/to/chrome or MAINSTAY_FIREFOX=/path/to/firefox names it.');
  process.exit(2);
}

await build({
  root: REPOSITORY,
  configLoader: 'runner',
  logLevel: 'error',
  build: { outDir: dist, emptyOutDir: true },
});
const server = await serve(dist, {});
const { readQuestions } = await fromRepository('src/instrument-files/read-questions.ts');
const { createLedger } = await fromRepository('tests/torture/ledger.ts');
const tally = createTally();

await torture({
  browser,
  profile,
  address: `${server.address}/`,
  items: readQuestions('questions').value.instrument.items.map(({ id }) => id),
  ledger: createLedger(),
  tally,
  kills: Number(chosen.kills),
  seed: Number(chosen.seed),
  isControl: chosen.control,
  say,
});

server.close();
tally.print(`${chosen.browser}, seed ${chosen.seed}${chosen.control ? ', CONTROL' : ''}`);
process.exit(tally.isClean() ? 0 : 1);
