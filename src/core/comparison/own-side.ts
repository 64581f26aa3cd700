import { analyse } from '../gaps/analyse';
import type { Item, ItemId } from '../instrument/instrument';
import { itemsInPlay } from '../response/items-in-play';
import { everyScore } from '../scoring/every-score';
import { type ItemValues, itemValues } from '../scoring/item-value';
import { scoreValues } from '../scoring/score-response';
import type { DimensionKind, DimensionScore, Scorecard } from '../scoring/scorecard';
import { type DimensionLoads, scoringIndex } from '../scoring/scoring-index';
import type { Dated } from './dated';

/** Fewer matched items than this allow no claim of change. Method 4.2. */
export const FEWEST_MATCHED = 6;

/** A dimension at one date by itself: its own score, and what its own questions weigh in it. */
export type OwnSide = { readonly score: DimensionScore; readonly loads: DimensionLoads };

type Scored = {
  readonly items: readonly Item[];
  readonly values: ItemValues;
  readonly scorecard: Scorecard;
};

/** Values and scores alone: what else is worked out of an assessment takes a thousand draws. */
export function scoredOf({ instrument, assessment }: Dated): Scored {
  if (assessment.exercise !== null) {
    const { itemsInPlay: items, values, scorecard } = analyse(instrument, assessment);
    return { items, values, scorecard };
  }
  const items = itemsInPlay(instrument, assessment);
  const values = itemValues(items, assessment.answers);
  return { items, values, scorecard: scoreValues(instrument, values, items) };
}

const COMPARED: ReadonlySet<DimensionKind> = new Set(['section', 'function', 'sufficiency']);

/** Sections, functions and factors by id, in their order. Parts and the groups of the other view are not compared. */
export function ownSides(dated: Dated): ReadonlyMap<string, OwnSide> {
  const { items, scorecard } = scoredOf(dated);
  const scores = new Map(everyScore(scorecard).map((score) => [score.id, score]));
  return new Map(
    scoringIndex(dated.instrument, items).dimensions.flatMap((loads) => {
      const score = scores.get(loads.dimension.id);
      return score !== undefined && COMPARED.has(score.kind)
        ? [[score.id, { score, loads }] as const]
        : [];
    }),
  );
}

/** Whether these items hold three quarters of what is applicable at one date, by the weights of that date. Method 4.2. */
export function isMostOf({ score, loads }: OwnSide, ids: ReadonlySet<ItemId>): boolean {
  const weight = loads.itemIds.reduce(
    (sum, id, at) => (ids.has(id) ? sum + (loads.loads[at] ?? 0) : sum),
    0,
  );
  return 4 * weight >= 3 * score.weight.applicable;
}
