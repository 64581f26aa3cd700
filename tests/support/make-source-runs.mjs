/**
 * node tests/support/make-source-runs.mjs FOLDER [FILE]
 * Writes source-runs.json (or FILE): hashes of every eight-word run of the texts in FOLDER. The
 * texts are other people's and stay out of the repository; the hashes let a test tell whether eight
 * words of theirs have got into ours.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const beside = fileURLToPath(new URL('./source-runs.json', import.meta.url));
const [folder, file = beside] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Name the folder that holds the texts.\n');
  process.exit(2);
}

const runs = fileURLToPath(new URL('./eight-word-runs.ts', import.meta.url));
const { module } = await runnerImport(runs, { logLevel: 'error' });

const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const hashes = texts.flatMap((text) => module.runsOf(text).map(module.hashOf));
const content = { texts: texts.length, hashes: module.pack(hashes) };
writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
process.stderr.write(`${texts.length} texts, ${new Set(hashes).size} runs of eight words\n`);
