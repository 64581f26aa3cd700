/**
 * Paper forms typed in by the facilitator. Their answers stand under an id like all others; which
 * numbers are in is known to the device they were typed on, and to no file.
 */
import type { Collection, PanelResponse, PanelRole, RespondentId } from '../document/collection';
import { isPersonIn, isTakenOut } from '../response/count-in';
import { inOrder } from './join-responses';
import { decided } from './take-out';

const MOST_REVISIONS = 31;

/** What was read off one form. */
export type FilledPaperForm = {
  /** 1 or more. */
  readonly number: number;
  readonly role: PanelRole;
  /** Only where the exercise is named. */
  readonly name: string;
  /** One character an item as in `PanelResponse`. */
  readonly answers: string;
};

/** In files of version 4 and before a form's number was its id. */
const LEGACY = /^paper-(\d+)$/;

/** The number of a form that an older version kept by its number, or null. */
export const paperNumber = (respondent: RespondentId): number | null => {
  const number = LEGACY.exec(respondent)?.[1];
  return number === undefined ? null : Number(number);
};

/** The id under which an older version kept the form of this number, where it is in; else null. */
export function legacyForm(collection: Collection, number: number): RespondentId | null {
  const id = `paper-${number}`;
  return isPersonIn(collection, id) ? id : null;
}

/** The number after the highest one typed in, 1 to begin with. `typed` are those typed on this device. */
export const nextPaperNumber = (collection: Collection, typed: readonly number[] = []): number =>
  1 + Math.max(0, ...typed, ...Object.keys(collection.responses).map((id) => paperNumber(id) ?? 0));

/** With the form in it, under this id: what stood there gives way as to a next revision. */
export function paperFormTyped(
  collection: Collection,
  form: FilledPaperForm,
  respondent: RespondentId,
): Collection {
  const revision = (collection.responses[respondent]?.revision ?? 0) + 1;
  const response: PanelResponse = {
    revision: Math.min(revision, MOST_REVISIONS),
    role: form.role,
    name: form.name,
    answers: form.answers,
    reasons: {},
    isWithdrawn: false,
  };
  // Typing a form that was taken out is how it is put back.
  if (isTakenOut(collection, respondent)) return decided(collection, respondent, response);
  const responses = inOrder([...Object.entries(collection.responses), [respondent, response]]);
  return { ...collection, responses };
}
