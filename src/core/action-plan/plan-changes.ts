/** All that can happen to a plan. Each returns a plan; what does not apply returns the same one. */
import type { Plan, PlannedAction } from '../document/plan';
import { idsInOrder } from './plan-order';

const placedBefore = (ids: readonly string[], id: string, before: string | null) => {
  const others = ids.filter((other) => other !== id);
  const at = before === null ? -1 : others.indexOf(before);
  return at < 0 ? [...others, id] : others.toSpliced(at, 0, id);
};

/**
 * With this action put in just before another (its place matters within its improvement area), or
 * last. An id that is there keeps its action.
 */
export const actionAdded = (
  plan: Plan,
  id: string,
  action: PlannedAction,
  before: string | null = null,
): Plan =>
  plan.actions[id] === undefined
    ? {
        actions: { ...plan.actions, [id]: action },
        order: placedBefore(idsInOrder(plan), id, before),
      }
    : plan;

export const actionChanged = (plan: Plan, id: string, fields: Partial<PlannedAction>): Plan => {
  const action = plan.actions[id];
  return action ? { ...plan, actions: { ...plan.actions, [id]: { ...action, ...fields } } } : plan;
};

/** With an action in this improvement area, just before another action or last. */
export const actionMoved = (plan: Plan, id: string, area: string, before: string | null): Plan =>
  plan.actions[id] === undefined || id === before
    ? plan
    : { ...actionChanged(plan, id, { area }), order: placedBefore(idsInOrder(plan), id, before) };

/**
 * Before which of these (the actions of one area, in order) an action stands after one step up or
 * down: null is last, undefined is no step at all, at an end.
 */
export const beforeAfterStep = (
  ids: readonly string[],
  id: string,
  step: -1 | 1,
): string | null | undefined => {
  const at = ids.indexOf(id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= ids.length) return undefined;
  return ids[step < 0 ? to : to + 1] ?? null;
};

export const actionRemoved = (plan: Plan, id: string): Plan => {
  const { [id]: removed, ...actions } = plan.actions;
  return removed ? { actions, order: plan.order.filter((other) => other !== id) } : plan;
};
