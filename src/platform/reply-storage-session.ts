/**
 * One participant at work on one collection: what they see at once, what is kept, and what is still
 * on its way. A chosen level is written immediately, words within a moment of the last key, and
 * everything before the page goes.
 */
import { StorageError, type StorageFailure, storageFailureOf } from '../core/exchange/storage';
import type { ReplyStorage, ReplyWork } from './reply-storage';
import {
  isSamePlace,
  type LeftChange,
  type ReplyChange,
  type ReplyDraft,
  type ReplyFound,
  standingAt,
  withChanges,
} from './reply-storage-draft';
import { leftChangesOf, type SmallStorage } from './reply-storage-left';

/** Milliseconds from the first key not yet kept to its writing. */
const WORDS_WAIT = 300;

export type ReplyNow = {
  readonly draft: ReplyDraft;
  /** `memory`: works, and is gone when the page closes. */
  readonly save: 'saved' | 'saving' | 'memory' | 'not-saved';
  /** Why it is not kept, when it is not. */
  readonly failure: StorageFailure | null;
  /** Of how many earlier pages the last changes do not read; they are kept aside. */
  readonly damaged: number;
};

export type ReplySession = {
  /** The same value until something changes. */
  readonly now: () => ReplyNow;
  /** Returns the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (change: ReplyChange) => void;
  /** Writes what is waiting; resolves when there is nothing more to write, or it failed. */
  readonly flush: () => Promise<void>;
  /** Writes what is waiting and listens no more. */
  readonly close: () => void;
};

type Begin = {
  readonly storage: ReplyStorage;
  readonly collection: string;
  /** As a new participant begins; kept from the first answer or word on. */
  readonly fresh: ReplyDraft;
  /** A draft laid out for the questions this page asks; loses nothing. */
  readonly layOut: ReplyWork['layOut'];
  readonly small?: () => SmallStorage;
};

/**
 * Goes on where this device left off, or begins; either way nothing is written until something is
 * answered. What is kept here and cannot be read is left alone and handed back instead. Rejects with
 * a `StorageError`.
 */
export async function openReplySession({
  storage,
  collection,
  fresh,
  layOut,
  small = () => window.localStorage,
}: Begin): Promise<ReplySession | Extract<ReplyFound, { kind: 'unreadable' }>> {
  const left = leftChangesOf(collection, small);
  const found = await storage.read(collection);
  if (found.kind === 'unreadable') return found;
  const isKept = found.kind === 'draft';
  const opened = isKept ? layOut(found.draft) : fresh;
  const lying = left.found(opened, isKept);
  const own = { ...fresh, respondent: lying.respondent ?? fresh.respondent };
  const missing = stillMissing(opened, lying.changes);
  const session = createSession({
    ...{ storage, collection, layOut, left, missing, isKept, fresh: own },
    opened: isKept ? opened : own,
    damaged: lying.damaged,
    onWritten: lying.forget,
  });
  if (missing.length === 0) lying.forget();
  else await session.flush();
  return session;
}

type Opened = Pick<Begin, 'storage' | 'collection' | 'fresh' | 'layOut'> & {
  readonly opened: ReplyDraft;
  readonly isKept: boolean;
  readonly damaged: number;
  /** Left by an earlier page and not written yet. */
  readonly missing: readonly LeftChange[];
  /** They are written now, and what lay there of them would only come back later. */
  readonly onWritten: () => void;
  readonly left: ReturnType<typeof leftChangesOf>;
};

