import {
  type AssessmentStorage,
  type DeviceFacts,
  type Loaded,
  NOTHING_LOADED,
} from '../core/exchange/storage';
import {
  type Row,
  storedAnswer,
  storedFacts,
  storedHead,
  storedMark,
  type Tables,
} from '../core/exchange/stored-tables';
import type { Assessment } from '../core/response/assessment';
import { guardedPut } from './guarded-put';
import { keepConnection } from './keep-connection';
import { keepLeftBehind, type SmallStorage } from './left-behind';
import { ALL_TABLES, deleteDatabase, inTransaction, type TableOf } from './open-database';

/**
 * Durable storage, one record an answer. Whatever two windows do to the same record is merged, so
 * neither writes over the other's answers.
 */
export async function openIndexedDbStorage(
  factory: () => IDBFactory,
  small: () => SmallStorage = () => window.localStorage,
): Promise<AssessmentStorage> {
  const { use, close } = await keepConnection(factory);
  const write = (work: (table: TableOf) => void) =>
    use((database) =>
      inTransaction(database, 'readwrite', (table) => {
        work(table);
        return () => undefined;
      }),
    );
  const read = (work: (table: TableOf) => () => Tables) =>
    use((database) => inTransaction(database, 'readonly', work));
  const { leaveBehind, written, found, forget } = keepLeftBehind(small);
  const putHead: AssessmentStorage['putHead'] = async (ours, base) => {
    const kept = await guardedPut(use, {
      assessmentId: ours.id,
      table: 'assessments',
      key: ours.id,
      ours,
      base,
      toStored: storedHead,
      merge: async (found) => (await fetchMerging()).mergeStoredHead(base, ours, found),
    });
    if (kept !== null) written({ kind: 'head', kept }, kept.changedAt);
    return kept;
  };
  const putAnswer: AssessmentStorage['putAnswer'] = async (key, ours, base) => {
    const kept = await guardedPut(use, {
      assessmentId: key.assessmentId,
      table: 'answers',
      key: [key.assessmentId, key.itemId],
      ours,
      base,
      toStored: storedAnswer,
      merge: async (found) => (await fetchMerging()).mergeStoredAnswer(base, ours, found),
    });
    if (kept !== null) written({ kind: 'answer', key }, kept.changedAt);
    return kept;
  };
  return {
    memoryReason: null,
    isDurable: true,
    load: async () => {
      const left = found();
      const tables = await read(readEverything);
      if (left.length === 0) return checked(tables);
      const { takeInLeft } = await import('../core/exchange/take-in-left');
      for (const { name, rows } of left) {
        // Where it cannot be written now (the device is full, say) it stays for the next time.
        await takeInLeft(rows, tables, { putHead, putAnswer }).then(
          () => forget(name),
          () => undefined,
        );
      }
      return checked(await read(readEverything));
    },
    loadOne: async (id) => {
      const { assessments } = await checked(await read((table) => readOne(table, id)));
      return assessments[0] ?? null;
    },
    putHead,
    putAnswer,
    leaveBehind,
    putAssessment: (assessment, facts) => write((table) => putWhole(table, assessment, facts)),
    putFacts: (id, facts) =>
      write((table) => table('device').put(storedFacts(facts), ['facts', id])),
    markDeleted: (id) => write((table) => table('device').put(storedMark(), ['deleted', id])),
    purge: (id) => write((table) => purge(table, id)),
    clear: async () => {
      // Emptied first: that is done once it says so, whatever another window may hold on to.
      await write((table) => {
        for (const name of ALL_TABLES) table(name).clear();
      });
      close();
      await deleteDatabase(factory);
    },
    close,
  };
}

const fetchMerging = () => import('../core/exchange/merge-stored');

function putWhole(table: TableOf, assessment: Assessment, facts: DeviceFacts): void {
  const { answers, ...head } = assessment;
  table('assessments').put(storedHead(head), head.id);
  for (const [itemId, record] of Object.entries(answers)) {
    table('answers').put(storedAnswer(record), [head.id, itemId]);
  }
  table('device').put(storedFacts(facts), ['facts', head.id]);
  table('device').delete(['deleted', head.id]);
}

/** In the order of keys an array stands after every string, so this takes in every [id, item]. */
const answersOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

function purge(table: TableOf, id: string): void {
  table('assessments').delete(id);
  table('answers').delete(answersOf(id));
  table('device').delete(['facts', id]);
  table('device').delete(['deleted', id]);
}

function readEverything(table: TableOf): () => Tables {
  const heads = readRows(table('assessments'));
  const answers = readRows(table('answers'));
  const device = readRows(table('device'));
  return () => ({ heads: heads(), answers: answers(), device: device() });
}

function readOne(table: TableOf, id: string): () => Tables {
  const heads = readRows(table('assessments'), IDBKeyRange.only(id));
  const answers = readRows(table('answers'), answersOf(id));
  const facts = readRows(table('device'), IDBKeyRange.only(['facts', id]));
  const mark = readRows(table('device'), IDBKeyRange.only(['deleted', id]));
  return () => ({ heads: heads(), answers: answers(), device: [...facts(), ...mark()] });
}

/** The checks and their zod are fetched only where there is something to check. */
async function checked(tables: Tables): Promise<Loaded> {
  const isEmpty = Object.values(tables).every((rows) => rows.length === 0);
  if (isEmpty) return NOTHING_LOADED;
  const { readTables } = await import('../core/exchange/stored-records');
  return readTables(tables);
}

function readRows(store: IDBObjectStore, range: IDBKeyRange | null = null): () => readonly Row[] {
  const keys = store.getAllKeys(range);
  const values = store.getAll(range);
  return () => {
    const found: readonly unknown[] = values.result;
    return keys.result.map((key, index) => ({ key, value: found[index] }));
  };
}
