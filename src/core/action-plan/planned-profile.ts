import type { Assessment } from '../document/assessment';
import type { Plan } from '../document/plan';
import type { Analysis } from '../gaps/analyse';
import type { Instrument, ItemId } from '../instrument/instrument';
import { withFewPicked } from '../scoring/few-picked';
import { isRatedValue } from '../scoring/item-value';
import { scoreValues } from '../scoring/score-response';
import type { Scorecard } from '../scoring/scorecard';
import { isOpenStep } from './open-step';

const HIGHEST = 4;

/** The level one step up from `level`, 0-4 in halves: a half counts as the level below it. */
export const levelAfterStep = (level: number): number => Math.min(HIGHEST, Math.floor(level) + 1);

/** The items that some step still to be done is about, each once: what was done or dropped lifts nothing more. */
export const itemsToLift = (plan: Plan): ReadonlySet<ItemId> =>
  new Set(Object.values(plan.actions).flatMap((step) => (isOpenStep(step) ? step.items : [])));

/** The scorecard with each rated item of these one level up; what is not known or not applicable stays so. */
export const liftedScorecard = (
  instrument: Instrument,
  { kind }: Pick<Assessment, 'kind'>,
  { itemsInPlay, values }: Pick<Analysis, 'itemsInPlay' | 'values'>,
  lifted: ReadonlySet<ItemId>,
): Scorecard => {
  const reached = values.map((value, at) => {
    const item = itemsInPlay[at];
    return item && isRatedValue(value) && lifted.has(item.id)
      ? 2 * levelAfterStep(value / 2)
      : value;
  });
  const scorecard = scoreValues(instrument, reached, itemsInPlay);
  return kind === 'pick' ? withFewPicked(scorecard) : scorecard;
};

/** The scorecard if every step that is neither done nor dropped is done. Method 0.6. */
export const plannedScorecard = (
  instrument: Instrument,
  { plan, kind }: Pick<Assessment, 'plan' | 'kind'>,
  analysis: Pick<Analysis, 'itemsInPlay' | 'values'>,
): Scorecard => liftedScorecard(instrument, { kind }, analysis, itemsToLift(plan));
