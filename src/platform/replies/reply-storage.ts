import { type StorageFailure, storageFailureOf } from '../../core/storage/storage';
import { keepConnection } from '../storage/keep-connection';
import { inTransaction } from '../storage/open-database';
import { REPLIES } from './reply-storage-clear';
import {
  type ReplyDraft,
  type ReplyFound,
  readReply,
  storedReply,
  withChanges,
} from './reply-storage-draft';
import { untilAnswered } from './reply-storage-late';
import type { ReplyStorage, ReplyWork } from './reply-storage-port';

/**
 * Durable where the browser allows it, else memory with the reason. Where the browser does not answer it
 * is memory until whoever listens takes what it kept. Never rejects.
 */
export async function openReplyStorage(
  factory: () => IDBFactory = () => window.indexedDB,
): Promise<ReplyStorage> {
  let late = () => {};
  try {
    return await openDurable(factory, () => late());
  } catch (error) {
    const memory = createMemoryReplies(storageFailureOf(error));
    if (memory.memoryReason !== 'silent') return memory;
    const { storage, answered } = untilAnswered(memory);
    late = () => void openDurable(factory).then(answered, () => undefined);
    return storage;
  }
}

async function openDurable(
  factory: () => IDBFactory,
  late: () => void = () => undefined,
): Promise<ReplyStorage> {
  const { use, close } = await keepConnection(factory, REPLIES, { late });
  /** Looks, then writes what `next` makes of it, if anything, in one transaction. */
  const look = (collection: string, next: Next) =>
    use((database) =>
      inTransaction(database, 'readwrite', (tableOf, done) => {
        let standing: ReplyFound = { kind: 'none' };
        const before = tableOf('replies').get(collection);
        before.onsuccess = () => {
          const found = readReply(before.result);
          standing = next(found);
          if (standing !== found) {
            if (standing.kind === 'draft')
              tableOf('replies').put(storedReply(standing.draft), collection);
            else tableOf('replies').delete(collection);
          }
          done();
        };
        return () => standing;
      }),
    );
  return {
    memoryReason: null,
    listen: () => undefined,
    read: (collection) =>
      use((database) =>
        inTransaction(database, 'readonly', (tableOf) => {
          const found = tableOf('replies').get(collection);
          return () => readReply(found.result);
        }),
      ),
    readSome: (isWanted) =>
      use((database) =>
        inTransaction(database, 'readonly', (tableOf) => {
          const keys = tableOf('replies').getAllKeys();
          const rows = tableOf('replies').getAll();
          return () =>
            keys.result.flatMap((key, at) =>
              draftIn(readReply(rows.result[at]), isWanted(`${key}`)),
            );
        }),
      ),
    change: (collection, work) => look(collection, changing(work)),
    forget: async (collection, whose) => void (await look(collection, forgetting(whose))),
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
    const standing = next(standingIn(collection));
    if (standing.kind === 'draft') kept.set(collection, standing.draft);
    else kept.delete(collection);
    return standing;
  };
  return {
    memoryReason: reason,
    listen: () => undefined,
    read: async (collection) => standingIn(collection),
    readSome: async (isWanted) =>
      [...kept].flatMap(([collection, draft]) => (isWanted(collection) ? [draft] : [])),
    change: (collection, work) => look(collection, changing(work)),
    forget: async (collection, whose) => void (await look(collection, forgetting(whose))),
    close: () => undefined,
  };
}

const draftIn = (found: ReplyFound, isWanted: boolean): readonly ReplyDraft[] =>
  isWanted && found.kind === 'draft' ? [found.draft] : [];

/** What is to stand in place of what was found; the very same one where nothing is to be written. */
type Next = (found: ReplyFound) => ReplyFound;

const NONE = { kind: 'none' } as const;

const changing =
  ({ changes, whose, fresh, layOut }: ReplyWork): Next =>
  (found) => {
    if (found.kind === 'unreadable') return found;
    if (found.kind === 'none')
      return whose === null ? { kind: 'draft', draft: withChanges(fresh, changes) } : found;
    if (whose !== null && found.draft.respondent !== whose) return found;
    return { kind: 'draft', draft: withChanges(layOut(found.draft), changes) };
  };

const forgetting =
  (whose: string | null): Next =>
  (found) => {
    if (found.kind === 'unreadable') return whose === null ? NONE : found;
    return found.kind === 'draft' && found.draft.respondent === whose ? NONE : found;
  };
