import type { Attribution } from '../document/exercise';
import { FEWEST_TOGETHER, isNoneOrEnough } from '../exercise/let-in';
import type { PanelCounts, PanelItemState } from './panel';

/**
 * The rules of methods 0.10 and 3.3 for answers that are not attributed: below three ratings
 * nothing, below five the median alone. They are applied where the model is made, so that nobody
 * downstream can show what it does not hold.
 */
const FEWEST_FOR_MEDIAN = 3;
const FEWEST_REASONS_TOGETHER = 3;

/** Whether a middle answer may be shown. */
export const mayShowMedian = (attribution: Attribution, rated: number): boolean =>
  attribution === 'named' || rated >= FEWEST_FOR_MEDIAN;

/** Whether more than the middle may be shown of so many: who rated what, how many did not know. */
export const mayShowDistribution = (attribution: Attribution, people: number): boolean =>
  attribution === 'named' || people >= FEWEST_TOGETHER;

/**
 * Whether an item's combined state may be told. That nobody answered says of each of a few people
 * that they did not, so it is told of a round of five, or before anyone is in.
 */
export const mayShowState = (
  attribution: Attribution,
  state: Exclude<PanelItemState, 'withheld'>,
  counts: PanelCounts,
  peopleIn: number,
): boolean => {
  if (state === 'rated') return mayShowMedian(attribution, counts.rated);
  if (state === 'blank') return peopleIn === 0 || mayShowDistribution(attribution, peopleIn);
  return mayShowDistribution(attribution, counts.people);
};

/**
 * Whether reasons may be shown: not attributed, of an item five rated and three gave a reason on, so
 * that no one's words stand alone.
 */
export const mayShowReasons = (attribution: Attribution, rated: number, reasons: number): boolean =>
  attribution === 'named' || (rated >= FEWEST_TOGETHER && reasons >= FEWEST_REASONS_TOGETHER);

/**
 * Whether anything may be told by role: not attributed, of figures shown once, where those who did not
 * say are none or five. Of five who were counted later one alone may be staff, whose answers the two
 * showings of a side would tell; and both sides taken from the whole would tell of one who did not say
 * that they gave no level.
 */
export const mayTellByRole = (
  attribution: Attribution,
  { showings, roles }: { readonly showings: number; readonly roles: { readonly notSaid: number } },
): boolean => attribution === 'named' || (showings <= 1 && isNoneOrEnough(roles.notSaid));

/**
 * Whether it may be told how many are staff: not attributed, where each side, and those who did not
 * say, are none or five. Beside "five do not know, one can say" a lone one would tell all the others.
 */
export const mayShowRoleCounts = (attribution: Attribution, sides: readonly number[]): boolean =>
  attribution === 'named' || sides.every(isNoneOrEnough);

/**
 * Whether staff and others may be told apart on an item: each side has five ratings, named or not
 * (method 0.10). Who did not say is a third side: with one to four of them, taking both sides from
 * the whole would single them out (method 3.3).
 */
export const mayShowRoles = (
  attribution: Attribution,
  rated: { readonly staff: number; readonly notStaff: number; readonly all: number },
): boolean => {
  const notSaid = rated.all - rated.staff - rated.notStaff;
  return (
    rated.staff >= FEWEST_TOGETHER &&
    rated.notStaff >= FEWEST_TOGETHER &&
    (notSaid === 0 || mayShowDistribution(attribution, notSaid))
  );
};
