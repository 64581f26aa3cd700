/**
 * One participant at work on one collection: what they see at once, what is kept, and what is still
 * on its way. A chosen level is written immediately, words within a moment of the last key, and
 * everything before the page goes.
 */
import { StorageError, type StorageFailure, storageFailureOf } from '../core/exchange/storage';
import type { ReplyStorage } from './reply-storage';
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
  /** As a new participant begins; used only where nothing is kept yet. */
  readonly fresh: ReplyDraft;
  readonly small?: () => SmallStorage;
};

/**
 * Goes on where this device left off, or begins. What is kept here and cannot be read is left alone
 * and handed back instead. Rejects with a `StorageError`.
 */
export async function openReplySession({
  storage,
  collection,
  fresh,
  small = () => window.localStorage,
}: Begin): Promise<ReplySession | Extract<ReplyFound, { kind: 'unreadable' }>> {
  const left = leftChangesOf(collection, small);
  const found = await storage.begin(collection, fresh);
  if (found.kind === 'unreadable') return found;
  const draft = draftOf(found);
  const missing = stillMissing(draft, left.found());
  const whole = missing.length === 0 ? found : await storage.change(collection, missing);
  left.forget();
  return createSession(storage, collection, draftOf(whole), left);
}

function createSession(
  storage: ReplyStorage,
  collection: string,
  opened: ReplyDraft,
  left: ReturnType<typeof leftChangesOf>,
): ReplySession {
  const saved = storage.memoryReason === null ? 'saved' : 'memory';
  let now: ReplyNow = { draft: opened, save: saved, failure: storage.memoryReason };
  let waiting: readonly LeftChange[] = [];
  let flying: readonly LeftChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | null = null;
  let hasLeft = false;
  const listeners = new Set<() => void>();
  const show = (next: ReplyNow) => {
    now = next;
    for (const listener of listeners) listener();
  };

  const writeAll = async (): Promise<void> => {
    try {
      while (waiting.length > 0) {
        clearTimeout(timer);
        timer = undefined;
        [flying, waiting] = [waiting, []];
        const standing = draftOf(await storage.change(collection, changesOf(flying)));
        flying = [];
        const isAll = waiting.length === 0;
        if (isAll && hasLeft) left.forget();
        const draft = withChanges(standing, changesOf(waiting));
        show({ draft, save: isAll ? saved : 'saving', failure: storage.memoryReason });
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
    if (writing === null && waiting.length > 0) writing = writeAll();
    await writing;
  };
  const change = (wanted: ReplyChange) => {
    const was = standingAt(now.draft, wanted);
    waiting = withNext(waiting, { change: wanted, was });
    const save = now.save === 'not-saved' ? now.save : 'saving';
    show({ ...now, draft: withChanges(now.draft, [wanted]), save });
    if (wanted.what !== 'reason' && wanted.what !== 'name') void flush();
    else timer ??= setTimeout(() => void flush(), WORDS_WAIT);
  };
  const leave = () => {
    if (waiting.length + flying.length === 0) return;
    hasLeft = storage.memoryReason === null;
    if (hasLeft) left.leave([...flying, ...waiting]);
    void flush();
  };
  /** What another tab has answered meanwhile. */
  const lookAgain = async () => {
    const found = await storage.read(collection).catch(() => null);
    if (found?.kind !== 'draft') return;
    show({ ...now, draft: withChanges(found.draft, changesOf([...flying, ...waiting])) });
  };
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') leave();
    else void lookAgain();
  };
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('pagehide', leave);
  return {
    now: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change,
    flush,
    close: () => {
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('pagehide', leave);
      leave();
    },
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
function stillMissing(opened: ReplyDraft, found: readonly LeftChange[]): readonly ReplyChange[] {
  let draft = opened;
  return changesOf(
    found.filter(({ change, was }) => {
      const isMissing = standingAt(draft, change) === was;
      if (isMissing) draft = withChanges(draft, [change]);
      return isMissing;
    }),
  );
}

/** Without a draft "clear everything" has taken it away, in this window or another. */
function draftOf(found: ReplyFound): ReplyDraft {
  if (found.kind === 'draft') return found.draft;
  const isNewer = found.kind === 'unreadable' && found.isFromNewerApp;
  throw new StorageError(isNewer ? 'newer-app' : 'closed');
}
