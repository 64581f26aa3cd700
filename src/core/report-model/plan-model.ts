/** The plan of the report model: see report-model.ts. */

import type { ActionStatus } from '../document/plan';
import type { ItemId } from '../instrument/instrument';

export type PlanRow = {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  /** YYYY-MM-DD or empty, and in words. */
  readonly byDate: string;
  readonly by: string;
  readonly isOverdue: boolean;
  readonly cost: string;
  readonly status: ActionStatus;
  readonly statusWords: string;
  readonly notes: string;
  /** "Added since it was signed", or what has changed since; empty for neither. */
  readonly since: string;
  readonly closes: readonly {
    readonly item: ItemId;
    readonly number: string;
    readonly title: string;
    readonly levelWords: string;
    readonly targetWords: string;
  }[];
};

export type PlanReport = {
  /** "Nine actions. Two are overdue." */
  readonly finding: string;
  /** By improvement area, in the plan's own order; the last group is what has no area. */
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly about: string;
    readonly rows: readonly PlanRow[];
  }[];
  /** The profile as it would be with every step that is neither done nor dropped done, one level each; method 0.6. */
  readonly ifDone: {
    readonly finding: string;
    readonly rows: readonly {
      readonly id: string;
      readonly kind: 'section' | 'function' | 'sufficiency';
      readonly name: string;
      /** Whole numbers; null where there are not enough answers. */
      readonly now: number | null;
      readonly then: number | null;
      /** The figure, or in a quick check its level (method 0.4); where there is none, why. */
      readonly nowWords: string;
      readonly thenWords: string;
    }[];
  };
};
