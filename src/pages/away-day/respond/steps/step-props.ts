import type { Invitation } from '../../../../core/codes/invitation-code';
import type { Instrument } from '../../../../core/instrument/instrument';
import type { ReplyDraft } from '../../../../platform/replies/reply-storage-draft';
import type { ReplySession } from '../../../../platform/replies/reply-storage-session';
import type { InvitedItem } from '../invited-items';
import type { Step } from './steps';

/** What every step is given. */
export type StepProps = {
  readonly invitation: Invitation;
  readonly asked: readonly InvitedItem[];
  readonly instrument: Instrument;
  readonly session: ReplySession;
  readonly draft: ReplyDraft;
  /** As `OpenReply` has it. */
  readonly earlier: string;
  /** Tells this page from the one before, and this person's from the next one's. */
  readonly pageKey: string;
  readonly goTo: (to: number | Exclude<Step['kind'], 'question'>) => void;
};
