import type { Assessment } from '../../../src/core/document/assessment';
import type { PlannedAction } from '../../../src/core/document/plan';
import type { Instrument } from '../../../src/core/instrument/instrument';

/** One feature of the profile if the plan is done: scores by dimension; those not named are not looked at. */
export type PlanCase = {
  readonly title: string;
  readonly instrument: Instrument;
  readonly assessment: Assessment;
  readonly actions: readonly Partial<PlannedAction>[];
  readonly now: Readonly<Record<string, number | null>>;
  readonly ifDone: Readonly<Record<string, number | null>>;
};
