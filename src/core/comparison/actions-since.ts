import { actionsInOrder } from '../action-plan/plan-order';
import type { PlannedAction } from '../document/plan';
import { targetOf } from '../gaps/targets';
import type { Item } from '../instrument/instrument';
import type { Dated } from './dated';
import { matchItems } from './matched-items';

/** What became of a gap that a step was to close: its target reached, nearer to it, or neither. Method 4.5. */
type GapSince = 'closed' | 'moved' | 'not-moved' | 'not-compared';

export type ActionSince = {
  readonly id: string;
  readonly action: PlannedAction;
  readonly gaps: readonly { readonly item: Item; readonly since: GapSince }[];
};

/**
 * The steps done since the older date, in the order of its plan, each beside the gaps it was to close. A step
 * that was carried on is told as it stands in the newer plan. What was done before the sign-off is no news.
 */
export function actionsSince(before: Dated, now: Dated): readonly ActionSince[] {
  const { matched } = matchItems(before, now);
  const levels = new Map(matched.map((each) => [each.item.id, each]));
  const { plan, signed, targets } = before.assessment;
  const gapOf = (item: Item): GapSince => {
    const both = levels.get(item.id);
    if (both === undefined) return 'not-compared';
    if (both.now >= 2 * targetOf(item, targets)) return 'closed';
    return both.now > both.before ? 'moved' : 'not-moved';
  };
  return actionsInOrder(plan).flatMap(({ id, ...action }) => {
    const stands = now.assessment.plan.actions[id] ?? action;
    if (stands.status !== 'done' || signed?.[id]?.status === 'done') return [];
    const items = before.instrument.items.filter((item) => stands.items.includes(item.id));
    return [{ id, action: stands, gaps: items.map((item) => ({ item, since: gapOf(item) })) }];
  });
}
