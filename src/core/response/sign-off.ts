/** Who approved the assessment, and until when it stands. Dates are YYYY-MM-DD, or empty. */
export type SignOff = {
  readonly approvedBy: string;
  readonly approvedOn: string;
  readonly nextReview: string;
  /** Read only until it is reopened on purpose. */
  readonly isFinal: boolean;
};
