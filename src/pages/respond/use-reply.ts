import { useEffect, useState } from 'react';
import { decodeInvitation, type Invitation } from '../../core/exchange/invitation-code';
import { storageFailureOf } from '../../core/exchange/storage';
import type { Instrument } from '../../core/instrument/instrument';
import { newCodeId } from '../../platform/new-code-id';
import {
  createMemoryReplies,
  openReplyStorage,
  type ReplyStorage,
} from '../../platform/reply-storage';
import type { ReplyDraft } from '../../platform/reply-storage-draft';
import { leftChangesOf } from '../../platform/reply-storage-left';
import { openReplySession, type ReplySession } from '../../platform/reply-storage-session';
import { carriedOver, freshDraft } from './reply-of';

export type OpenReply = {
  readonly kind: 'open';
  readonly session: ReplySession;
  /** Begun here before, so there is somewhere to go on. */
  readonly isResumed: boolean;
  /** The exercise has asked other questions since. */
  readonly isCarriedOver: boolean;
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

/** This device's answers to one invitation. `turn` goes up when someone else begins on the same device. */
export function useReply(wanted: Wanted, turn: number): Reply {
  const { invitation, code, instrument } = wanted;
  const [reply, setReply] = useState<Reply>({ kind: 'opening' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn is opened once; its number is all that tells it from the one before
  useEffect(() => {
    let isOver = false;
    let close = () => {};
    setReply({ kind: 'opening' });
    void openReply({ invitation, code, instrument }).then((opened) => {
      close = opened.close;
      if (isOver) close();
      else setReply(opened.reply);
    });
    return () => {
      isOver = true;
      close();
    };
  }, [invitation, code, instrument, turn]);
  return reply;
}

async function openReply(wanted: Wanted): Promise<{ reply: Reply; close: () => void }> {
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
  { invitation, code, instrument }: Wanted,
): Promise<{ reply: Reply; close: () => void }> {
  const { collection, items } = invitation;
  const take = (draft: ReplyDraft) => openReplySession({ storage, collection, fresh: draft });
  const takeAway = () =>
    storage.forget(collection).then(
      () => true,
      () => false,
    );
  const fresh = freshDraft({ code, items, respondent: newCodeId() });
  const found = await take(fresh);
  if (!('now' in found)) {
    const { isFromNewerApp } = found;
    return {
      reply: { kind: 'unreadable', isFromNewerApp, forget: takeAway },
      close: storage.close,
    };
  }
  const { draft } = found.now();
  const carried = otherItems(draft, invitation, instrument, code);
  let session = found;
  if (carried !== null) {
    session.close();
    await storage.forget(collection);
    const again = await take(carried);
    if ('now' in again) session = again;
  }
  const close = async () => {
    session.close();
    await session.flush();
    storage.close();
  };
  const forget = async () => {
    await session.flush();
    const isGone = await takeAway();
    if (!isGone) return false;
    void close();
    // What a full device never took must not come back as the next person's.
    leftChangesOf(collection, () => window.localStorage).forget();
    return true;
  };
  return {
    reply: {
      kind: 'open',
      session,
      isResumed: draft.respondent !== fresh.respondent,
      isCarriedOver: carried !== null,
      forget,
    },
    close: () => void close(),
  };
}

/** The draft anew where it answers other items than this invitation asks, else null. */
function otherItems(
  draft: ReplyDraft,
  { items }: Invitation,
  instrument: Instrument,
  code: string,
): ReplyDraft | null {
  if (draft.invitation === code && draft.answers.length === items.length) return null;
  const before = decodeInvitation(draft.invitation, instrument);
  const asked = before.ok ? before.value.items : [];
  const isSame = asked.join() === items.join() && draft.answers.length === items.length;
  return isSame ? null : carriedOver(draft, asked, { code, items });
}
