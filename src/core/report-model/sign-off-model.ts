/** The sign-off of the report model: see report-model.ts. */

/** Dates in words; empty where not given. */
export type SignOffReport = {
  readonly approvedBy: string;
  readonly approvedOn: string;
  readonly nextReview: string;
  readonly isFinal: boolean;
};
