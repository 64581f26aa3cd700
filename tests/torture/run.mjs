/**
 * npm run torture: kills real browsers at the worst moments, several profiles side by side, opens them again each
 * time, and counts what was shown as saved and is not there, and what is half done. Exit code 1 if anything is
 * missing or half done, does not start or cannot be read.
 *
 * --browser B         chromium or firefox alone; else both, each if it is here
 * --kills N           so many (300 in Chromium, 60 in Firefox)
 * --profiles N        so many side by side (3)
 * --seed S            the same choices again (1)
 * --only WORDS        the kinds of writing alone whose names have these words
 * --orders N          so many random orders of events after the kills, in Chromium (200); 0 for none
 * --control           with a browser that lies about its writes: must find answers missing
 */
import { spawnSync } from 'node:child_process';
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
    kills: { type: 'string' },
    seed: { type: 'string', default: '1' },
    browser: { type: 'string' },
    profiles: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    orders: { type: 'string', default: '200' },
    control: { type: 'boolean', default: false },
  },
});

const say = (text) => process.stdout.write(`${text}\n`);
const fromRepository = async (path) =>
  (await runnerImport(join(REPOSITORY, path), { logLevel: 'error' })).module;

const KILLS = { chromium: '300', firefox: '60' };

// The typography and questions are found from the folder the build is started in.
process.chdir(REPOSITORY);
const folder = mkdtempSync(join(tmpdir(), 'mainstay-torture-'));
const dist = join(folder, 'dist');

process.on('exit', () => {
  killGroups(groupsOn(folder));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }))
  process.on(signal, () => process.exit(code));

const browsers = await browsersHere(chosen.browser ? [chosen.browser] : Object.keys(KILLS));

process.env.MAINSTAY_QUESTIONS = 'tests/instruments/fixed';
await build({
  root: REPOSITORY,
  configLoader: 'runner',
  logLevel: 'error',
  build: { outDir: dist, emptyOutDir: true },
});
const server = await serve(dist, {});
const { realBank } = await fromRepository('tests/support/real-bank.ts');
const { createLedger } = await fromRepository('tests/torture/ledger.ts');
const material = await fromRepository('tests/torture/material.ts');
const items = realBank().instrument.items.map(({ id }) => id);

let isClean = true;
for (const [name, browser] of browsers) isClean = (await tortured(name, browser)) && isClean;
server.close();
if (Number(chosen.orders) > 0 && !chosen.control) isClean = tried(chosen.orders) && isClean;
process.exit(isClean ? 0 : 1);

/** Random orders of events through the app's own controls; see tests/model/run.mjs. */
function tried(orders) {
  const { status } = spawnSync(
    process.execPath,
    ['tests/model/run.mjs', '--runs', orders, '--seed', chosen.seed],
    { stdio: 'inherit' },
  );
  return status === 0;
}

async function tortured(name, browser) {
  const kills = Number(chosen.kills ?? KILLS[name]);
  const tally = createTally();
  const profiles = Array.from({ length: Number(chosen.profiles) }, (_, at) => {
    const profile = join(folder, name, `profile-${at + 1}`);
    mkdirSync(profile, { recursive: true });
    return profile;
  });
  await torture({
    ...{ browser, profiles, items, material, createLedger, tally, kills, say },
    address: `${server.address}/`,
    seed: Number(chosen.seed),
    only: chosen.only,
    isControl: chosen.control,
  });
  tally.print(`${name}, seed ${chosen.seed}${chosen.control ? ', CONTROL' : ''}`);
  return tally.isClean();
}

/** Those of them that are here; where there is none, or nothing can be killed, it says so and stops. */
async function browsersHere(names) {
  const found = [];
  for (const name of names) {
    const browser = process.platform === 'win32' ? null : await findBrowser(name);
    if (browser !== null) found.push([name, browser]);
    else say(`Left out: ${name} is not here, or cannot be killed on this system.`);
  }
  if (found.length > 0) return found;
  say('This needs Linux or macOS, and the browser it is to kill.');
  say('MAINSTAY_CHROMIUM=/path/to/chrome or MAINSTAY_FIREFOX=/path/to/firefox names it.');
  return process.exit(2);
}
