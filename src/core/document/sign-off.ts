import { DOCUMENT_ID_PATTERN } from '../limits/format';
import { LIMITS } from '../limits/limits';
import { asOne, flag, onePlace, optional, text } from './declaration';
import { entries, fields, list } from './groups';
import { date, mark } from './kinds';
import { type ActionStatus, declaredAction } from './plan';

/** What became of one decision the board was asked for, in the words of the minutes. */
export type Decided = {
  /** The decision as it was asked: one whose words change later has no outcome. */
  readonly asked: string;
  readonly outcome: string;
};

/** Who approved the assessment, and until when it stands. Dates are YYYY-MM-DD, or empty. */
export type SignOff = {
  readonly approvedBy: string;
  readonly approvedOn: string;
  readonly nextReview: string;
  /** Read only until it is reopened on purpose. */
  readonly isFinal: boolean;
  /** In no order; left out while nothing is recorded. Open after the sign-off too. */
  readonly decided?: readonly Decided[] | undefined;
  /** A benchmark was opened since: it is no part of what was signed. Left out where none was. */
  readonly besideSince?: boolean | undefined;
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

export const declaredSignOff = onePlace(
  fields<SignOff>({
    approvedBy: text(LIMITS.name),
    approvedOn: date,
    nextReview: date,
    isFinal: flag,
    decided: optional(
      list(fields<Decided>({ asked: text(LIMITS.paragraph), outcome: text(LIMITS.paragraph) }), {
        most: LIMITS.decisions,
      }),
    ),
    besideSince: optional(flag),
  }),
);

/** As they were signed, or not at all. */
export const declaredSignedSteps = asOne(
  entries(
    DOCUMENT_ID_PATTERN,
    fields<SignedStep>({
      status: declaredAction.fields.status,
      owner: declaredAction.fields.owner,
      by: date,
      notesMark: mark,
    }),
    { most: LIMITS.actionsInAFile },
  ),
);
