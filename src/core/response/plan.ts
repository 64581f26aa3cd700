import type { ItemId } from '../instrument/instrument';

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
