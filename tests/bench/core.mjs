import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';

const CORE_CASES = fileURLToPath(new URL('./core-cases.ts', import.meta.url));
const HOUSE_SIZES = fileURLToPath(new URL('./house-sizes.ts', import.meta.url));
const WARM_UPS = 3;
const RUNS = 9;

/** Built first: code run as modules in Vite's runner would be slower than what browsers get. */
export async function coreRows(root) {
  const folder = join(root, '.cache', 'bench');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: CORE_CASES, outDir: folder, emptyOutDir: true },
  });
  const { coreCases } = await import(pathToFileURL(join(folder, 'core-cases.js')).href);
  const { cases, ...more } = coreCases(join(root, 'questions'));
  const rows = cases.map(timedRow);
  return { ...more, rows, growth: growthRows(rows) };
}

/** Most that one of many may take, to one of few. It is linear, but for what a machine does meanwhile; if not it would be ten times. */
const LINEAR = 3;

/** What one of 10,000 takes, in microseconds, beside one of fewer. */
function growthRows(rows) {
  const each = (name) => rows.find((row) => row.name === name)?.each;
  const row = (name, many, few) => ({ name, value: each(many), floor: each(few), times: LINEAR });
  return [
    row('score one of 10,000, beside one of 100', 'score 10,000 responses', 'score 100 responses'),
    row(
      'combine one of 10,000, beside one of 1,000',
      'combine a panel of 10,000',
      'combine a panel of 1,000',
    ),
  ];
}

/** A case of so many people says what each of them takes, so that the growth can be read off. */
function timedRow({ run, people, ...row }) {
  const value = medianTime(run);
  if (people === undefined) return { ...row, value };
  const micros = Number(((1000 * value) / people).toPrecision(2));
  return { ...row, value, each: micros, note: `${micros} µs each` };
}

export async function houseRows() {
  const { module } = await runnerImport(HOUSE_SIZES, { logLevel: 'error' });
  return module.houseSizes();
}

function medianTime(run) {
  const times = Array.from({ length: WARM_UPS + RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  const sorted = times.slice(WARM_UPS).sort((a, b) => a - b);
  return sorted[Math.floor(RUNS / 2)] ?? 0;
}
