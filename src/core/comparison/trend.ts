import type { Item, ItemId } from '../instrument/instrument';
import { loading } from '../scoring/dimensions';
import { isRatedValue } from '../scoring/item-value';
import { shownScore } from '../scoring/score-dimension';
import type { DimensionKind } from '../scoring/scorecard';
import type { Dated } from './dated';
import { type Asked, askedIn } from './matched-items';
import { FEWEST_MATCHED, isMostOf, type OwnSide, ownSides } from './own-side';

type TrendPoint = {
  /** Place among the dates, from 0, the oldest. */
  readonly at: number;
  /** Whole, 0-100; null where that date has no score of its own. */
  readonly score: number | null;
};

/** One dimension over the dates. Within a run all points rest on the same items and weights; between two runs is a break. */
export type DimensionTrend = {
  readonly id: string;
  readonly kind: DimensionKind;
  readonly name: string;
  readonly runs: readonly { readonly points: readonly TrendPoint[]; readonly items: number }[];
};

/**
 * The dates, oldest first, dimension by dimension of the newest questions. From the newest back a run grows while
 * the items rated at all of its dates, in one meaning, would allow a claim between any two of them. Method 4.6.
 */
export function trendOf(dates: readonly Dated[]): readonly DimensionTrend[] {
  const newest = dates.at(-1);
  if (newest === undefined) return [];
  const all = dates.map(dayOf);
  return [...ownSides(newest)].map(([id, { loads, score }]) => ({
    id,
    kind: score.kind,
    name: loads.dimension.name,
    runs: runsOf(id, all),
  }));
}

type Day = {
  readonly at: number;
  readonly asked: ReadonlyMap<ItemId, Asked>;
  readonly sides: ReadonlyMap<string, OwnSide>;
  readonly mayBeCompared: boolean;
};

function dayOf(dated: Dated, at: number): Day {
  const { kind, exercise } = dated.assessment;
  const mayBeCompared = kind !== 'quick' && (exercise === null || exercise.isRevealed);
  return { at, asked: askedIn(dated), sides: ownSides(dated), mayBeCompared };
}

/** From the newest back, then turned round. */
function runsOf(id: string, days: readonly Day[]): DimensionTrend['runs'] {
  const runs: Day[][] = [];
  for (const day of days.toReversed()) {
    const run = runs.at(-1);
    if (run !== undefined && holdTogether(id, [...run, day])) run.push(day);
    else runs.push([day]);
  }
  return runs.toReversed().map((run) => told(id, run.toReversed()));
}

function holdTogether(id: string, run: readonly Day[]): boolean {
  const ids = new Set(sharedItems(id, run).map((item) => item.id));
  return (
    ids.size >= FEWEST_MATCHED &&
    run.every(({ mayBeCompared, sides }) => {
      const side = sides.get(id);
      return mayBeCompared && side !== undefined && !side.score.isReduced && isMostOf(side, ids);
    })
  );
}

/** Rated at every date of the run in the same meaning, as the newest of them words and weighs them. */
function sharedItems(id: string, run: readonly Day[]): readonly Item[] {
  const newest = run.reduce((one, other) => (other.at > one.at ? other : one));
  const inIt = new Set(newest.sides.get(id)?.loads.itemIds ?? []);
  return [...newest.asked.values()].flatMap(({ item, meaning }) =>
    inIt.has(item.id) &&
    run.every(({ asked }) => {
      const before = asked.get(item.id);
      return before !== undefined && before.meaning === meaning && isRatedValue(before.value);
    })
      ? [item]
      : [],
  );
}

function told(id: string, run: readonly Day[]): DimensionTrend['runs'][number] {
  const newest = run.at(-1)?.sides.get(id);
  if (run.length < 2 || newest === undefined) {
    const points = run.map(({ at, sides }) => ({ at, score: sides.get(id)?.score.score ?? null }));
    return { points, items: newest?.score.count.rated ?? 0 };
  }
  const loads = sharedItems(id, run).map((item) => ({
    id: item.id,
    load: loading(item, newest.loads.dimension),
  }));
  const weight = loads.reduce((sum, { load }) => sum + load, 0);
  const sumAt = ({ asked }: Day) =>
    loads.reduce((sum, { id: item, load }) => sum + load * (asked.get(item)?.value ?? 0), 0);
  return {
    items: loads.length,
    points: run.map((day) => ({ at: day.at, score: shownScore(sumAt(day), weight) })),
  };
}
