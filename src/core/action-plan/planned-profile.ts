import type { Analysis } from '../gaps/analyse';
import { targetOf } from '../gaps/targets';
import type { Instrument } from '../instrument/instrument';
import type { Assessment } from '../response/assessment';
import { withFewPicked } from '../scoring/few-picked';
import { isRatedValue } from '../scoring/item-value';
import { scoreValues } from '../scoring/score-response';
import type { Scorecard } from '../scoring/scorecard';
import { plannedItems } from './suggested-actions';

/**
 * The scorecard if the plan is done: each rated item that an action stands for at its target, or where
 * it is if that is higher. What is not known or not applicable stays so. Method 0.6.
 */
export const plannedScorecard = (
  instrument: Instrument,
  { plan, targets, kind }: Pick<Assessment, 'plan' | 'targets' | 'kind'>,
  { itemsInPlay, values }: Pick<Analysis, 'itemsInPlay' | 'values'>,
): Scorecard => {
  const planned = plannedItems(plan);
  const reached = values.map((value, at) => {
    const item = itemsInPlay[at];
    return item && isRatedValue(value) && planned.has(item.id)
      ? Math.max(value, 2 * targetOf(item, targets))
      : value;
  });
  const scorecard = scoreValues(instrument, reached, itemsInPlay);
  return kind === 'pick' ? withFewPicked(scorecard) : scorecard;
};
