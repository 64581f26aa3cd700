import { type StorageFailure, storageFailureOf } from '../core/exchange/storage';
import { keepConnection } from './keep-connection';
import { inTransaction } from './open-database';
import { REPLIES } from './reply-storage-clear';
import {
  type ReplyChange,
  type ReplyDraft,
  type ReplyFound,
  readReply,
  storedReply,
  withChanges,
} from './reply-storage-draft';

/**
 * Where a participant's answers are kept, one draft a collection. Each promise resolves only when
 * the change would survive a killed browser (or, in memory, when it is made), with what then stands
 * there, and rejects with a `StorageError`.
 */
export type ReplyStorage = {
  /** Why all is forgotten when the page closes; null when it is kept. */
  readonly memoryReason: StorageFailure | null;
  readonly read: (collection: string) => Promise<ReplyFound>;
  /** Puts this draft where there is none yet; one that is there stays as it is. */
  readonly begin: (collection: string, draft: ReplyDraft) => Promise<ReplyFound>;
  /** Makes these changes to what stands there now, whoever wrote it; without a draft it does nothing. */
  readonly change: (collection: string, changes: readonly ReplyChange[]) => Promise<ReplyFound>;
  /** Takes the draft away, a broken one too. */
  readonly forget: (collection: string) => Promise<void>;
  readonly close: () => void;
};

/** Durable where the browser allows it, else memory with the reason. Never rejects. */
export async function openReplyStorage(
  factory: () => IDBFactory = () => window.indexedDB,
): Promise<ReplyStorage> {
  try {
    return await openDurable(factory);
  } catch (error) {
    return createMemoryReplies(storageFailureOf(error));
  }
}

async function openDurable(factory: () => IDBFactory): Promise<ReplyStorage> {
  const { use, close } = await keepConnection(factory, REPLIES);
  /** Looks, then writes what `next` makes of it, if anything, in one transaction. */
  const look = (collection: string, next: Next) =>
    use((database) =>
      inTransaction(database, 'readwrite', (tableOf, done) => {
        let standing: ReplyFound = { kind: 'none' };
        const before = tableOf('replies').get(collection);
        before.onsuccess = () => {
          const found = readReply(before.result);
          standing = afterLook(found, next);
          if (standing !== found && standing.kind === 'draft') {
            tableOf('replies').put(storedReply(standing.draft), collection);
          }
          done();
        };
        return () => standing;
      }),
    );
  return {
    memoryReason: null,
    read: (collection) =>
      use((database) =>
        inTransaction(database, 'readonly', (tableOf) => {
          const found = tableOf('replies').get(collection);
          return () => readReply(found.result);
        }),
      ),
    begin: (collection, draft) => look(collection, beginning(draft)),
    change: (collection, changes) => look(collection, changing(changes)),
    forget: (collection) =>
      use((database) =>
        inTransaction(database, 'readwrite', (tableOf) => {
          tableOf('replies').delete(collection);
          return () => undefined;
        }),
      ),
    close,
  };
}

/** The same promises where the browser keeps nothing: all works until the page closes. */
export function createMemoryReplies(reason: StorageFailure): ReplyStorage {
  const kept = new Map<string, ReplyDraft>();
  const standingIn = (collection: string): ReplyFound => {
    const draft = kept.get(collection);
    return draft === undefined ? { kind: 'none' } : { kind: 'draft', draft };
  };
  const look = async (collection: string, next: Next) => {
    const standing = afterLook(standingIn(collection), next);
    if (standing.kind === 'draft') kept.set(collection, standing.draft);
    return standing;
  };
  return {
    memoryReason: reason,
    read: async (collection) => standingIn(collection),
    begin: (collection, draft) => look(collection, beginning(draft)),
    change: (collection, changes) => look(collection, changing(changes)),
    forget: async (collection) => {
      kept.delete(collection);
    },
    close: () => undefined,
  };
}

/** The draft to write in place of the one found (null: there is none), or null to leave it be. */
type Next = (found: ReplyDraft | null) => ReplyDraft | null;

const beginning =
  (draft: ReplyDraft): Next =>
  (found) =>
    found === null ? draft : null;

const changing =
  (changes: readonly ReplyChange[]): Next =>
  (found) =>
    found === null ? null : withChanges(found, changes);

function afterLook(found: ReplyFound, next: Next): ReplyFound {
  if (found.kind === 'unreadable') return found;
  const draft = next(found.kind === 'draft' ? found.draft : null);
  return draft === null ? found : { kind: 'draft', draft };
}
