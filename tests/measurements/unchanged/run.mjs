/**
 * npm run -s unchanged: how often "up" or "down" is printed of two dates between which nothing changed, on the
 * questions as they are, by number of people. Exits 1 above one in twenty. --trials chooses how many (2,000).
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { printTable } from '../../bench/table.mjs';

const entry = fileURLToPath(new URL('./table.ts', import.meta.url));
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });
const given = process.argv.indexOf('--trials');
const trials = given === -1 ? 2_000 : Number(process.argv[given + 1]);
if (!Number.isInteger(trials) || trials < 1) {
  process.stderr.write('--trials takes a whole number above 0.\n');
  process.exit(2);
}
const rows = module.noChangeRows(trials);
printTable('Called up or down though nothing changed, per cent', rows);
process.exitCode = rows.every(({ value }) => value <= 5) ? 0 : 1;
