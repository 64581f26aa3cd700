/** Actions that come from elsewhere: a gap with the step the instrument suggests, or an away-day's priorities. */

import type { ChosenPriority } from '../document/exercise';
import type { Plan, PlannedAction } from '../document/plan';
import type { Gap } from '../gaps/gap';
import type { Guidance, ItemId } from '../instrument/instrument';
import { actionAdded } from './plan-changes';

export const EMPTY_ACTION = {
  text: '',
  area: '',
  owner: '',
  by: '',
  cost: '',
  status: 'to-do',
  notes: '',
  items: [],
} as const satisfies PlannedAction;

type AtLevel = Pick<Gap, 'item' | 'level'>;

const nextStepOf = (guidance: Guidance, { item, level }: AtLevel) =>
  guidance.items[item]?.nextSteps[Math.floor(level)];

/**
 * The action for a gap: the step the instrument suggests from this level, in the improvement area it is
 * tagged with. `say` words a step for a plan of one's own.
 */
export const actionForGap = (
  guidance: Guidance,
  gap: AtLevel,
  say: (step: string) => string,
): PlannedAction => {
  const next = nextStepOf(guidance, gap);
  return {
    ...EMPTY_ACTION,
    text: say(next?.step ?? ''),
    area: next?.area ?? '',
    items: [gap.item],
  };
};

export type PrioritiesTaken = {
  readonly guidance: Guidance;
  /** The level of an item now, 0-4 in halves; null where it has none. */
  readonly levelOf: (item: ItemId) => number | null;
  readonly longestOwner: number;
};

/** The priorities with something written that the plan does not have. An action keeps its priority's id. */
export const prioritiesToTake = (
  plan: Plan,
  priorities: readonly ChosenPriority[],
): readonly ChosenPriority[] =>
  priorities.filter(({ id, text }) => text.trim() !== '' && plan.actions[id] === undefined);

/** With every priority of the away-day that is not in it yet, with owner and date, in the room's order. */
export const prioritiesTakenIn = (
  plan: Plan,
  priorities: readonly ChosenPriority[],
  { guidance, levelOf, longestOwner }: PrioritiesTaken,
): Plan =>
  prioritiesToTake(plan, priorities).reduce((grown, { id, text, item, owner, by }) => {
    const level = item === null ? null : levelOf(item);
    const area = item === null || level === null ? '' : nextStepOf(guidance, { item, level })?.area;
    return actionAdded(grown, id, {
      ...EMPTY_ACTION,
      text,
      area: area ?? '',
      owner: owner.slice(0, longestOwner),
      by,
      items: item === null ? [] : [item],
    });
  }, plan);
