import type { AssessmentStorage, Loaded } from '../../core/storage/storage';
import { type Row, storedAnswer, storedHead, type Tables } from '../../core/storage/stored-tables';
import type { SmallStorage } from '../small-storage';
import { guardedPut, type Use } from './guarded-put';
import { answerKeysOf, rowsOf } from './guarded-whole';
import { keepConnection } from './keep-connection';
import { createKnownRows, type KnownRows } from './known-rows';
import { keepLeftBehind } from './left-behind';
import { deleteDatabase, inTransaction, type TableOf } from './open-database';
import { clearTables, putFacts, wholeWrites } from './whole-writes';

/**
 * Durable storage, one record an answer. Whatever two windows do to the same record is merged, so
 * neither writes over the other's answers.
 */
export async function openIndexedDbStorage(
  factory: () => IDBFactory,
  small: () => SmallStorage = () => window.localStorage,
  late: () => void = () => undefined,
): Promise<AssessmentStorage> {
  let dropped = () => {};
  const events = { dropped: () => dropped(), late };
  const { use, close } = await keepConnection(factory, undefined, events);
  const { leaveBehind, writing, found, forget } = keepLeftBehind(small);
  const known = createKnownRows();
  const { readAll, readOne } = reads(use, known);
  const putHead: AssessmentStorage['putHead'] = async (ours, base) => {
    const written = writing({ kind: 'head', kept: ours });
    const kept = await guardedPut(use, {
      assessmentId: ours.id,
      table: 'assessments',
      key: ours.id,
      ours,
      base,
      toStored: storedHead,
      merge: async (found) => (await fetchMerging()).mergeStoredHead(base, ours, found),
    });
    if (typeof kept === 'string') return kept;
    written();
    known.keepHead(kept);
    return kept;
  };
  const putAnswer: AssessmentStorage['putAnswer'] = async (key, ours, base) => {
    const written = writing({ kind: 'answer', key, kept: ours });
    const kept = await guardedPut(use, {
      assessmentId: key.assessmentId,
      table: 'answers',
      key: [key.assessmentId, key.itemId],
      ours,
      base,
      toStored: storedAnswer,
      merge: async (found) => (await fetchMerging()).mergeStoredAnswer(base, ours, found),
    });
    if (typeof kept === 'string') return kept;
    written();
    known.keepAnswer(key, kept);
    return kept;
  };
  const { putAssessment, markDeleted, purge } = wholeWrites(use);
  return {
    memoryReason: null,
    isDurable: true,
    load: async () => {
      const left = found();
      const { tables, check } = await readAll();
      if (left.length === 0) return check();
      const { finishLeft } = await import('../../core/storage/finish-left');
      for (const { name, rows } of left) {
        // Where it cannot be written now (the device is full, say) it stays for the next time.
        await finishLeft(rows, tables, { putHead, putAnswer }).then(
          () => forget(name),
          () => undefined,
        );
      }
      return (await readAll()).check();
    },
    loadOne: readOne,
    putHead,
    putAnswer,
    leaveBehind,
    putAssessment: async (change) => {
      const kept = await putAssessment(change);
      if (typeof kept === 'string') return kept;
      known.keepWhole(kept);
      if (change.facts !== null) known.keepFacts(kept.id, change.facts);
      return kept;
    },
    markDeleted,
    purge: async (id, deletion) => {
      await purge(id, deletion);
      known.forget(id);
    },
    putFacts: async (id, facts) => {
      await putFacts(use, id, facts);
      known.keepFacts(id, facts);
    },
    clear: async (listed) => {
      // Emptied first: that is done once it says so, whatever another window may hold on to.
      const isCleared = await clearTables(use, listed);
      if (!isCleared) return false;
      known.keepOnly({ heads: [], answers: [], device: [] });
      close();
      await deleteDatabase(factory);
      return true;
    },
    close,
    listen: (hear) => {
      dropped = () => hear('dropped');
    },
  };
}

/** What stands on the device, checked where this window does not know it. What is gone from there is forgotten. */
function reads(use: Use, known: KnownRows) {
  const read = (work: (table: TableOf) => () => Tables) =>
    use((database) => inTransaction(database, 'readonly', work));
  return {
    readAll: async () => {
      const tables = await read(everything);
      known.keepOnly(tables);
      return { tables, check: () => checked(tables, known) };
    },
    readOne: async (id: string) => {
      const { assessments } = await checked(await read((table) => allOf(table, id)), known);
      if (assessments.length === 0) known.forget(id);
      return assessments[0] ?? null;
    },
  };
}

const fetchMerging = () => import('../../core/storage/merge-stored');

function everything(table: TableOf): () => Tables {
  const heads = readRows(table('assessments'));
  const answers = readRows(table('answers'));
  const device = readRows(table('device'));
  return () => ({ heads: heads(), answers: answers(), device: device() });
}

function allOf(table: TableOf, id: string): () => Tables {
  const heads = readRows(table('assessments'), IDBKeyRange.only(id));
  const answers = readRows(table('answers'), answerKeysOf(id));
  const facts = readRows(table('device'), IDBKeyRange.only(['facts', id]));
  const mark = readRows(table('device'), IDBKeyRange.only(['deleted', id]));
  return () => ({ heads: heads(), answers: answers(), device: [...facts(), ...mark()] });
}

/** The checks and their zod are fetched only where there is something to check. */
async function checked(tables: Tables, known: KnownRows): Promise<Loaded> {
  const asKnown = known.read(tables);
  if (asKnown !== null) return asKnown;
  const { readTables } = await import('../../core/storage/stored-records');
  const loaded = readTables(tables);
  known.keepLoaded(loaded);
  return loaded;
}

function readRows(store: IDBObjectStore, range: IDBKeyRange | null = null): () => readonly Row[] {
  const keys = store.getAllKeys(range);
  const values = store.getAll(range);
  return () => rowsOf(keys.result, values.result);
}
