import { decodeInvitation, type Invitation } from '../../core/codes/invitation-code';
import type { Instrument, ItemId } from '../../core/instrument/instrument';
import { BLANK_SIGN, signOr } from '../../core/limits/answer-signs';
import { type ReplyDraft, withRevision } from './reply-storage-draft';

type Asking = {
  readonly invitation: Pick<Invitation, 'items'>;
  /** The link's own. */
  readonly code: string;
  readonly instrument: Instrument;
};

type Aside = ReplyDraft['aside'][number];
type Answers = Pick<ReplyDraft, 'invitation' | 'answers'>;

/**
 * A draft laid out for the questions this link asks. Two links of one exercise may ask different ones:
 * an answer goes wherever its question is asked, the others are kept by question, and what was shown
 * under a link stays with that link. Nothing is let go of, so going back finds all of it.
 */
export function layOut(draft: ReplyDraft, asking: Asking): ReplyDraft {
  const { code, invitation, instrument } = asking;
  const { items } = invitation;
  const before = itemsOf(draft, instrument);
  if (before === null ? draft.invitation === code : isSame(before, items)) return draft;
  const back = draft.aside.find((each) => isOfLink(each, asking)) ?? null;
  const given = { ...draft.kept, ...byItem(before ?? [], draft.answers) };
  return withRevision({
    ...draft,
    invitation: code,
    answers: items.map((id, at) => answerTo(given[id], back?.answers[at])).join(''),
    kept: answersOutside(items, given),
    aside: [...draft.aside.filter((each) => each !== back), asideOf(draft, before !== null)],
    place: back?.place ?? 0,
    sent: back?.sent ?? null,
    isWithdrawn: back?.isWithdrawn ?? false,
  });
}

/** Whether answers to other questions than these are kept beside them. */
export const hasOthers = ({ kept, aside }: Pick<ReplyDraft, 'kept' | 'aside'>): boolean =>
  Object.keys(kept).length > 0 || aside.some(({ answers }) => /[^-]/.test(answers));

/** The questions that these answers are to; null where nobody can tell. */
function itemsOf({ invitation, answers }: Answers, instrument: Instrument) {
  const read = decodeInvitation(invitation, instrument);
  return read.ok && read.value.items.length === answers.length ? read.value.items : null;
}

function isOfLink({ invitation }: Aside, { code, invitation: asked, instrument }: Asking): boolean {
  const read = decodeInvitation(invitation, instrument);
  return invitation === code || (read.ok && isSame(read.value.items, asked.items));
}

const isSame = (one: readonly ItemId[], other: readonly ItemId[]) => one.join() === other.join();

const byItem = (items: readonly ItemId[], answers: string): ReplyDraft['kept'] =>
  Object.fromEntries(items.map((id, at) => [id, signOr(answers[at])]));

/** What stood there last; where it was never laid out by question, what was put aside whole. */
const answerTo = (given: string | undefined, whole: string | undefined): string =>
  given !== undefined && (given !== BLANK_SIGN || !whole) ? given : whole || BLANK_SIGN;

const answersOutside = (items: readonly ItemId[], given: ReplyDraft['kept']) =>
  Object.fromEntries(
    Object.entries(given).filter(([id, sign]) => sign !== BLANK_SIGN && !items.includes(id)),
  );

const asideOf = (draft: ReplyDraft, isByItem: boolean): Aside => ({
  invitation: draft.invitation,
  answers: isByItem ? '' : draft.answers,
  revision: draft.revision,
  place: draft.place,
  sent: draft.sent,
  isWithdrawn: draft.isWithdrawn,
});
