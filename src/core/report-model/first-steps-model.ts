/** The page Plan of the report model: the first steps, the other steps, and what could be chosen. */

import type { ActionStatus, PlannedAction } from '../document/plan';
import type { FirstFive } from '../findings/finding';
import type { ItemId, Level } from '../instrument/instrument';

/** One step as a row: what is missing, what to do about it, who and by when. */
export type StepRow = {
  /** Of the row as long as the page stands: the question's where the step is about one, else the step's. */
  readonly key: string;
  /** Its id in the plan, or the one it is to have there; null where it has none yet. */
  readonly step: string | null;
  readonly isInPlan: boolean;
  /** The step as it stands in the plan, or as it would. */
  readonly action: PlannedAction;
  /** The question it is about; null for a step about none. */
  readonly item: ItemId | null;
  /** "K18"; empty where it is about none. */
  readonly number: string;
  /** What is missing; the step itself where it is about no question. */
  readonly title: string;
  /** What to do; empty where the title says it. */
  readonly text: string;
  /** Numbers of the other questions it is about. */
  readonly also: readonly string[];
  /** 0-4, in halves; null where no level stands. */
  readonly level: number | null;
  /** What one step reaches; null where nothing is above, or no level stands. */
  readonly reached: number | null;
  readonly target: Level | null;
  /** Each as it stands in a sentence: "starting", "don’t know". */
  readonly levelWords: string;
  readonly reachedWords: string;
  readonly targetWords: string;
  readonly stays: FirstFive['stays'];
  readonly owner: string;
  /** In words; empty where there is none. */
  readonly by: string;
  readonly status: ActionStatus;
  readonly statusWords: string;
  /** "Eight days late"; empty where it is not. */
  readonly late: string;
  /** "Added since it was signed", or what has changed since; empty for neither. */
  readonly since: string;
  /** What could be shown for the question. */
  readonly couldShow: readonly string[];
};

/** An answer below its target that no open step is about. */
export type OtherRow = {
  readonly item: ItemId;
  readonly number: string;
  readonly title: string;
  readonly sectionName: string;
  readonly level: number;
  readonly target: Level;
  readonly levelWords: string;
  readonly targetWords: string;
  readonly targetReason: string;
  /** The suggested step, as the plan would have it, and its improvement area. */
  readonly text: string;
  readonly area: string;
};

export type FirstSteps = {
  /** "Start with these five", or why there are none. */
  readonly heading: string;
  readonly lead: string;
  /** Five at most, in the order of what is done first. */
  readonly first: readonly StepRow[];
  /** "When all five steps are done, local knowledge and funding gain most."; may be empty. */
  readonly gain: string;
  /** The other steps that are still to be done, in the plan's order. */
  readonly alsoPlanned: readonly StepRow[];
  /** Done and dropped. */
  readonly ended: readonly StepRow[];
  readonly others: readonly OtherRow[];
  /** Every question that is asked, for choosing which answer a step lifts. */
  readonly questions: readonly Pick<OtherRow, 'item' | 'number' | 'title'>[];
};
