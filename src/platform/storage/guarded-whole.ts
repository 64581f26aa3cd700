import { StorageError } from '../../core/storage/storage';
import { isAsExpected, type Row, type StoredStanding } from '../../core/storage/stored-tables';
import type { Use } from './guarded-put';
import { inTransaction, type TableOf } from './open-database';

/** How often other windows may get in between before we give up and say so. */
const TRIES = 8;

/** What is to be done with what was found; without `write` nothing is. */
export type Decision<Outcome> = {
  readonly outcome: Outcome;
  readonly write?: (table: TableOf) => void;
};

/** A reading that is there once its requests have been answered; `last` is the last of these. */
export type Reading<Found> = { readonly last: IDBRequest; readonly found: () => Found };

/**
 * Reads, decides, and writes only if the very same still stands in the transaction of the writing;
 * else decides anew. The decision is made outside, since what it needs may have to be fetched.
 */
export async function lookThenWrite<Found, Outcome>(
  use: Use,
  read: (table: TableOf) => Reading<Found>,
  decide: (found: Found) => Promise<Decision<Outcome>>,
): Promise<Outcome> {
  let { found } = await use((database) =>
    inTransaction(database, 'readonly', (table) => {
      const reading = read(table);
      return () => ({ found: reading.found() });
    }),
  );
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { outcome, write } = await decide(found);
    if (write === undefined) return outcome;
    const before = found;
    const after = await use((database) => writeIfSame(database, read, before, write));
    if (after.isWritten) return outcome;
    found = after.found;
  }
  throw new StorageError('unknown');
}

function writeIfSame<Found>(
  database: IDBDatabase,
  read: (table: TableOf) => Reading<Found>,
  before: Found,
  write: (table: TableOf) => void,
): Promise<{ readonly isWritten: boolean; readonly found: Found }> {
  return inTransaction(database, 'readwrite', (table, done) => {
    const { last, found } = read(table);
    let isWritten = false;
    let now = before;
    last.onsuccess = () => {
      now = found();
      isWritten = isAsExpected(now, before);
      done(() => isWritten && write(table));
    };
    return () => ({ isWritten, found: now });
  });
}

/** In the order of keys an array stands after every string, so this takes in every [id, item]. */
export const answerKeysOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

export function readStored(table: TableOf, id: string): Reading<StoredStanding> {
  const head = table('assessments').get(id);
  const keys = table('answers').getAllKeys(answerKeysOf(id));
  const values = table('answers').getAll(answerKeysOf(id));
  const last = table('device').get(['deleted', id]);
  return {
    last,
    found: () => ({
      head: rowOf(id, head.result),
      answers: rowsOf(keys.result, values.result),
      mark: rowOf(['deleted', id], last.result),
    }),
  };
}

const rowOf = (key: unknown, value: unknown): Row | null =>
  value === undefined ? null : { key, value };

export const rowsOf = (keys: readonly unknown[], values: readonly unknown[]): readonly Row[] =>
  keys.map((key, index) => ({ key, value: values[index] }));
