import type { ActionStatus } from './plan';

/** Who approved the assessment, and until when it stands. Dates are YYYY-MM-DD, or empty. */
export type SignOff = {
  readonly approvedBy: string;
  readonly approvedOn: string;
  readonly nextReview: string;
  /** Read only until it is reopened on purpose. */
  readonly isFinal: boolean;
};

/** What of a step was signed and may change since. */
export type SignedStep = {
  readonly status: ActionStatus;
  readonly owner: string;
  /** YYYY-MM-DD, or empty. */
  readonly by: string;
  /** A mark of its notes: see mark-of.ts. */
  readonly notesMark: string;
};
