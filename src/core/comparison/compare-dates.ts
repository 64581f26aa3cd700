import type { Assessment } from '../document/assessment';
import { type Dimension, loading } from '../scoring/dimensions';
import { shownScore } from '../scoring/score-dimension';
import type { DimensionKind, DimensionScore } from '../scoring/scorecard';
import type { Dated } from './dated';
import { type MatchedItem, type Matching, matchItems } from './matched-items';
import { FEWEST_MATCHED, isMostOf, type OwnSide, ownSides } from './own-side';
import { smallestChange, type WhoAnswered } from './smallest-change';

/** Why no claim is made of a score, method 4.2. */
type NoClaim =
  | 'nothing-matched'
  | 'few-matched'
  | 'little-weight'
  | 'reduced'
  | 'quick'
  | 'not-shown';

export type DimensionChange = {
  readonly id: string;
  readonly kind: DimensionKind;
  readonly name: string;
  readonly matched: number;
  /** Whole, 0-100: both worked out from the matched items alone, by the newer weights; null with none. */
  readonly before: number | null;
  readonly now: number | null;
  /** Unrounded; above 0 is up. */
  readonly change: number | null;
  /** From which change on a claim is made, in points. */
  readonly smallest: number;
  readonly claim: 'up' | 'down' | 'no-clear-change' | 'none';
  readonly why: NoClaim | null;
  /** Each date by itself, as its own results say it; null where it is not asked at that date. */
  readonly own: { readonly before: DimensionScore | null; readonly now: DimensionScore | null };
};

export type Comparison = Matching & {
  /** Of the matched items, those at least one level higher or lower, as method 4.4 orders them. */
  readonly up: readonly MatchedItem[];
  readonly down: readonly MatchedItem[];
  /** Sections, functions and factors of the newer questions. */
  readonly dimensions: readonly DimensionChange[];
};

/** Two dates of one organisation, by method 4: items first, then scores on the matched items alone. */
export function compareDates(before: Dated, now: Dated, who: WhoAnswered): Comparison {
  const matching = matchItems(before, now);
  const [ownThen, ownNow] = [ownSides(before), ownSides(now)];
  const hindrance = hindranceOf(before.assessment) ?? hindranceOf(now.assessment);
  return {
    ...matching,
    ...movedItems(matching.matched),
    dimensions: [...ownNow.values()].map((side) =>
      changeOf(side.loads.dimension, {
        matched: matching.matched,
        who,
        hindrance,
        now: side,
        before: ownThen.get(side.loads.dimension.id) ?? null,
      }),
    ),
  };
}

/** What forbids any claim, whatever is matched. */
function hindranceOf({ kind, exercise }: Assessment): 'quick' | 'not-shown' | null {
  if (kind === 'quick') return 'quick';
  return exercise !== null && !exercise.isRevealed ? 'not-shown' : null;
}

type Basis = {
  readonly matched: readonly MatchedItem[];
  readonly who: WhoAnswered;
  readonly hindrance: NoClaim | null;
  readonly before: OwnSide | null;
  readonly now: OwnSide;
};

function changeOf(dimension: Dimension, basis: Basis): DimensionChange {
  const matched = basis.matched.filter(({ item }) => loading(item, dimension) > 0);
  const sums = { weight: 0, before: 0, now: 0 };
  for (const { item, before, now } of matched) {
    const load = loading(item, dimension);
    sums.weight += load;
    sums.before += load * before;
    sums.now += load * now;
  }
  const smallest = smallestChange(basis.who, matched.length);
  const why = whyNoClaim(matched, basis);
  const moved = 100 * (sums.now - sums.before);
  const isClear = Math.abs(moved) >= smallest * 8 * sums.weight;
  const isNothing = sums.weight === 0;
  return {
    id: dimension.id,
    kind: dimension.kind,
    name: dimension.name,
    matched: matched.length,
    before: isNothing ? null : shownScore(sums.before, sums.weight),
    now: isNothing ? null : shownScore(sums.now, sums.weight),
    change: isNothing ? null : moved / (8 * sums.weight),
    smallest,
    claim: why !== null ? 'none' : !isClear ? 'no-clear-change' : moved > 0 ? 'up' : 'down',
    why,
    own: { before: basis.before?.score ?? null, now: basis.now.score },
  };
}

/** Method 4.2: at least six matched, with three quarters of the weight on both dates. */
function whyNoClaim(
  matched: readonly MatchedItem[],
  { hindrance, before, now }: Basis,
): NoClaim | null {
  if (hindrance !== null) return hindrance;
  if (matched.length === 0) return 'nothing-matched';
  if (matched.length < FEWEST_MATCHED) return 'few-matched';
  const ids = new Set(matched.map(({ item }) => item.id));
  if (before === null || ![before, now].every((side) => isMostOf(side, ids)))
    return 'little-weight';
  return before.score.isReduced || now.score.isReduced ? 'reduced' : null;
}

const LEVEL = 2;

/** A half level of a room's middle is no move. */
function movedItems(matched: readonly MatchedItem[]): Pick<Comparison, 'up' | 'down'> {
  const by = (sign: 1 | -1) => (one: MatchedItem, other: MatchedItem) =>
    Number(other.evidence >= 2) - Number(one.evidence >= 2) ||
    sign * (other.now - other.before - (one.now - one.before)) ||
    one.item.position - other.item.position;
  return {
    up: matched.filter(({ before, now }) => now - before >= LEVEL).toSorted(by(1)),
    down: matched.filter(({ before, now }) => before - now >= LEVEL).toSorted(by(-1)),
  };
}
