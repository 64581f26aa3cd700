import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const RUN = fileURLToPath(new URL('./pool-run.mjs', import.meta.url));
const FILES = fileURLToPath(new URL('./pool-files.ts', import.meta.url));
const MANY = [10, 200, 2_000, 10_000];

/**
 * `pool` as a process of its own: how much of the processor's time, and its peak memory, with how both grow beyond the
 * first row, most of which is Node, Vite and the questions.
 */
export async function poolRows() {
  const { module } = await runnerImport(FILES, { configFile: false, logLevel: 'error' });
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-pool-'));
  try {
    const measured = MANY.map((many) => ({ many, ...pooled(module, folder, many) }));
    const [floor] = measured;
    return measured.map(({ many, ms, kB }) => ({
      name: `pool ${many.toLocaleString('en-GB')} organisations`,
      value: ms,
      note: [
        `${Math.round(kB / 1024)} MB at most`,
        ...(many === floor.many
          ? []
          : [
              `${perOne(ms - floor.ms, many, 1_000)} µs and ${perOne(kB - floor.kB, many, 1)} kB more for each`,
            ]),
      ].join(', '),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pooled(module, folder, many) {
  const given = join(folder, String(many));
  mkdirSync(given);
  for (const { name, text } of module.poolFilesFor(many)) writeFileSync(join(given, name), text);
  const tidy = join(folder, `${many}.csv`);
  const out = join(folder, `${many}.json`);
  const { status, stderr } = spawnSync(
    process.execPath,
    [RUN, given, '--tidy', tidy, '--out', out],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stderr.trim().split('\n').at(-1));
}

const perOne = (all, many, times) => Number(((times * all) / many).toPrecision(2));
