/**
 * Many organisations' contributions, one after the other: of each only some numbers are kept, so that ten thousand
 * need little memory. Method 5.3 and 5.4.
 */
import type { BenchmarkScore } from '../document/benchmark';
import type { Instrument } from '../instrument/instrument';
import { type Dimension, dimensionsOf } from '../scoring/dimensions';
import {
  FEWEST_TOLD,
  FEWEST_WITH_DECILES,
  FEWEST_WITH_QUARTILES,
  mayBePooled,
} from './among-others';
import type { ContributedScore, Contribution } from './contribution';
import { quantile } from './quantiles';
import type { BenchmarkOfSeries, Series } from './series';
import { nextWave, type TooFew, type Wave } from './wave';

/** Why a file that could be read is not counted. */
export type NotCounted =
  | 'other-questions'
  | 'other-scale'
  | 'twice'
  | 'later-one-given'
  | 'for-someone-else'
  | 'other-kind';

type LeftOutOfPool = { readonly file: string; readonly why: NotCounted };

/** One counted contribution, for the table of the pooler. */
export type PooledRow = Pick<
  Contribution,
  'quarter' | 'sizeBand' | 'from' | 'instrument' | 'scale'
> & {
  readonly id: string;
  readonly organisation: string;
  readonly scores: readonly { readonly dimension: Dimension; readonly given: ContributedScore }[];
};

export type Pooled = {
  readonly organisations: number;
  readonly leftOut: readonly LeftOutOfPool[];
  readonly rows: () => Iterable<PooledRow>;
  readonly changed: number;
} & (
  | { readonly ok: true; readonly benchmark: BenchmarkOfSeries }
  | { readonly ok: false; readonly why: NotPublished }
);

export type NotPublished =
  | { readonly code: 'too-few'; readonly organisations: number }
  | { readonly code: 'too-few-together'; readonly groups: readonly TooFew[] }
  | { readonly code: 'other-series' };

export type Pool = {
  /** Null where it may be counted; whether it is, the end decides. */
  readonly add: (file: string, contribution: Contribution) => NotCounted | null;
  readonly finish: (series: {
    readonly after: BenchmarkOfSeries | null;
    readonly salt: string;
  }) => Pooled;
};

type Kept = {
  readonly file: string;
  readonly id: string;
  readonly organisation: string;
  readonly head: Omit<Contribution, 'id' | 'organisation' | 'dimensions'>;
  /** By dimension: state, score (-1: none), coverage, reduced. */
  readonly numbers: Int8Array;
};

const NUMBERS = 4;
const STATES = ['scored', 'provisional', 'insufficient', 'not-applicable'] as const;

export function createPool(instrument: Instrument): Pool {
  const dimensions = dimensionsOf(instrument);
  const byOrganisation = new Map<string, Kept>();
  const heads = new Map<string, Kept['head']>();
  const leftOut: LeftOutOfPool[] = [];
  const refuse = (file: string, why: NotCounted): NotCounted => {
    leftOut.push({ file, why });
    return why;
  };
  return {
    add: (file, contribution) => {
      const misfit = misfitOf(instrument, contribution);
      if (misfit !== null) return refuse(file, misfit);
      const { id, organisation, dimensions: given, ...head } = contribution;
      const before = byOrganisation.get(organisation);
      if (before?.id === id) return refuse(file, 'twice');
      if (before !== undefined && before.head.quarter > head.quarter)
        return refuse(file, 'later-one-given');
      if (before !== undefined) refuse(before.file, 'later-one-given');
      const key = JSON.stringify(head);
      const shared = heads.get(key) ?? head;
      heads.set(key, shared);
      const numbers = numbersOf(dimensions, given);
      byOrganisation.set(organisation, { file, id, organisation, head: shared, numbers });
      return null;
    },
    finish: ({ after, salt }) => {
      const { counted, others } = ofOneKind([...byOrganisation.values()]);
      const wave = nextWave(
        after?.series ?? null,
        counted.map(({ id }) => id),
        salt,
      );
      const all = {
        organisations: counted.length,
        leftOut: [...leftOut, ...others],
        rows: () => rowsOf(dimensions, counted),
        changed: wave.changed,
      };
      const why = whyNotPublished(counted, after, wave);
      return why === null
        ? { ...all, ok: true, benchmark: benchmarkOf(dimensions, counted, wave.series) }
        : { ...all, ok: false, why };
    },
  };
}

function misfitOf(ours: Instrument, { instrument, scale }: Contribution): NotCounted | null {
  if (instrument.id !== ours.id) return 'other-questions';
  const major = (version: string) => version.split('.')[0];
  return scale === ours.scale && major(instrument.version) === major(ours.version)
    ? null
    : 'other-scale';
}

