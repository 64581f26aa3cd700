/** The sign-off of the report model: see report-model.ts. */

/** Dates in words; empty where not given. */
export type SignOffReport = {
  readonly approvedBy: string;
  readonly approvedOn: string;
  readonly nextReview: string;
  readonly isFinal: boolean;
  /** What became of each decision, in the words of the minutes; those without are not in it. */
  readonly decided: readonly { readonly asked: string; readonly outcome: string }[];
};
