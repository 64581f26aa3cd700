import type { ItemId } from '../instrument/instrument';
import { DOCUMENT_ID_PATTERN } from '../limits/format';
import { LIMITS } from '../limits/limits';
import { choice, settled, text } from './declaration';
import { entries, fields, list } from './groups';
import { date, documentId, idOrNone, itemsOfOne } from './kinds';

export type ActionStatus = 'to-do' | 'doing' | 'done' | 'dropped';

/** One thing to do, and the gaps it closes. */
export type PlannedAction = {
  readonly text: string;
  /** Id of one of the instrument's improvement areas; empty where none was chosen. */
  readonly area: string;
  readonly owner: string;
  /** YYYY-MM-DD, or empty. */
  readonly by: string;
  readonly cost: string;
  readonly status: ActionStatus;
  readonly notes: string;
  /** The items whose target it is meant to reach. */
  readonly items: readonly ItemId[];
};

/** Actions by id, and their order; one that `order` does not name comes last, by id. */
export type Plan = {
  readonly actions: Readonly<Record<string, PlannedAction>>;
  readonly order: readonly string[];
};

export const declaredAction = fields<PlannedAction>({
  text: text(LIMITS.paragraph),
  area: idOrNone,
  owner: text(LIMITS.name),
  by: date,
  cost: text(LIMITS.name),
  status: choice(['to-do', 'doing', 'done', 'dropped']),
  notes: text(LIMITS.note),
  items: itemsOfOne,
});

export const declaredPlan = fields<Plan>({
  actions: entries(DOCUMENT_ID_PATTERN, declaredAction, {
    most: LIMITS.actionsInAFile,
    mostAdded: LIMITS.actions,
  }),
  order: settled(list(documentId, { most: LIMITS.actionsInAFile })),
});
