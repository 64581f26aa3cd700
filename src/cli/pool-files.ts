import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readdirSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { tidyHeader, tidyRows } from '../core/documents/tidy';
import { decodeBenchmark, decodeContribution, encodeBenchmark } from '../core/file/shared-figures';
import { SOURCE } from '../core/file/source';
import { percentileRank, quarterOf } from '../core/pool/among-others';
import { createPool, type Pooled } from '../core/pool/pool';
import type { BenchmarkOfSeries } from '../core/pool/series';
import { notCountedWords, notPublishedWords } from '../core/wording/pool-words';
import { fromCaller } from './from-caller';
import { type Editions, readTextFile } from './open-file';
import { readFlags } from './options';
import { refusal } from './refusal';
import { complain, print, tell } from './say';

const ENDING = '.mainstay-contribution.json';

/** `mainstay pool`: null where it was called wrongly. One file at a time is in memory. */
export function poolFiles({ instrument }: Editions, args: readonly string[]): number | null {
  const called = readFlags(args, { values: ['after', 'out', 'tidy', 'own'] });
  if (called === null || called.files.length === 0) return null;
  const { after: afterFile, out, tidy, own } = called.values;
  const after = afterFile === undefined ? null : openBenchmark(afterFile);
  if (after !== null && !after.ok)
    return complain([`${afterFile}: not read. ${refusal(after.problem)}`]);
  const pool = createPool(instrument);
  const refusals: string[] = [];
  for (const file of called.files.flatMap(filesIn)) {
    const read = openContribution(file);
    if (read.ok) pool.add(file, read.value);
    else refusals.push(`${file}: not counted. ${refusal(read.problem)}`);
  }
  if (refusals.length > 0) return complain(refusals);
  const pooled = pool.finish({ after: after?.value ?? null, salt: randomUUID() });
  const leftOut = pooled.leftOut.map(
    ({ file, why }) => `${file}: left out. ${notCountedWords(why)}`,
  );
  if (!pooled.ok) return complain([...leftOut, ...notPublishedWords(pooled.why)]);
  const mine = own === undefined ? null : openContribution(own);
  if (mine !== null && !mine.ok) return complain([`${own}: not read. ${refusal(mine.problem)}`]);
  tell([...leftOut, ...(after === null ? [FIRST] : [])]);
  const { series, ...benchmark } = pooled.benchmark;
  if (out !== undefined) writeFileSync(fromCaller(out), encodeBenchmark(pooled.benchmark, SOURCE));
  if (tidy !== undefined) writeTidy(fromCaller(tidy), pooled);
  return print({
    benchmark,
    pools: series.pools,
    changed: pooled.changed,
    leftOut: pooled.leftOut,
    ...(mine !== null && { own: ownPlaces(pooled, pooled.benchmark, mine.value) }),
  });

  function openBenchmark(file: string) {
    const text = readTextFile(file);
    return text.ok ? decodeBenchmark(text.value, instrument) : text;
  }

  function openContribution(file: string) {
    const text = readTextFile(file);
    return text.ok ? decodeContribution(text.value, instrument) : text;
  }
}

const FIRST =
  'First of a series. Name its benchmark file with --after next time: two pools that do not know of each other can be subtracted.';

/** Of a folder the contributions in it, in the order of their names. */
function filesIn(path: string): readonly string[] {
  const folder = fromCaller(path);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .toSorted()
    .map((name) => join(folder, name));
}

/** Row by row, so that no table of them all is ever in memory. */
function writeTidy(path: string, pooled: Pooled): void {
  const file = openSync(path, 'w');
  try {
    writeSync(file, tidyHeader);
    for (const row of pooled.rows()) writeSync(file, tidyRows(row));
  } finally {
    closeSync(file);
  }
}

type Own = Parameters<ReturnType<typeof createPool>['add']>[1];

/** The own organisation is left out of those it is set beside. Method 5.5. */
function ownPlaces(pooled: Pooled, benchmark: BenchmarkOfSeries, own: Own) {
  const scores = new Map<string, number[]>();
  for (const row of pooled.rows()) {
    if (row.organisation === own.organisation) continue;
    for (const { dimension, given } of row.scores) {
      if (given.score === null || given.isReduced) continue;
      const others = scores.get(dimension.id) ?? [];
      others.push(given.score);
      scores.set(dimension.id, others);
    }
  }
  return Object.entries(own.dimensions).flatMap(([dimension, { score, isReduced }]) => {
    const told = benchmark.dimensions[dimension];
    if (told === undefined || score === null || isReduced) return [];
    const others = scores.get(dimension) ?? [];
    const rank = percentileRank(others, score);
    return [
      {
        dimension,
        score,
        others: others.length,
        percentileRank: rank === null ? null : Math.round(10 * rank) / 10,
        place: quarterOf(score, told),
      },
    ];
  });
}