function createSession(from: Opened): ReplySession {
  const { storage, collection, fresh, layOut, left } = from;
  const saved = storage.memoryReason === null ? 'saved' : 'memory';
  let now: ReplyNow = {
    draft: withChanges(from.opened, changesOf(from.missing)),
    save: saved,
    failure: storage.memoryReason,
    damaged: from.damaged,
  };
  let whose = from.isKept ? from.opened.respondent : null;
  let waiting: readonly LeftChange[] = from.missing;
  let flying: readonly LeftChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | null = null;
  let hasLeft = false;
  /** Taken away in another window: nothing of it may be left lying about. */
  let isGone = false;
  const listeners = new Set<() => void>();
  const show = (next: ReplyNow) => {
    now = next;
    for (const listener of listeners) listener();
  };
  /** Whoever has only looked round has nothing to keep. */
  const isIdle = () => whose === null && waiting.every(({ change }) => change.what === 'place');

  const writeAll = async (): Promise<void> => {
    try {
      while (waiting.length > 0) {
        clearTimeout(timer);
        timer = undefined;
        [flying, waiting] = [waiting, []];
        const work = { changes: changesOf(flying), whose, fresh, layOut };
        const found = await storage.change(collection, work);
        isGone = found.kind !== 'unreadable' && !isDraftOf(found, whose);
        const standing = draftOf(found, whose);
        whose = standing.respondent;
        flying = [];
        const isAll = waiting.length === 0;
        if (isAll && hasLeft) left.takeBack();
        if (storage.memoryReason === null) from.onWritten();
        const draft = withChanges(standing, changesOf(waiting));
        show({ ...now, draft, save: isAll ? saved : 'saving', failure: storage.memoryReason });
      }
    } catch (error) {
      // Kept for the next try: the next change, or the page's going.
      waiting = [...flying, ...waiting];
      flying = [];
      show({ ...now, save: 'not-saved', failure: storageFailureOf(error) });
    } finally {
      writing = null;
    }
  };
  const flush = async (): Promise<void> => {
    if (writing === null && waiting.length > 0 && !isIdle()) writing = writeAll();
    await writing;
  };
  const change = (wanted: ReplyChange) => {
    const was = standingAt(now.draft, wanted);
    waiting = withNext(waiting, { change: wanted, was });
    const save = now.save === 'not-saved' || isIdle() ? now.save : 'saving';
    show({ ...now, draft: withChanges(now.draft, [wanted]), save });
    if (wanted.what !== 'reason' && wanted.what !== 'name') void flush();
    else timer ??= setTimeout(() => void flush(), WORDS_WAIT);
  };
  const leave = () => {
    const isNothing = waiting.length === 0 || isIdle();
    if (isGone || (flying.length === 0 && isNothing)) return;
    hasLeft = storage.memoryReason === null;
    const { invitation, respondent } = now.draft;
    const changes = [...flying, ...waiting];
    if (hasLeft) left.leave({ invitation, respondent, isNew: whose === null, changes });
    void flush();
  };
  /** What another tab has answered meanwhile; someone else's answers are none of this page's. */
  const lookAgain = async () => {
    const found = await storage.read(collection).catch(() => null);
    if (found?.kind !== 'draft' || (whose !== null && found.draft.respondent !== whose)) return;
    whose = found.draft.respondent;
    const standing = layOut(found.draft);
    show({ ...now, draft: withChanges(standing, changesOf([...flying, ...waiting])) });
  };
  const stopWatching = watchPage(leave, () => void lookAgain());
  return {
    now: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change,
    flush,
    close: () => {
      stopWatching();
      leave();
    },
  };
}

/** Tells when this page may be going and when it is seen again; returns the function that ends it. */
function watchPage(onLeave: () => void, onSeen: () => void): () => void {
  const onVisibility = () => (document.visibilityState === 'hidden' ? onLeave() : onSeen());
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('pagehide', onLeave);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    window.removeEventListener('pagehide', onLeave);
  };
}

const changesOf = (left: readonly LeftChange[]) => left.map(({ change }) => change);

/** Words still being typed are one change, not one a key. */
function withNext(waiting: readonly LeftChange[], next: LeftChange): readonly LeftChange[] {
  const last = waiting.at(-1);
  if (last === undefined || !isSamePlace(last.change, next.change)) return [...waiting, next];
  return [...waiting.slice(0, -1), { ...next, was: last.was }];
}

/** Those of the changes left behind that nobody has made or gone over since. */
function stillMissing(opened: ReplyDraft, found: readonly LeftChange[]): readonly LeftChange[] {
  let draft = opened;
  return found.filter(({ change, was }) => {
    const isMissing = standingAt(draft, change) === was;
    if (isMissing) draft = withChanges(draft, [change]);
    return isMissing;
  });
}

/** Not where "clear everything" or another window took it away, or it is the next person's by now. */
const isDraftOf = (found: ReplyFound, whose: string | null): boolean =>
  found.kind === 'draft' && (whose === null || found.draft.respondent === whose);

function draftOf(found: ReplyFound, whose: string | null): ReplyDraft {
  if (isDraftOf(found, whose) && found.kind === 'draft') return found.draft;
  const isNewer = found.kind === 'unreadable' && found.isFromNewerApp;
  throw new StorageError(isNewer ? 'newer-app' : 'closed');
}
