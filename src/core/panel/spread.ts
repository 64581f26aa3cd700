import { LEVELS, type Level } from '../instrument/instrument';
import type { AnswerTally } from './answer-sheet';
import { countsOf, twiceMedian } from './combine-item';
import type { AgreementLabel, Spread } from './panel';

const FEWEST_FOR_DEVIATION = 3;
const FEWEST_FOR_SPLIT = 4;
const FEWEST_FOR_EVERY_LABEL = 5;

/** T of method 3.2, `sum |2x - 2M|`: how far all ratings lie from the median, in half levels. */
const totalDeviation = (tally: AnswerTally, rated: number): number =>
  deviationFrom(tally, twiceMedian(tally, rated));

const deviationFrom = (tally: AnswerTally, middle: number): number =>
  LEVELS.reduce<number>(
    (sum, level) => sum + (tally[level] ?? 0) * Math.abs(2 * level - middle),
    0,
  );

/**
 * The label of method 3.2, `close T <= n | some spread 5T <= 8n | wide`: AD of 0.5 and of 0.8, Burke
 * and Dunlap's c/6 for five options (doi 10.1177/1094428102005002002). Three or four ratings that
 * look alike may do so by chance, so they are called wide or nothing.
 */
const labelOf = (total: number, rated: number): AgreementLabel | null => {
  if (rated < FEWEST_FOR_DEVIATION) return null;
  if (5 * total > 8 * rated) return 'wide';
  if (rated < FEWEST_FOR_EVERY_LABEL) return null;
  return total <= rated ? 'close' : 'some-spread';
};

const SPLITTING_LEVELS = [2, 1, 3] as const;

/**
 * The level between two camps, method 3.2, or null. With `q = max(2, floor((n+1)/3))`: the first
 * level k of 2, 1, 3 with at least q below, at least q above, and fewer at k than on either side.
 * Generalises RAND/UCLA's disagreement (doi 10.1186/1472-6947-12-93, table 7).
 */
const splitAt = (tally: AnswerTally, rated: number): Level | null => {
  if (rated < FEWEST_FOR_SPLIT) return null;
  const camp = Math.max(2, Math.floor((rated + 1) / 3));
  const between = SPLITTING_LEVELS.find((level) => {
    const at = tally[level] ?? 0;
    const below = tally.subarray(0, level).reduce((sum, count) => sum + count, 0);
    const above = rated - below - at;
    return below >= camp && above >= camp && at < Math.min(below, above);
  });
  return between ?? null;
};

/**
 * Whether ratings lie close enough about a middle (twice its level) for it to stand without more being
 * said, method 3.4: `AD <= 0.8` about it, and nobody in two camps.
 */
export const isCloseAbout = (tally: AnswerTally, middle: number): boolean => {
  const { rated } = countsOf(tally);
  if (rated < FEWEST_FOR_DEVIATION || splitAt(tally, rated) !== null) return false;
  return 5 * deviationFrom(tally, middle) <= 8 * rated;
};

/** How many chose each level, lowest first. */
export const distributionOf = (tally: AnswerTally): readonly number[] =>
  LEVELS.map((level) => tally[level] ?? 0);

/**
 * How far the ratings of one item lie apart, method 3.2: `AD = T / 2n` in levels, 0-2, and
 * `A = 1 - AD / 2`, 0-1. Null without a rating; below three ratings the distribution alone.
 */
export const spreadOf = (tally: AnswerTally): Spread | null => {
  const { rated } = countsOf(tally);
  if (rated === 0) return null;
  const total = totalDeviation(tally, rated);
  const isMeasured = rated >= FEWEST_FOR_DEVIATION;
  return {
    distribution: distributionOf(tally),
    deviation: isMeasured ? total / (2 * rated) : null,
    agreement: isMeasured ? 1 - total / (4 * rated) : null,
    label: labelOf(total, rated),
    splitAt: splitAt(tally, rated),
  };
};
