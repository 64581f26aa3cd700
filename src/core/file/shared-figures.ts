/** What organisations hand to a pool, and what comes back: contributions and benchmarks as files. docs/file-format.md. */

import { only, text } from '../document/declaration';
import { fields } from '../document/groups';
import type { Instrument } from '../instrument/instrument';
import { checkShape, parseJson, versionedJson } from '../json/open-json';
import { failure, type Result, success } from '../json/result';
import { LIMITS } from '../limits/limits';
import { type Contribution, declaredContribution } from '../pool/contribution';
import { type BenchmarkOfSeries, declaredBenchmarkOfSeries } from '../pool/series';
import { questionsProblem } from './questions-problem';
import { schemaOf } from './schema-of';
import { BENCHMARK_TYPE, CONTRIBUTION_TYPE } from './shared-kinds';

const VERSION = 1;

type Headed<Type extends string, Value> = Value & {
  readonly type: Type;
  readonly version: typeof VERSION;
  readonly source: string;
};

const contributionFile = fields<Headed<typeof CONTRIBUTION_TYPE, Contribution>>({
  type: only(CONTRIBUTION_TYPE),
  version: only(VERSION),
  source: text(LIMITS.name),
  ...declaredContribution.fields,
});

const benchmarkFile = fields<Headed<typeof BENCHMARK_TYPE, BenchmarkOfSeries>>({
  type: only(BENCHMARK_TYPE),
  version: only(VERSION),
  source: text(LIMITS.name),
  ...declaredBenchmarkOfSeries.fields,
});

const contributionSchema = schemaOf(contributionFile);
const benchmarkSchema = schemaOf(benchmarkFile);

export function encodeContribution(contribution: Contribution, source: string): string {
  const file = contributionFile.write({
    ...contribution,
    type: CONTRIBUTION_TYPE,
    version: VERSION,
    source,
  });
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A line each for what people may read; what the next pool needs stands in one. */
export function encodeBenchmark(benchmark: BenchmarkOfSeries, source: string): string {
  const { series, ...file } = benchmarkFile.write({
    ...benchmark,
    type: BENCHMARK_TYPE,
    version: VERSION,
    source,
  });
  const readable = JSON.stringify(file, null, 2).replace(/\n\}$/, '');
  return `${readable},\n  "series": ${JSON.stringify(series)}\n}\n`;
}

type Ours = Pick<Instrument, 'id' | 'version'>;

/** Refused whole or read whole; nothing in it makes this throw. */
export function decodeContribution(fileText: string, ours: Ours): Result<Contribution> {
  const file = opened(fileText, CONTRIBUTION_TYPE);
  if (!file.ok) return file;
  const read = checkShape(contributionSchema, file.value);
  if (!read.ok) return read;
  const untrue = Object.entries(read.value.dimensions).find(
    ([, { state, score }]) => (state === 'scored') !== (score !== null),
  );
  if (untrue !== undefined)
    return failure({
      code: 'damaged',
      path: ['dimensions', untrue[0], 'score'],
      expected: { kind: 'something-else' },
    });
  const problem = questionsProblem(read.value.instrument, ours);
  return problem === null ? success(declaredContribution.pick(read.value)) : failure(problem);
}

export function decodeBenchmark(fileText: string, ours: Ours): Result<BenchmarkOfSeries> {
  const file = opened(fileText, BENCHMARK_TYPE);
  if (!file.ok) return file;
  const read = checkShape(benchmarkSchema, file.value);
  if (!read.ok) return read;
  const problem = questionsProblem(read.value.instrument, ours);
  return problem === null ? success(declaredBenchmarkOfSeries.pick(read.value)) : failure(problem);
}

function opened(fileText: string, type: string) {
  const parsed = parseJson(fileText, type);
  if (!parsed.ok) return parsed;
  const versioned = versionedJson(fileText, parsed.value, { type, version: VERSION });
  return versioned.ok ? success(versioned.value.json) : versioned;
}
