/**
 * IndexedDB by hand and without a library: what we need of it is a page of code, and what matters
 * most, the strict transaction and its commit, is what wrappers hide. Measurements 6:
 * localStorage lost every one of 50 answers when the browser was killed a second later; this way of
 * writing lost none from 50 ms on.
 */
import { StorageError, type StorageFailure } from '../../core/storage/storage';

type Table = 'assessments' | 'answers' | 'device' | 'replies' | 'files' | 'questions';
export type TableOf = (name: Table) => IDBObjectStore;

export const ALL_TABLES: readonly Table[] = ['assessments', 'answers', 'device'];

/** Every database is at version 1. */
export type Database = { readonly name: string; readonly tables: readonly Table[] };
export const ASSESSMENTS: Database = { name: 'mainstay', tables: ALL_TABLES };

/** How long a browser may take to open its storage, or to read and write in it, before we say that it does not answer. */
const PATIENCE = { toOpen: 4_000, readonly: 8_000, readwrite: 20_000 } as const;

/** What comes of it, or `silent` when nothing has by then; it goes on, and may still be done. */
function unlessSilent<Value>(work: Promise<Value>, patience: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StorageError('silent')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Reading `indexedDB` itself throws where a browser forbids storage, so the factory is asked for,
 * not given. Rejects with `silent` after some seconds without an answer; `late` is given the
 * database should it come after all.
 */
export function openDatabase(
  factory: () => IDBFactory,
  wanted: Database = ASSESSMENTS,
  late: (database: IDBDatabase) => void = (database) => database.close(),
): Promise<IDBDatabase> {
  let isLate = false;
  const opening = requestDatabase(factory, wanted);
  opening.then(
    (database) => isLate && late(database),
    () => undefined,
  );
  return unlessSilent(opening, PATIENCE.toOpen).catch((error) => {
    isLate = true;
    throw error;
  });
}

function requestDatabase(
  factory: () => IDBFactory,
  { name, tables }: Database,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => reject(openingError(error));
    try {
      const request = factory().open(name, 1);
      request.onupgradeneeded = () => {
        for (const table of tables) request.result.createObjectStore(table);
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => fail(request.error);
      request.onblocked = () => reject(new StorageError('blocked'));
    } catch (error) {
      fail(error);
    }
  });
}

/**
 * Runs `work` in one transaction; resolves with its result once the transaction has committed, not
 * before. A `work` that reads before it writes calls `done` after its last request, with what is to
 * be written then; any other is done when it returns.
 */
export function inTransaction<Value>(
  database: IDBDatabase,
  mode: 'readonly' | 'readwrite',
  work: (table: TableOf, done: (write?: () => void) => void) => () => Value,
): Promise<Value> {
  const working = new Promise<Value>((resolve, reject) => {
    let transaction: IDBTransaction | null = null;
    try {
      const opened = database.transaction([...database.objectStoreNames], mode, {
        durability: 'strict',
      });
      transaction = opened;
      // Without it the browser waits to see whether more is coming. Absent before Safari 15.
      const done = (write?: () => void) => {
        try {
          write?.();
          opened.commit?.();
        } catch (error) {
          reject(writingError(error));
          opened.abort();
        }
      };
      const read = work((name) => opened.objectStore(name), done);
      opened.oncomplete = () => resolve(read());
      opened.onabort = () => reject(writingError(opened.error));
      if (mode === 'readwrite' && work.length < 2) done();
    } catch (error) {
      reject(writingError(error));
      // Half of a change is never kept.
      transaction?.abort();
    }
  });
  return unlessSilent(working, PATIENCE[mode]);
}

/** Opens a database for one transaction, and lets go of it whatever came of that. */
export async function inDatabase<Value>(
  factory: () => IDBFactory,
  wanted: Database,
  mode: 'readonly' | 'readwrite',
  work: (table: TableOf) => () => Value,
): Promise<Value> {
  const database = await openDatabase(factory, wanted);
  try {
    return await inTransaction(database, mode, work);
  } finally {
    database.close();
  }
}

/**
 * Takes the whole database away. Where another window still holds it, it goes when that window
 * lets go.
 */
export function deleteDatabase(
  factory: () => IDBFactory,
  { name }: Database = ASSESSMENTS,
): Promise<void> {
  const deleting = new Promise<void>((resolve, reject) => {
    const request = factory().deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onblocked = () => resolve();
    request.onerror = () => reject(openingError(request.error));
  });
  return unlessSilent(deleting, PATIENCE.toOpen);
}

/**
 * Firefox and Safari refuse private windows and blocked sites in the ways of `blocked`, one of them by
 * having no `indexedDB` at all; whatever else goes wrong is no doing of anybody's settings.
 */
function openingError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const reasons: Readonly<Record<string, StorageFailure>> = {
    VersionError: 'newer-app',
    QuotaExceededError: 'full',
    SecurityError: 'blocked',
    InvalidStateError: 'blocked',
    NotAllowedError: 'blocked',
    TypeError: 'blocked',
  };
  return new StorageError(reasons[nameOf(error)] ?? 'unknown', { cause: error });
}

function writingError(error: unknown): StorageError {
  const reasons: Readonly<Record<string, StorageFailure>> = {
    QuotaExceededError: 'full',
    InvalidStateError: 'closed',
    SecurityError: 'blocked',
  };
  return new StorageError(reasons[nameOf(error)] ?? 'unknown', { cause: error });
}

/** Of an error of another window or frame too, which is no `Error` of this one's. */
const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
