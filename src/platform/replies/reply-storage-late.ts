/** A browser that does not answer when a participant's answers are asked for, and does so after all. */
import type { ReplyDraft, ReplyFound } from './reply-storage-draft';
import type { LateReplies, ReplyStorage } from './reply-storage-port';

/** Memory at first and, once it is taken, what the browser keeps, with one face. */
export function untilAnswered(memory: ReplyStorage): {
  readonly storage: ReplyStorage;
  readonly answered: (durable: ReplyStorage) => void;
} {
  let current = memory;
  let isClosed = false;
  let hear: ((late: LateReplies) => void) | null = null;
  let unheard: LateReplies | null = null;
  const storage: ReplyStorage = {
    get memoryReason() {
      return current.memoryReason;
    },
    listen: (listener) => {
      hear = listener;
      if (unheard !== null) listener(unheard);
      unheard = null;
    },
    read: (collection) => current.read(collection),
    readSome: (isWanted) => current.readSome(isWanted),
    change: (collection, work) => current.change(collection, work),
    forget: (collection, whose) => current.forget(collection, whose),
    close: () => {
      isClosed = true;
      unheard?.close();
      current.close();
    },
  };
  const answered = (durable: ReplyStorage) => {
    const late: LateReplies = {
      read: durable.read,
      close: durable.close,
      take: () => {
        current = durable;
      },
    };
    if (isClosed) durable.close();
    else if (hear === null) unheard = late;
    else hear(late);
  };
  return { storage, answered };
}

type KeptBefore = Exclude<ReplyFound, { kind: 'none' }>;

type Hearing = {
  readonly storage: ReplyStorage;
  readonly collection: string;
  /** Whether nothing was given here, and nothing is on its way. */
  readonly isUntouched: () => boolean;
  /** Resolves when nothing is being written. */
  readonly settled: () => Promise<void>;
  readonly openAgain: () => void;
  /** It holds this from before; whose it is, only the person can say, so nothing is mixed unasked. */
  readonly tell: (kept: KeptBefore) => void;
  /** Writes all that was given here over what stands there. */
  readonly goThere: (kept: ReplyDraft | null) => Promise<void>;
};

/** What a page does when the browser answers after all; `join` once it is told that all is one person's. */
export function hearLate({ storage, collection, settled, goThere, ...page }: Hearing): {
  readonly join: () => Promise<void>;
  readonly close: () => void;
} {
  let held: { readonly late: LateReplies; readonly kept: KeptBefore } | null = null;
  const take = async (late: LateReplies, kept: ReplyDraft | null) => {
    await settled();
    late.take();
    await goThere(kept);
  };
  const hear = async (late: LateReplies) => {
    if (page.isUntouched()) {
      late.close();
      return page.openAgain();
    }
    const kept = await late.read(collection).catch(() => null);
    if (kept === null) return late.close();
    if (kept.kind === 'none') return take(late, null);
    held = { late, kept };
    page.tell(kept);
  };
  storage.listen((late) => void hear(late));
  return {
    join: async () => {
      const mine = held;
      if (mine?.kept.kind !== 'draft') return;
      held = null;
      await take(mine.late, mine.kept.draft);
    },
    close: () => held?.late.close(),
  };
}
