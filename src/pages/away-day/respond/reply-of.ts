import type { Invitation } from '../../../core/codes/invitation-code';
import type { ReplyCode } from '../../../core/codes/reply-code';
import type { ResponseFile } from '../../../core/file/response-file';
import type { ItemId } from '../../../core/instrument/instrument';
import { LIMITS } from '../../../core/limits/limits';
import type { ReplyDraft } from '../../../platform/replies/reply-storage-draft';
import { asksName, asksRole } from './steps/steps';

/** A draft as a code says it. What was not asked for is not in it. */
export function replyOf(invitation: Invitation, draft: ReplyDraft): ReplyCode {
  const { instrument, round, collection, isRehearsal, items } = invitation;
  const { revision, isWithdrawn } = draft;
  return {
    instrument,
    round,
    collection,
    isRehearsal,
    itemCount: items.length,
    respondent: respondentIn(draft),
    response: {
      revision,
      role: asksRole(invitation) ? draft.role : '',
      name: asksName(invitation) ? draft.name.trim() : '',
      answers: isWithdrawn ? '' : draft.answers,
      isWithdrawn,
    },
  };
}

/** The id a code of this draft carries. */
export const respondentIn = ({ respondent, voter }: ReplyDraft): string => voter || respondent;

/** The same as a file, which can bring the notes along. */
export function responseFileOf(
  invitation: Invitation,
  draft: ReplyDraft,
  withNotes: boolean,
): ResponseFile {
  const { itemCount: _, response, ...reply } = replyOf(invitation, draft);
  const reasons = withNotes ? notesIn(draft, invitation.items) : {};
  return { ...reply, items: invitation.items, response: { ...response, reasons } };
}

/** What was written beside the items, without what is empty. */
export const notesIn = (
  { reasons }: Pick<ReplyDraft, 'reasons'>,
  items: readonly ItemId[],
): Readonly<Record<ItemId, string>> =>
  Object.fromEntries(
    items.flatMap((id) => {
      const note = (reasons[id] ?? '').trim();
      return note === '' ? [] : [[id, note]];
    }),
  );

type Begin = {
  readonly code: string;
  readonly respondent: string;
  readonly items: readonly ItemId[];
};

/** How someone new begins: nothing chosen. */
export const freshDraft = ({ code, respondent, items }: Begin): ReplyDraft => ({
  invitation: code,
  respondent,
  voter: '',
  revision: 1,
  role: '',
  name: '',
  answers: '-'.repeat(items.length),
  reasons: {},
  place: 0,
  sent: null,
  isWithdrawn: false,
  kept: {},
  aside: [],
});

/** So many codes were shown that a next one could not be told from the last. */
export const isOutOfRevisions = ({ sent, answers, role, name, isWithdrawn }: ReplyDraft): boolean =>
  sent?.revision === LIMITS.revisions &&
  (sent.answers !== (isWithdrawn ? '' : answers) || sent.role !== role || sent.name !== name);
