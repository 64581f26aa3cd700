import {
  type AssessmentStorage,
  type DeviceFacts,
  type Loaded,
  StorageError,
  storageFailureOf,
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
import { inTransaction, openDatabase, type Table } from './open-database';

type TableOf = (name: Table) => IDBObjectStore;

/**
 * Durable storage, one record an answer, so that two windows never write over each other's answers.
 */
export async function openIndexedDbStorage(factory: () => IDBFactory): Promise<AssessmentStorage> {
  const { use, close } = await keepConnection(factory);
  const write = (work: (table: TableOf) => void) =>
    use((database) =>
      inTransaction(database, 'readwrite', (table) => {
        work(table);
        return () => undefined;
      }),
    );
  return {
    memoryReason: null,
    isDurable: true,
    load: async () =>
      checked(await use((database) => inTransaction(database, 'readonly', readEverything))),
    putHead: (head) => write((table) => table('assessments').put(storedHead(head), head.id)),
    putAnswer: (id, itemId, record) =>
      write((table) => table('answers').put(storedAnswer(record), [id, itemId])),
    putAssessment: (assessment, facts) => write((table) => putWhole(table, assessment, facts)),
    putFacts: (id, facts) =>
      write((table) => table('device').put(storedFacts(facts), ['facts', id])),
    markDeleted: (id) => write((table) => table('device').put(storedMark(), ['deleted', id])),
    purge: (id) => write((table) => purge(table, id)),
    close,
  };
}

/**
 * Holds the connection, and tries once more on a new one after the browser has dropped it, as
 * phones do in the background; every write is a plain put or delete, so doing it twice does no
 * harm. Once a newer app in another window asks to change the database we let go for good: it is no
 * longer ours to write to.
 */
async function keepConnection(factory: () => IDBFactory) {
  let current: IDBDatabase | null = null;
  let isGivenUp = false;
  const connect = async () => {
    if (isGivenUp) throw new StorageError('closed');
    const database = await openDatabase(factory);
    database.onclose = () => {
      current = null;
    };
    database.onversionchange = close;
    current = database;
    return database;
  };
  const close = () => {
    isGivenUp = true;
    current?.close();
    current = null;
  };
  const use = async <Value>(work: (database: IDBDatabase) => Promise<Value>): Promise<Value> => {
    const database = current ?? (await connect());
    try {
      return await work(database);
    } catch (error) {
      if (storageFailureOf(error) !== 'closed') throw error;
      return work(await connect());
    }
  };
  await connect();
  return { use, close };
}

function putWhole(table: TableOf, assessment: Assessment, facts: DeviceFacts): void {
  const { answers, ...head } = assessment;
  table('assessments').put(storedHead(head), head.id);
  for (const [itemId, record] of Object.entries(answers)) {
    table('answers').put(storedAnswer(record), [head.id, itemId]);
  }
  table('device').put(storedFacts(facts), ['facts', head.id]);
  table('device').delete(['deleted', head.id]);
}

function purge(table: TableOf, id: string): void {
  table('assessments').delete(id);
  // In the order of keys an array stands after every string, so this takes in every [id, item].
  table('answers').delete(IDBKeyRange.bound([id], [id, []]));
  table('device').delete(['facts', id]);
  table('device').delete(['deleted', id]);
}

function readEverything(table: TableOf): () => Tables {
  const heads = readRows(table('assessments'));
  const answers = readRows(table('answers'));
  const device = readRows(table('device'));
  return () => ({ heads: heads(), answers: answers(), device: device() });
}

/** The checks and their zod are fetched only where there is something to check. */
async function checked(tables: Tables): Promise<Loaded> {
  const isEmpty = Object.values(tables).every((rows) => rows.length === 0);
  if (isEmpty) return { assessments: [], unreadable: 0, unreadableIds: [] };
  const { readTables } = await import('../core/exchange/stored-records');
  return readTables(tables);
}

function readRows(store: IDBObjectStore): () => readonly Row[] {
  const keys = store.getAllKeys();
  const values = store.getAll();
  return () => {
    const found: readonly unknown[] = values.result;
    return keys.result.map((key, index) => ({ key, value: found[index] }));
  };
}
