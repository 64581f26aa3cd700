import { useEffect, useState } from 'react';
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

type Wanted = {
  readonly invitation: Invitation;
  readonly code: string;
  readonly instrument: Instrument;
};
type Opening = Wanted & { readonly openAgain?: () => void };

/** This device's answers to one invitation. `turn` goes up when someone else begins on the same device. */
export function useReply(wanted: Wanted, turn: number): Reply {
  const { invitation, code, instrument } = wanted;
  const [reply, setReply] = useState<Reply>({ kind: 'opening' });
  const [again, setAgain] = useState(0);
  const openAgain = () => setAgain((count) => count + 1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn is opened once; its number is all that tells it from the one before
  useEffect(() => {
    let isOver = false;
    let close = () => {};
    setReply({ kind: 'opening' });
    void openReply({ invitation, code, instrument, openAgain }).then((opened) => {
      close = opened.close;
      if (isOver) close();
      else setReply(opened.reply);
    });
    return () => {
      isOver = true;
      close();
    };
  }, [invitation, code, instrument, turn, again]);
  return reply;
}

async function openReply(wanted: Opening): Promise<{ reply: Reply; close: () => void }> {
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
): Promise<{ reply: Reply; close: () => void }> {
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
