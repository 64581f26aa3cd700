/**
 * npm run fuzz: damaged, hostile and foreign files, and codes, links and addresses, through every way each can come
 * in. Exit code 1 if one of them throws, is refused without words, changes what is already here, comes back other than
 * it went in, or takes more than a second of processor time.
 *
 * --runs N    so many, every tenth a file (100,000)
 * --seed S    the same ones again (1)
 * --only I    number I of that seed alone
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { createTable } from './table.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MOST_MILLISECONDS = 1_000;
/** What took too long is tried again: cleaning up after the files before it may have been counted. */
const TRIES = 3;

const { values: chosen } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const [runs, seed] = [Number(chosen.runs), Number(chosen.seed)];
const isNumber = (value) => Number.isSafeInteger(value) && value >= 0;
if (![runs, seed, Number(chosen.only ?? 0)].every(isNumber)) {
  process.stderr.write('Usage: npm run fuzz -- --runs N --seed S --only I (whole numbers)\n');
  process.exit(2);
}
const range =
  chosen.only === undefined
    ? { from: 0, to: runs }
    : { from: Number(chosen.only), to: Number(chosen.only) + 1 };

const say = (text) => process.stdout.write(`${text}\n`);
const load = async (path) =>
  (await runnerImport(join(ROOT, path), { configFile: false, logLevel: 'error', root: ROOT }))
    .module;
const { fuzz } = await load('tests/fuzz/fuzz.ts');
const { realBank } = await load('tests/support/real-bank.ts');
const { instrument } = realBank();

const table = createTable();
let breached = 0;
for await (const passage of fuzz(instrument, seed, range)) {
  const slowest = await leastTime(passage);
  const late = slowest > MOST_MILLISECONDS ? [`it took ${Math.round(slowest)} ms`] : [];
  const breaches = [...passage.breaches, ...late];
  table.add({ ...passage, slowest });
  if (breaches.length > 0) tell(passage, breaches);
}
table.print(say);
say(`\nSeed ${seed}, numbers ${range.from} to ${range.to - 1}: ${breached} with a breach.`);
process.exit(breached === 0 ? 0 : 1);

async function leastTime({ index, slowest }) {
  let least = slowest;
  for (let tries = 1; tries < TRIES && least > MOST_MILLISECONDS; tries += 1) {
    for await (const again of fuzz(instrument, seed, { from: index, to: index + 1 }))
      least = Math.min(least, again.slowest);
  }
  return least;
}

function tell({ index, kind, bytes }, breaches) {
  breached += 1;
  const path = join(mkdtempSync(join(tmpdir(), 'mainstay-breach-')), `seed-${seed}-${index}`);
  writeFileSync(path, bytes);
  say(`BREACH: number ${index} (${kind}), kept as ${path}`);
  for (const breach of breaches) say(`  ${breach}`);
  say(`  Again: npm run fuzz -- --seed ${seed} --only ${index}`);
}
