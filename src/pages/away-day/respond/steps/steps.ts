import type { Invitation } from '../../../../core/codes/invitation-code';
import type { ReplyDraft } from '../../../../platform/replies/reply-storage-draft';

/** Where a participant is. Kept as one number, the draft's `place`: first the questions, then these. */
export type Step =
  | { readonly kind: 'question'; readonly at: number }
  /** Role, name and what was left blank. */
  | { readonly kind: 'last' }
  | { readonly kind: 'finish' }
  /** All the answers, to change one. */
  | { readonly kind: 'list' };

/** With more dots than this on the line of a phone they would run into each other. */
export const MOST_STEP_DOTS = 25;

const AFTER = ['last', 'finish', 'list'] as const;

export function stepAt(place: number, count: number): Step {
  if (place < count) return { kind: 'question', at: place };
  return { kind: AFTER[place - count] ?? 'list' };
}

export const stepPlace = (kind: (typeof AFTER)[number], count: number): number =>
  count + AFTER.indexOf(kind);

/** A re-vote and partners are not compared by role; a name is asked for where the exercise is named. */
export const asksRole = ({ round }: Pick<Invitation, 'round'>): boolean => round === 'first';
export const asksName = ({ round, attribution }: Pick<Invitation, 'round' | 'attribution'>) =>
  round !== 'partners' && attribution === 'named';

/** Whether to ask if the same person answered first here: never once a code of these answers was shown. */
export const asksSame = (earlier: string, { sent, aside }: Pick<ReplyDraft, 'sent' | 'aside'>) =>
  earlier !== '' && [{ sent }, ...aside].every((each) => each.sent === null);

/** Whether there is anything left to ask or to say before the code is shown. */
export function hasLastStep(invitation: Invitation, draft: ReplyDraft, earlier: string): boolean {
  const asks = asksRole(invitation) || asksName(invitation) || asksSame(earlier, draft);
  return asks || draft.answers.includes('-');
}

export const isAllBlank = ({ answers }: Pick<ReplyDraft, 'answers'>) => /^-*$/.test(answers);

/** A code of these answers was shown, and something has been changed since. */
export const isOutOfDate = ({ sent, revision }: Pick<ReplyDraft, 'sent' | 'revision'>) =>
  sent !== null && revision > sent.revision;
