/**
 * One participant at work on one collection: what they see at once, what is kept, and what is still
 * on its way. A chosen level is written immediately, words within a moment of the last key, and
 * everything before the page goes.
 */
import { StorageError, type StorageFailure, storageFailureOf } from '../../core/storage/storage';
import type { SmallStorage } from '../small-storage';
import { watchPage } from '../watch-page';
import { givenIn, replyChangesOf, stillMissing, withNext } from './reply-changes';
import {
  draftValueAt,
  type LeftChange,
  type ReplyChange,
  type ReplyDraft,
  type ReplyFound,
  withChanges,
} from './reply-storage-draft';
import { hearLate } from './reply-storage-late';
import { leftChangesOf } from './reply-storage-left';
import type { ReplyStorage, ReplyWork } from './reply-storage-port';
import { hearReplyWindows, tellReplyWindows } from './reply-windows';

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
  /** What the browser turns out to have kept, when it answers after answers were given here. */
  readonly late: Exclude<ReplyFound, { kind: 'none' }> | null;
  /** Another window took these answers off the device, or handed it to the next person: nothing of them is shown. */
  readonly isForgotten: boolean;
  /** How often another window has changed what a code would say. */
  readonly changedElsewhere: number;
};

export type ReplySession = {
  /** The same value until something changes. */
  readonly now: () => ReplyNow;
  /** Returns the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (change: ReplyChange) => void;
  /** Of answers that came late: they are the same person's, so what was given here goes over them. */
  readonly joinLate: () => Promise<void>;
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
  /** The browser answers after all, and nothing was given here yet: this is best opened again. */
  readonly openAgain?: () => void;
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
  openAgain = () => undefined,
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
    ...{ storage, collection, layOut, left, missing, isKept, openAgain, fresh: own },
    opened: isKept ? opened : own,
    damaged: lying.damaged,
    onWritten: lying.forget,
  });
  if (missing.length === 0) lying.forget();
  else await session.flush();
  return session;
}

type Opened = Pick<Begin, 'storage' | 'collection' | 'fresh' | 'layOut'> & {
  readonly openAgain: () => void;
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
  const { storage, collection, layOut, left } = from;
  let { fresh } = from;
  const { now, show, subscribe } = createShown(shownFirst(from));
  let whose = from.isKept ? from.opened.respondent : null;
  let waiting: readonly LeftChange[] = from.missing;
  let flying: readonly LeftChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | null = null;
  let hasLeft = false;
  /** Taken away in another window: nothing of it may be left lying about. */
  let isGone = false;
  /** Whoever has only looked round has nothing to keep. */
  const isIdle = () => whose === null && waiting.every(({ change }) => change.what === 'place');
  const writeAll = async (): Promise<void> => {
    try {
      while (waiting.length > 0) {
        clearTimeout(timer);
        timer = undefined;
        [flying, waiting] = [waiting, []];
        const work = { changes: replyChangesOf(flying), whose, fresh, layOut };
        const found = await storage.change(collection, work);
        isGone = found.kind !== 'unreadable' && !isDraftOf(found, whose);
        const standing = draftOf(found, whose);
        whose = standing.respondent;
        flying = [];
        if (waiting.length === 0 && hasLeft) left.takeBack();
        tellReplyWindows({ is: 'changed', collection });
        if (storage.memoryReason === null) from.onWritten();
        show(writtenNow(now(), { standing, waiting, storage }));
      }
    } catch (error) {
      // Kept for the next try: the next change, or the page's going.
      waiting = [...flying, ...waiting];
      flying = [];
      show({ ...now(), save: 'not-saved', failure: storageFailureOf(error) });
    } finally {
      writing = null;
    }
  };
  const flush = async (): Promise<void> => {
    if (writing === null && waiting.length > 0 && !isIdle()) writing = writeAll();
    await writing;
  };
  const change = (wanted: ReplyChange) => {
    const was = draftValueAt(now().draft, wanted);
    waiting = withNext(waiting, { change: wanted, was });
    const save = now().save === 'not-saved' || isIdle() ? now().save : 'saving';
    show({ ...now(), draft: withChanges(now().draft, [wanted]), save });
    if (wanted.what !== 'reason' && wanted.what !== 'name') void flush();
    else timer ??= setTimeout(() => void flush(), WORDS_WAIT);
  };
  const leave = () => {
    const isNothing = waiting.length === 0 || isIdle();
    if (isGone || (flying.length === 0 && isNothing)) return;
    hasLeft = storage.memoryReason === null;
    const { invitation, respondent } = now().draft;
    const changes = [...flying, ...waiting];
    if (hasLeft) left.leave({ invitation, respondent, isNew: whose === null, changes });
    void flush();
  };
  /** What another tab has answered meanwhile; someone else's answers are none of this page's. */
  const lookAgain = async () => {
    const found = await storage.read(collection).catch(() => null);
    if (found?.kind !== 'draft') return;
    if (whose !== null && found.draft.respondent !== whose) return forgotten();
    whose = found.draft.respondent;
    const missing = replyChangesOf([...flying, ...waiting]);
    show(lookedAt(now(), withChanges(layOut(found.draft), missing)));
  };
  /** Not what was lost, which stays on screen: what somebody took away here. */
  const forgotten = () => {
    isGone = true;
    [waiting, flying] = [[], []];
    show({ ...now(), isForgotten: true });
  };
  const goThere = async (kept: ReplyDraft | null) => {
    const there = kept === null ? from.fresh : layOut(kept);
    waiting = givenIn(now().draft).map((to) => ({ change: to, was: draftValueAt(there, to) }));
    [whose, fresh] = [kept?.respondent ?? null, now().draft];
    show({ ...now(), late: null, save: 'saving', failure: null });
    await flush();
  };
  const late = hearLate({
    ...{ storage, collection, goThere, openAgain: from.openAgain },
    isUntouched: () => isIdle() && writing === null,
    settled: async () => {
      while (writing !== null) await writing;
    },
    tell: (kept) => show({ ...now(), late: kept }),
  });
  const stopWatching = watchPage(leave, () => void lookAgain());
  const changed = () => void lookAgain();
  const stopHearing = hearReplyWindows(collection, { whose: () => whose, changed, forgotten });
  const close = () => {
    for (const stop of [stopWatching, stopHearing, leave, late.close]) stop();
  };
  return { now, subscribe, change, joinLate: late.join, flush, close };
}

