import type { Attribution } from '../response/exercise';
import { BLANK, DONT_KNOW, NOT_APPLICABLE } from '../scoring/item-value';
import type { Tally } from './answer-sheet';
import { countsOf, stateOf, twiceMedian } from './combine-item';
import { mayShowDistribution, mayShowMedian, mayShowState } from './may-be-shown';
import type { RoundItem } from './panel';
import { spreadOf } from './spread';

/** What one round made of one item, as far as it may be told (methods 3.1 to 3.3). `peopleIn` is
 *  how many took part in the round, whether or not they answered this item. */
export const roundItem = (tally: Tally, attribution: Attribution, peopleIn: number): RoundItem => {
  const counts = countsOf(tally);
  const state = stateOf(counts);
  const { rated, people } = counts;
  const hasMiddle = (state === 'rated' || state === 'dk') && rated > 0;
  return {
    state: mayShowState(attribution, state, counts, peopleIn) ? state : 'withheld',
    median: hasMiddle && mayShowMedian(attribution, rated) ? twiceMedian(tally, rated) / 2 : null,
    counts: mayShowDistribution(attribution, people) ? counts : null,
    spread: mayShowDistribution(attribution, rated) ? spreadOf(tally) : null,
  };
};

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
