import type { Attribution } from '../document/exercise';
import { LEVELS, type Level } from '../instrument/instrument';
import { BLANK, DONT_KNOW, NOT_APPLICABLE } from '../scoring/item-value';
import type { AnswerTally } from './answer-sheet';
import { countsOf, innerLevels, stateOf, twiceMedian } from './combine-item';
import { mayShowDistribution, mayShowMedian, mayShowState } from './may-be-shown';
import type { RoundItem } from './panel';
import { spreadOf } from './spread';

/** What one round made of one item, as far as it may be told (methods 3.1 to 3.3). `peopleIn` is
 *  how many took part in the round, whether or not they answered this item. */
export const roundItem = (
  tally: AnswerTally,
  attribution: Attribution,
  peopleIn: number,
): RoundItem => {
  const counts = countsOf(tally);
  const state = stateOf(counts);
  const { rated, people } = counts;
  const hasMiddle = (state === 'rated' || state === 'dk') && rated > 0;
  const median =
    hasMiddle && mayShowMedian(attribution, rated) ? twiceMedian(tally, rated) / 2 : null;
  const isSpreadShown = mayShowDistribution(attribution, rated);
  return {
    state: mayShowState(attribution, state, counts, peopleIn) ? state : 'withheld',
    median,
    between: median === null ? null : betweenOf(median, isSpreadShown ? tally : null),
    counts: mayShowDistribution(attribution, people) ? counts : null,
    spread: isSpreadShown ? spreadOf(tally) : null,
  };
};

/**
 * The levels a middle lies between that nobody chose; null where someone did. Where more than the
 * middle may not be told, a half is known to be nobody's, and of a whole level nothing is said.
 */
const betweenOf = (median: number, tally: AnswerTally | null): RoundItem['between'] => {
  if (tally === null) {
    const [low, high] = [halfDown(median), halfDown(median + 0.5)];
    return low === null || high === null || low === high ? null : { low, high };
  }
  const [low, high] = innerLevels(tally, countsOf(tally).rated);
  return low === high || tally[median] ? null : { low, high };
};

const halfDown = (level: number): Level | null =>
  LEVELS.find((each) => each === Math.floor(level)) ?? null;

const CODE_OF_STATE = { dk: DONT_KNOW, na: NOT_APPLICABLE, blank: BLANK, withheld: BLANK } as const;

/** What scoring sees of an item: twice its level, 0-8, or the code of its state. What is withheld is
 *  unknown to the scores too. */
export const valueOfRound = ({
  state,
  level,
}: {
  readonly state: RoundItem['state'];
  readonly level: number | null;
}): number => (state === 'rated' ? 2 * (level ?? 0) : CODE_OF_STATE[state]);