type Written = Pick<Opened, 'storage'> & {
  readonly standing: ReplyDraft;
  /** Given since the writing began. */
  readonly waiting: readonly LeftChange[];
};

const writtenNow = (before: ReplyNow, { standing, waiting, storage }: Written): ReplyNow => ({
  ...before,
  draft: withChanges(standing, replyChangesOf(waiting)),
  save: waiting.length === 0 ? savedIn(storage) : 'saving',
  failure: storage.memoryReason,
});

const savedIn = ({ memoryReason }: ReplyStorage) => (memoryReason === null ? 'saved' : 'memory');

const shownFirst = ({ storage, opened, missing, damaged }: Opened): ReplyNow => ({
  draft: withChanges(opened, replyChangesOf(missing)),
  save: savedIn(storage),
  failure: storage.memoryReason,
  damaged,
  late: null,
  isForgotten: false,
  changedElsewhere: 0,
});

/** After a look at what is kept: a code that was shown may not be the newest any more. */
const lookedAt = (before: ReplyNow, draft: ReplyDraft): ReplyNow => ({
  ...before,
  draft,
  changedElsewhere: before.changedElsewhere + (draft.revision === before.draft.revision ? 0 : 1),
});

/** What is shown now, and who is told when that changes. */
function createShown(first: ReplyNow) {
  let current = first;
  const listeners = new Set<() => void>();
  return {
    now: () => current,
    show: (next: ReplyNow) => {
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Not where "clear everything" or another window took it away, or it is the next person's by now. */
const isDraftOf = (found: ReplyFound, whose: string | null): boolean =>
  found.kind === 'draft' && (whose === null || found.draft.respondent === whose);

function draftOf(found: ReplyFound, whose: string | null): ReplyDraft {
  if (isDraftOf(found, whose) && found.kind === 'draft') return found.draft;
  const isNewer = found.kind === 'unreadable' && found.isFromNewerApp;
  throw new StorageError(isNewer ? 'newer-app' : 'closed');
}
