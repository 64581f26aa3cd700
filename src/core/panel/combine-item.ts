import { LEVELS, type Level } from '../instrument/instrument';
import { BLANK, DONT_KNOW, NOT_APPLICABLE } from '../scoring/item-value';
import { type AnswerTally, SAID_DONT_KNOW, SAID_NOT_APPLICABLE } from './answer-sheet';
import type { PanelCounts, PanelItemState } from './panel';

/** n, dk, na and k of method 3.1. */
export const countsOf = (tally: AnswerTally): PanelCounts => {
  let rated = 0;
  for (const level of LEVELS) rated += tally[level] ?? 0;
  const dontKnow = tally[SAID_DONT_KNOW] ?? 0;
  const notApplicable = tally[SAID_NOT_APPLICABLE] ?? 0;
  return { rated, dontKnow, notApplicable, people: rated + dontKnow + notApplicable };
};

/** The level of the person who stands at `place` (from 0) when all are lined up by level. */
const levelAt = (tally: AnswerTally, place: number): Level => {
  let passed = 0;
  for (const level of LEVELS) {
    passed += tally[level] ?? 0;
    if (passed > place) return level;
  }
  throw new RangeError(`Nobody stands at ${place}`);
};

/** 2M of method 3.2, 0-8: the middle rating twice, or the sum of the middle two. Needs a rating. */
export const twiceMedian = (tally: AnswerTally, rated: number): number =>
  innerLevels(tally, rated).reduce<number>((sum, level) => sum + level, 0);

/** The levels of the one or two people in the middle: `[1, 3]` where the median is 2 and nobody said 2. */
export const innerLevels = (
  tally: AnswerTally,
  rated: number,
): readonly [low: Level, high: Level] => [
  levelAt(tally, Math.floor((rated - 1) / 2)),
  levelAt(tally, Math.floor(rated / 2)),
];

/**
 * What the people say of one item together, method 3.1:
 * `k = 0 -> blank | 2 na > k -> na | n = 0 or dk > n -> dk | else rated`. The rules of who may see
 * it come after (method 3.3).
 */
export const stateOf = ({
  rated,
  dontKnow,
  notApplicable,
  people,
}: PanelCounts): Exclude<PanelItemState, 'withheld'> => {
  if (people === 0) return 'blank';
  if (2 * notApplicable > people) return 'na';
  return rated === 0 || dontKnow > rated ? 'dk' : 'rated';
};

const CODE_OF_STATE = { dk: DONT_KNOW, na: NOT_APPLICABLE, blank: BLANK } as const;

/** What scoring sees of a tally: twice the median, 0-8, or the code of its state. */
export const combinedValue = (tally: AnswerTally): number => {
  const counts = countsOf(tally);
  const state = stateOf(counts);
  return state === 'rated' ? twiceMedian(tally, counts.rated) : CODE_OF_STATE[state];
};
