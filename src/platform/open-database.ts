/**
 * IndexedDB by hand and without a library: what we need of it is a page of code, and what matters
 * most, the strict transaction and its commit, is what wrappers hide. Measured (machine.md 4):
 * localStorage lost every one of 50 answers when the browser was killed a second later; this way of
 * writing lost none from 50 ms on.
 */
import { StorageError, type StorageFailure } from '../core/exchange/storage';

const DATABASE = 'mainstay';
const DATABASE_VERSION = 1;
const TABLES = ['assessments', 'answers', 'device'] as const;
export type Table = (typeof TABLES)[number];

/**
 * Reading `indexedDB` itself throws where a browser forbids storage, so the factory is asked for,
 * not given.
 */
export function openDatabase(factory: () => IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => reject(openingError(error));
    try {
      const request = factory().open(DATABASE, DATABASE_VERSION);
      request.onupgradeneeded = () => {
        for (const table of TABLES) request.result.createObjectStore(table);
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
 * before.
 */
export function inTransaction<Value>(
  database: IDBDatabase,
  mode: 'readonly' | 'readwrite',
  work: (table: (name: Table) => IDBObjectStore) => () => Value,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    try {
      const transaction = database.transaction(TABLES, mode, { durability: 'strict' });
      const read = work((name) => transaction.objectStore(name));
      transaction.oncomplete = () => resolve(read());
      transaction.onabort = () => reject(writingError(transaction.error));
      // Without it the browser waits to see whether more is coming. Absent before Safari 15.
      if (mode === 'readwrite') transaction.commit?.();
    } catch (error) {
      reject(writingError(error));
    }
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
