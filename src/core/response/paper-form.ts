/** Paper forms typed in by the facilitator: known by the number printed on them. */
import type { Collection, PanelResponse, PanelRole, RespondentId } from './exercise';

const MOST_REVISIONS = 31;

/** What was read off one form. */
export type PaperForm = {
  /** 1 or more. */
  readonly number: number;
  readonly role: PanelRole;
  /** Only where the exercise is named. */
  readonly name: string;
  /** One character an item as in `PanelResponse`. */
  readonly answers: string;
};

export const paperRespondent = (number: number): RespondentId => `paper-${number}`;

/** The number of a form, or null for a response that came another way. */
export const paperNumber = (respondent: RespondentId): number | null => {
  const number = /^paper-(\d+)$/.exec(respondent)?.[1];
  return number === undefined ? null : Number(number);
};

/** The form of this number that is in and was not taken out again. */
export function paperFormIn(collection: Collection, number: number): PanelResponse | null {
  const there = collection.responses[paperRespondent(number)];
  return there === undefined || there.isWithdrawn ? null : there;
}

/** The number after the highest one typed in, 1 to begin with. */
export const nextPaperNumber = (collection: Collection): number =>
  1 + Math.max(0, ...Object.keys(collection.responses).map((id) => paperNumber(id) ?? 0));

/** With the form in it; a form of that number is replaced by the next revision. */
export function paperFormTyped(collection: Collection, form: PaperForm): Collection {
  const id = paperRespondent(form.number);
  const revision = (collection.responses[id]?.revision ?? 0) + 1;
  const response: PanelResponse = {
    revision: Math.min(revision, MOST_REVISIONS),
    role: form.role,
    name: form.name === '' ? String(form.number) : form.name,
    answers: form.answers,
    reasons: {},
    isWithdrawn: false,
  };
  return { ...collection, responses: { ...collection.responses, [id]: response } };
}
