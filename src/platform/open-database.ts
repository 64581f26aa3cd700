/**
 * IndexedDB by hand and without a library: what we need of it is a page of code, and what matters
 * most, the strict transaction and its commit, is what wrappers hide. Measured (machine.md 4):
 * localStorage lost every one of 50 answers when the browser was killed a second later; this way of
 * writing lost none from 50 ms on.
 */
import { StorageError, type StorageFailure } from '../core/exchange/storage';

type Table = 'assessments' | 'answers' | 'device' | 'replies';
export type TableOf = (name: Table) => IDBObjectStore;

export const ALL_TABLES: readonly Table[] = ['assessments', 'answers', 'device'];

/** Both databases are at version 1. */
export type Database = { readonly name: string; readonly tables: readonly Table[] };
const ASSESSMENTS: Database = { name: 'mainstay', tables: ALL_TABLES };

/**
 * Reading `indexedDB` itself throws where a browser forbids storage, so the factory is asked for,
 * not given.
 */
export function openDatabase(
  factory: () => IDBFactory,
  { name, tables }: Database = ASSESSMENTS,
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
  return new Promise((resolve, reject) => {
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
}

/**
 * Takes the whole database away. Where another window still holds it, it goes when that window
 * lets go.
 */
export function deleteDatabase(
  factory: () => IDBFactory,
  { name }: Database = ASSESSMENTS,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory().deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onblocked = () => resolve();
    request.onerror = () => reject(openingError(request.error));
  });
}

/** Firefox and Safari refuse private windows and blocked sites in these ways. */
function openingError(error: unknown): StorageError {
  const name = nameOf(error);
  if (name === 'VersionError') return new StorageError('newer-app', { cause: error });
  if (name === 'QuotaExceededError') return new StorageError('full', { cause: error });
  return new StorageError('blocked', { cause: error });
}

function writingError(error: unknown): StorageError {
  const reasons: Readonly<Record<string, StorageFailure>> = {
    QuotaExceededError: 'full',
    InvalidStateError: 'closed',
    SecurityError: 'blocked',
  };
  return new StorageError(reasons[nameOf(error)] ?? 'unknown', { cause: error });
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : '');
