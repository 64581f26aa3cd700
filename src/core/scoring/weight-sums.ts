import type { AnswerCounts } from '../response/answer-state';
import { DONT_KNOW, type ItemValues, isRatedValue, NOT_APPLICABLE } from './item-value';
import type { DimensionLoads, ItemLoads } from './scoring-index';

/** WA, WR, WX and N of method 2.3, all whole numbers, with the counts behind them. */
export type WeightSums = {
  readonly count: AnswerCounts;
  readonly applicable: number;
  readonly rated: number;
  readonly notApplicable: number;
  readonly sum: number;
};

/** Adds up the loads of one dimension. N is a sum of L x 2 level, so half-levels stay whole. */
export const sumWeights = ({ places, loads }: ItemLoads, values: ItemValues): WeightSums => {
  let nRated = 0;
  let nDontKnow = 0;
  let nNotApplicable = 0;
  let rated = 0;
  let unknown = 0;
  let notApplicable = 0;
  let sum = 0;
  for (let k = 0; k < places.length; k += 1) {
    const value = values[places[k] ?? 0] ?? 0;
    const load = loads[k] ?? 0;
    if (isRatedValue(value)) {
      nRated += 1;
      rated += load;
      sum += load * value;
    } else if (value === NOT_APPLICABLE) {
      nNotApplicable += 1;
      notApplicable += load;
    } else {
      if (value === DONT_KNOW) nDontKnow += 1;
      unknown += load;
    }
  }
  const count = {
    rated: nRated,
    dontKnow: nDontKnow,
    blank: places.length - nRated - nDontKnow - nNotApplicable,
    notApplicable: nNotApplicable,
  };
  return { count, applicable: rated + unknown, rated, notApplicable, sum };
};

/**
 * Whether nothing is left to score: no applicable weight (method 2.3), or a function whose home
 * items are all n/a, whatever secondary loads remain (method 0.2).
 */
export const isNotApplicable = (
  { homeItems }: DimensionLoads,
  applicableWeight: number,
  values: ItemValues,
): boolean =>
  applicableWeight === 0 ||
  (homeItems.length > 0 && homeItems.every((at) => values[at] === NOT_APPLICABLE));