function numbersOf(dimensions: readonly Dimension[], given: Contribution['dimensions']): Int8Array {
  const numbers = new Int8Array(NUMBERS * dimensions.length);
  dimensions.forEach(({ id }, at) => {
    const {
      state = 'not-applicable',
      score = null,
      coverage = 0,
      isReduced = false,
    } = given[id] ?? {};
    numbers.set([STATES.indexOf(state), score ?? -1, coverage, Number(isReduced)], NUMBERS * at);
  });
  return numbers;
}

function givenAt(numbers: Int8Array, at: number): ContributedScore {
  const [state = 0, score = -1, coverage = 0, reduced = 0] = numbers.subarray(
    NUMBERS * at,
    NUMBERS * (at + 1),
  );
  return {
    state: STATES[state] ?? 'not-applicable',
    score: score < 0 ? null : score,
    coverage,
    isReduced: reduced === 1,
  };
}

const named = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** What was given for someone else is not theirs to count; away-days and assessments are two pools. The larger part decides. */
function ofOneKind(all: readonly Kept[]): {
  counted: readonly Kept[];
  others: readonly LeftOutOfPool[];
} {
  const whom = mostCommon(all.map(({ head }) => named(head.for.whom)));
  const theirs = all.filter(({ head }) => named(head.for.whom) === whom);
  const from = mostCommon(theirs.map(({ head }) => head.from));
  return {
    counted: theirs.filter(({ head }) => head.from === from),
    others: all.flatMap(({ file, head }): readonly LeftOutOfPool[] => {
      if (named(head.for.whom) !== whom) return [{ file, why: 'for-someone-else' }];
      return head.from === from ? [] : [{ file, why: 'other-kind' }];
    }),
  };
}

/** The first in the order of letters where two are as common. */
function mostCommon(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].toSorted(
    ([a, many], [b, others]) => others - many || (a < b ? -1 : 1),
  );
  return first?.[0] ?? '';
}

function whyNotPublished(
  counted: readonly Kept[],
  after: BenchmarkOfSeries | null,
  wave: Wave,
): NotPublished | null {
  const [one] = counted;
  if (one === undefined || counted.length < FEWEST_TOLD)
    return { code: 'too-few', organisations: counted.length };
  const isOther =
    after !== null &&
    (after.scale !== one.head.scale ||
      after.from !== one.head.from ||
      after.instrument.id !== one.head.instrument.id);
  if (isOther) return { code: 'other-series' };
  return wave.tooFew.length > 0 ? { code: 'too-few-together', groups: wave.tooFew } : null;
}

function benchmarkOf(
  dimensions: readonly Dimension[],
  counted: readonly Kept[],
  series: Series,
): BenchmarkOfSeries {
  const [one] = counted;
  if (one === undefined) throw new Error('A benchmark of nobody');
  const quarters = counted.map(({ head }) => head.quarter).toSorted();
  const { instrument, scale, from } = one.head;
  return {
    by: one.head.for.whom.trim(),
    what: one.head.for.what.trim(),
    from,
    instrument,
    scale,
    quarters: { first: quarters[0] ?? '', last: quarters.at(-1) ?? '' },
    organisations: counted.length,
    dimensions: Object.fromEntries(
      dimensions.flatMap(({ id }, at) => {
        const score = scoreOf(scoresAt(counted, at));
        return score === null ? [] : [[id, score] as const];
      }),
    ),
    series,
  };
}

/** Sorted; those that may stand beside others' alone. */
const scoresAt = (counted: readonly Kept[], at: number): Int8Array =>
  Int8Array.from(
    counted.flatMap(({ numbers }) => {
      const given = givenAt(numbers, at);
      return mayBePooled(given) && given.score !== null ? [given.score] : [];
    }),
  ).sort();

const DECILES = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** What may be told of these sorted scores, null of fewer than ten. Method 5.3. */
function scoreOf(sorted: ArrayLike<number>): BenchmarkScore | null {
  const n = sorted.length;
  if (n < FEWEST_TOLD) return null;
  return {
    n,
    median: quantile(sorted, 1, 2),
    quartiles:
      n < FEWEST_WITH_QUARTILES
        ? null
        : { lower: quantile(sorted, 1, 4), upper: quantile(sorted, 3, 4) },
    deciles: n < FEWEST_WITH_DECILES ? null : DECILES.map((part) => quantile(sorted, part, 10)),
  };
}

function* rowsOf(dimensions: readonly Dimension[], counted: readonly Kept[]): Generator<PooledRow> {
  for (const { id, organisation, head, numbers } of counted) {
    const { quarter, sizeBand, from, instrument, scale } = head;
    yield {
      id,
      organisation,
      quarter,
      sizeBand,
      from,
      instrument,
      scale,
      scores: dimensions.map((dimension, at) => ({ dimension, given: givenAt(numbers, at) })),
    };
  }
}
