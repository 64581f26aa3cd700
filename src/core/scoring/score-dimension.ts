import { FEWEST_RATED } from '../instrument/fewest-rated';
import { LEVELS, type Level } from '../instrument/instrument';
import type { ItemValues } from './item-value';
import type { DimensionScore, ScoreState } from './scorecard';
import type { DimensionLoads } from './scoring-index';
import { isNotApplicable, sumWeights, type WeightSums } from './weight-sums';

const divideDown = (a: number, b: number): number => (a - (a % b)) / b;
const divideUp = (a: number, b: number): number => divideDown(a + b - 1, b);

/** S* of method 2.3: the score as shown, whole, 0-100, half up. `sum` is N, `rated` is WR > 0. */
export const shownScore = (sum: number, rated: number): number =>
  divideDown(200 * sum + 8 * rated, 16 * rated);

/** The band of method 2.3: the level nearest the mean, half up. `sum` is N, `rated` is WR > 0. */
export const bandOf = (sum: number, rated: number): Level => {
  const band = LEVELS[divideDown(8 * sum + 8 * rated, 16 * rated)];
  if (band === undefined) throw new RangeError(`No band for ${sum} over ${rated}`);
  return band;
};

/** The coverage states of method 2.3. */
const stateOf = (sums: WeightSums): Exclude<ScoreState, 'not-applicable'> => {
  if (sums.count.rated < FEWEST_RATED || 2 * sums.rated < sums.applicable) return 'insufficient';
  return 4 * sums.rated < 3 * sums.applicable ? 'provisional' : 'scored';
};

/** low and high of method 2.3 as numerators over 8 WA: every unknown at 0, every unknown at 4. */
const lowest = (sums: WeightSums): number => 100 * sums.sum;
const highest = (sums: WeightSums): number => 100 * (sums.sum + 8 * (sums.applicable - sums.rated));

const exactScores = (sums: WeightSums): DimensionScore['exact'] => ({
  score: sums.rated === 0 ? null : (100 * sums.sum) / (8 * sums.rated),
  low: lowest(sums) / (8 * sums.applicable),
  high: highest(sums) / (8 * sums.applicable),
});

const shownRange = (sums: WeightSums): DimensionScore['range'] =>
  sums.rated === sums.applicable
    ? null
    : {
        low: divideDown(lowest(sums), 8 * sums.applicable),
        high: divideUp(highest(sums), 8 * sums.applicable),
      };

const NOTHING_TO_SCORE = {
  state: 'not-applicable',
  coverage: 0,
  score: null,
  range: null,
  exact: { score: null, low: null, high: null },
  band: null,
  shown: 'none',
} as const;
const SHOWN = { scored: 'score', provisional: 'range', insufficient: 'none' } as const;

const resultOf = (sums: WeightSums) => {
  const state = stateOf(sums);
  const isScored = state === 'scored';
  return {
    state,
    coverage: sums.rated / sums.applicable,
    score: isScored ? shownScore(sums.sum, sums.rated) : null,
    range: shownRange(sums),
    exact: exactScores(sums),
    band: isScored ? bandOf(sums.sum, sums.rated) : null,
    shown: SHOWN[state],
  };
};

/** One dimension's score, range, state and band, 0-100, in exact whole-number sums. Method 2.3. */
export const scoreDimension = (
  dimensionLoads: DimensionLoads,
  values: ItemValues,
): DimensionScore => {
  const { dimension, itemIds } = dimensionLoads;
  const sums = sumWeights(dimensionLoads, values);
  const { count, applicable, rated, notApplicable, sum } = sums;
  const isClosed = isNotApplicable(dimensionLoads, applicable, values);
  const result = isClosed ? NOTHING_TO_SCORE : resultOf(sums);
  // Written out, not spread: this runs for every dimension of every response in a pool.
  return {
    id: dimension.id,
    kind: dimension.kind,
    state: result.state,
    count,
    items: itemIds,
    weight: { applicable, rated, notApplicable, sum },
    coverage: result.coverage,
    score: result.score,
    range: result.range,
    exact: result.exact,
    band: result.band,
    isReduced: 3 * notApplicable > notApplicable + applicable,
    shown: result.shown,
  };
};
