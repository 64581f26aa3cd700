import type { Plan, PlannedAction } from '../document/plan';

export type ActionInPlan = PlannedAction & { readonly id: string };

/** The ids of a plan in its order, each once: those `order` does not name come last, by id. */
export const idsInOrder = ({ actions, order }: Plan): readonly string[] => {
  const left = new Set(Object.keys(actions).sort());
  const named = order.filter((id) => left.delete(id));
  return [...named, ...left];
};

/** The actions of a plan in its order. */
export const actionsInOrder = (plan: Plan): readonly ActionInPlan[] =>
  idsInOrder(plan).flatMap((id) => {
    const action = plan.actions[id];
    return action ? [{ ...action, id }] : [];
  });
