import { StorageError } from '../core/exchange/storage';
import { isAsExpected, isFromNewerApp, type Row } from '../core/exchange/stored-tables';
import { inTransaction, type TableOf } from './open-database';

/** How often two windows may get in each other's way before we give up and say so. */
const TRIES = 8;

export type Use = <Value>(work: (database: IDBDatabase) => Promise<Value>) => Promise<Value>;

/** One change to one record. */
export type Change<Kept> = {
  readonly assessmentId: string;
  readonly table: Parameters<TableOf>[0];
  readonly key: IDBValidKey;
  readonly ours: Kept;
  /** What ours grew from; null where nothing was there. */
  readonly base: Kept | null;
  readonly toStored: (kept: Kept) => unknown;
  /** Puts ours together with what another window left there. */
  readonly merge: (found: Row) => Promise<Kept>;
};

type Outcome = 'written' | 'gone' | { readonly found: unknown };

/**
 * Writes ours if what it grew from still stands there, in one transaction with the look at it. If
 * another window has written meanwhile, the two are merged (outside the transaction: the checks may
 * have to be fetched) and written the same way. Resolves with what was written, or null when the
 * assessment is gone.
 */
export async function guardedPut<Kept>(use: Use, change: Change<Kept>): Promise<Kept | null> {
  const { base, toStored, key } = change;
  let next = change.ours;
  let expected = base === null ? undefined : toStored(base);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const outcome = await use((database) => attempt(database, change, next, expected));
    if (outcome === 'written') return next;
    if (outcome === 'gone') return null;
    if (isFromNewerApp(outcome.found)) throw new StorageError('newer-app');
    if (outcome.found !== undefined) next = await change.merge({ key, value: outcome.found });
    expected = outcome.found;
  }
  throw new StorageError('unknown');
}

function attempt<Kept>(
  database: IDBDatabase,
  { assessmentId, table, key, toStored }: Change<Kept>,
  next: Kept,
  expected: unknown,
): Promise<Outcome> {
  return inTransaction(database, 'readwrite', (tableOf, done) => {
    let outcome: Outcome = 'gone';
    const head = tableOf('assessments').getKey(assessmentId);
    const before = tableOf(table).get(key);
    before.onsuccess = () => {
      const found: unknown = before.result;
      const isExpected = isAsExpected(found, expected);
      if (head.result !== undefined) outcome = isExpected ? 'written' : { found };
      if (outcome === 'written') tableOf(table).put(toStored(next), key);
      done();
    };
    return () => outcome;
  });
}
