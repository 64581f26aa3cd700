import type { Merged } from '../../core/storage/merge-stored';
import { type Missing, StorageError } from '../../core/storage/storage';
import {
  isAsExpected,
  isFromNewerApp,
  type Row,
  storedAside,
} from '../../core/storage/stored-tables';
import { newId } from '../new-id';
import { inTransaction, type TableOf } from './open-database';

/** How often two windows may get in each other's way before we give up and say so. */
const TRIES = 8;

export type Use = <Value>(work: (database: IDBDatabase) => Promise<Value>) => Promise<Value>;

/** One change to one record. */
export type RecordChange<Kept> = {
  readonly assessmentId: string;
  readonly table: Parameters<TableOf>[0];
  readonly key: IDBValidKey;
  readonly ours: Kept;
  /** What ours grew from; null where nothing was there. */
  readonly base: Kept | null;
  readonly toStored: (kept: Kept) => unknown;
  /** Puts ours together with what another window left there. */
  readonly merge: (found: Row) => Promise<Merged<Kept>>;
};

type Outcome = 'written' | Missing | { readonly found: unknown };

/**
 * Writes ours if what it grew from still stands there, in one transaction with the look at it. If
 * another window has written meanwhile, the two are merged (outside the transaction: the checks may
 * have to be fetched) and written the same way. Resolves with what was written, or with why the
 * assessment is not there.
 */
export async function guardedPut<Kept>(
  use: Use,
  change: RecordChange<Kept>,
): Promise<Kept | Missing> {
  const { base, toStored, key } = change;
  let next: Merged<Kept> = { kept: change.ours, isDamaged: false };
  let expected = base === null ? undefined : toStored(base);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const outcome = await use((database) => attempt(database, change, next, expected));
    if (outcome === 'written') return next.kept;
    if (typeof outcome === 'string') return outcome;
    if (isFromNewerApp(outcome.found)) throw new StorageError('newer-app');
    if (outcome.found !== undefined) next = await change.merge({ key, value: outcome.found });
    expected = outcome.found;
  }
  throw new StorageError('unknown');
}

function attempt<Kept>(
  database: IDBDatabase,
  { assessmentId, table, key, toStored }: RecordChange<Kept>,
  next: Merged<Kept>,
  expected: unknown,
): Promise<Outcome> {
  return inTransaction(database, 'readwrite', (tableOf, done) => {
    let outcome: Outcome = 'absent';
    const head = tableOf('assessments').getKey(assessmentId);
    const mark = tableOf('device').getKey(['deleted', assessmentId]);
    const before = tableOf(table).get(key);
    before.onsuccess = () => {
      const found: unknown = before.result;
      const isExpected = isAsExpected(found, expected);
      if (head.result !== undefined) outcome = isExpected ? 'written' : { found };
      if (mark.result !== undefined) outcome = 'deleted';
      done(() => {
        if (outcome !== 'written') return;
        if (next.isDamaged) keepDamaged(tableOf, { key, value: found });
        tableOf(table).put(toStored(next.kept), key);
      });
    };
    return () => outcome;
  });
}

/** What does not read is kept before something is written in its place. */
export function keepDamaged(table: TableOf, { key, value }: Row): void {
  const [id, itemId] = Array.isArray(key) ? key.map(String) : [String(key)];
  table('device').put(storedAside(value), ['damaged', id ?? '', itemId ?? '', newId()]);
}
