import type { Invitation } from '../../../core/codes/invitation-code';
import { wholeId } from '../../../core/codes/whole-id';
import { isVoteOf } from '../../../core/exercise/second-vote';
import type { Instrument } from '../../../core/instrument/instrument';
import { storageFailureOf } from '../../../core/storage/storage';
import { newRespondentId } from '../../../platform/new-code-id';
import { layOut } from '../../../platform/replies/lay-out-draft';
import { createMemoryReplies, openReplyStorage } from '../../../platform/replies/reply-storage';
import { leftChangesOf } from '../../../platform/replies/reply-storage-left';
import type { ReplyStorage } from '../../../platform/replies/reply-storage-port';
import {
  openReplySession,
  type ReplySession,
} from '../../../platform/replies/reply-storage-session';
import { tellReplyWindows } from '../../../platform/replies/reply-windows';
import { releaseForm } from '../../../ui/held-back';
import { freshDraft } from './reply-of';

export type OpenReply = {
  readonly kind: 'open';
  readonly session: ReplySession;
  /** Begun here before, so there is somewhere to go on. */
  readonly isResumed: boolean;
  /** Of a vote: the id it would go under for whoever showed answers to round one here; else ''. */
  readonly earlier: string;
  /** Takes the answers off this device; false where the browser would not. Ends the session. */
  readonly forget: () => Promise<boolean>;
};
export type Reply =
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'unreadable';
      readonly isFromNewerApp: boolean;
      readonly forget: () => Promise<boolean>;
    }
  | OpenReply;

/** What a reply is to. */
export type Wanted = {
  readonly invitation: Invitation;
  readonly code: string;
  readonly instrument: Instrument;
};
type Opening = Wanted & { readonly openAgain?: () => void };

/** `close` ends the session and writes what is waiting. */
export type OpenedReply = { readonly reply: Reply; readonly close: () => void };

/** What is kept here of a reply, or a new one. Never rejects: where the browser keeps nothing it is in memory. */
export async function openReply(wanted: Opening): Promise<OpenedReply> {
  const storage = await openReplyStorage();
  try {
    return await openIn(storage, wanted);
  } catch (error) {
    storage.close();
    return openIn(createMemoryReplies(storageFailureOf(error)), wanted);
  }
}

async function openIn(
  storage: ReplyStorage,
  { invitation, code, instrument, openAgain = () => {} }: Opening,
): Promise<OpenedReply> {
  const { collection, items } = invitation;
  const asking = { invitation, code, instrument };
  const fresh = freshDraft({ code, items, respondent: newRespondentId(collection) });
  const session = await openReplySession({
    ...{ storage, collection, fresh, openAgain },
    layOut: (draft) => layOut(draft, asking),
  });
  const earlier = await earlierIn(storage, invitation);
  const takeAway = (whose: string | null) =>
    storage.forget(collection, whose).then(
      () => true,
      () => false,
    );
  if (!('now' in session)) {
    const { isFromNewerApp } = session;
    return {
      reply: { kind: 'unreadable', isFromNewerApp, forget: () => takeAway(null) },
      close: storage.close,
    };
  }
  const close = async () => {
    session.close();
    await session.flush();
    storage.close();
  };
  const forget = async () => {
    await session.flush();
    const { respondent } = session.now().draft;
    const isGone = await takeAway(respondent);
    if (!isGone) return false;
    tellReplyWindows({ is: 'forgotten', collection, respondent });
    releaseForm(session.now().draft.respondent);
    void close();
    // What a full device never took must not come back as the next person's.
    leftChangesOf(collection, () => window.localStorage).forgetAll();
    return true;
  };
  const { draft } = session.now();
  return {
    reply: {
      kind: 'open',
      ...{ session, earlier, forget },
      isResumed: draft.respondent !== fresh.respondent,
    },
    close: () => void close(),
  };
}

/** Answers that were taken back, or whose code was never shown, are not counted in round one. */
async function earlierIn(storage: ReplyStorage, invitation: Invitation): Promise<string> {
  const { round, attribution, collection } = invitation;
  if (round !== 'again' || attribution === 'named') return '';
  const first = await storage.readSome((other) => isVoteOf(collection, other));
  const [only, another] = first.filter(
    ({ sent, isWithdrawn }) => sent !== null && sent.answers !== '' && !isWithdrawn,
  );
  return only === undefined || another !== undefined ? '' : wholeId(only.respondent, collection);
}

type Ahead = {
  readonly code: string;
  readonly opened: OpenedReply;
  /** Resolves where it is best opened again. */
  readonly outdated: Promise<void>;
};

let ahead: Ahead | null = null;

/** Opens the reply to this invitation for the first page that asks for it, which is then drawn whole at once. */
export async function openAhead(wanted: Wanted): Promise<void> {
  let tell = () => {};
  const outdated = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const opened = await openReply({ ...wanted, openAgain: tell });
  holdAhead({ code: wanted.code, opened, outdated });
}

/** For the first page that asks for a reply to this code. */
export const holdAhead = (held: Ahead): void => {
  ahead = held;
};

/** The one that is open already, to be looked at; null where there is none for this code. */
export const replyAhead = (code: string): Reply | null =>
  ahead?.code === code ? ahead.opened.reply : null;

/** The same, to be closed by whoever takes it. */
export function takeAhead(code: string, openAgain: () => void): OpenedReply | null {
  if (ahead?.code !== code) return null;
  const { opened, outdated } = ahead;
  ahead = null;
  void outdated.then(openAgain);
  return opened;
}
