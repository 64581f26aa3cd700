import { ID_PATTERN } from '../limits/format';
import { LIMITS } from '../limits/limits';
import { choice, code, maybe, text, whole } from './declaration';
import { entries, fields, list } from './groups';
import { declaredInstrument } from './kinds';

export const QUARTER_PATTERN = /^\d{4}-Q[1-4]$/;
/** As in a question file, with room. */
export const MOST_SCALES = 999;

/** What is published of one dimension: never fewer than ten, never the ends. Method 5.3. */
export type BenchmarkScore = {
  /** Organisations with a score of their own that is not reduced, 10 or more. */
  readonly n: number;
  readonly median: number;
  /** From 20. */
  readonly quartiles: { readonly lower: number; readonly upper: number } | null;
  /** From 50: nine. */
  readonly deciles: readonly number[] | null;
};

/** What many organisations' scores come to, as it is told to others and laid beside one's own results. */
export type Benchmark = {
  /** Who put it together, and for what. */
  readonly by: string;
  readonly what: string;
  readonly from: 'assessment' | 'exercise';
  readonly instrument: { readonly id: string; readonly version: string };
  readonly scale: number;
  readonly quarters: { readonly first: string; readonly last: string };
  readonly organisations: number;
  readonly dimensions: Readonly<Record<string, BenchmarkScore>>;
};

const MOST_POOLED = 100_000;
const score = whole(0, 100);
const quarter = code(QUARTER_PATTERN);

const benchmarkScore = fields<BenchmarkScore>({
  n: whole(10, MOST_POOLED),
  median: score,
  quartiles: maybe(
    fields<NonNullable<BenchmarkScore['quartiles']>>({ lower: score, upper: score }),
  ),
  deciles: maybe(list(score, { least: 9, most: 9 })),
});

export const declaredBenchmark = fields<Benchmark>({
  by: text(LIMITS.name),
  what: text(LIMITS.line),
  from: choice<Benchmark['from']>(['assessment', 'exercise']),
  instrument: declaredInstrument,
  scale: whole(1, MOST_SCALES),
  quarters: fields<Benchmark['quarters']>({ first: quarter, last: quarter }),
  organisations: whole(10, MOST_POOLED),
  dimensions: entries(ID_PATTERN, benchmarkScore, { most: LIMITS.entriesOfARecord }),
});
