import type { Assessment } from '../../core/document/assessment';
import { isJsonObject } from '../../core/json/json';
import {
  type AssessmentStorage,
  type DeviceFacts,
  NO_DEVICE_FACTS,
  type WholeChange,
} from '../../core/storage/storage';
import {
  deletionIn,
  isAsExpected,
  isFromNewerApp,
  type Row,
  type StoredStanding,
  storedAnswer,
  storedFacts,
  storedHead,
  storedMark,
} from '../../core/storage/stored-tables';
import { keepDamaged, type Use } from './guarded-put';
import { answerKeysOf, type Decision, lookThenWrite, readStored, rowsOf } from './guarded-whole';
import { ALL_TABLES, inTransaction, type TableOf } from './open-database';

type WholeWrites = Pick<AssessmentStorage, 'putAssessment' | 'markDeleted' | 'purge'>;

/** The writes of whole assessments: each looks at all of it first. */
export function wholeWrites(use: Use): WholeWrites {
  const look = <Outcome>(
    id: string,
    decide: (standing: StoredStanding) => Promise<Decision<Outcome>>,
  ): Promise<Outcome> => lookThenWrite(use, (table) => readStored(table, id), decide);
  return {
    putAssessment: (change) =>
      look(change.assessment.id, (standing) => decidePut(change, standing)),
    markDeleted: (assessment, base, deletion) =>
      look(assessment.id, async (standing) => {
        if (standing.head === null) return { outcome: 'absent' };
        if (standing.mark !== null) return { outcome: 'deleted' };
        const isKnown =
          isExactly(base, standing) || (await fetchMerging()).isAsKnown(base, standing);
        if (!isKnown) return { outcome: 'changed' };
        const write = (table: TableOf) => {
          putWhole(table, assessment, standing);
          table('device').put(storedMark(deletion), ['deleted', assessment.id]);
        };
        return { outcome: 'marked', write };
      }),
    purge: (id, deletion) =>
      look(id, async ({ mark }) => {
        const isStill = mark !== null && deletionIn(mark.value) === deletion;
        return { outcome: undefined, ...(isStill && { write: (table) => purge(table, id) }) };
      }),
  };
}

const fetchMerging = () => import('../../core/storage/merge-stored');

async function decidePut(
  { assessment, facts, base, how }: WholeChange,
  standing: StoredStanding,
): Promise<Decision<Awaited<ReturnType<AssessmentStorage['putAssessment']>>>> {
  const { id } = assessment;
  const { head, answers, mark } = standing;
  const isNothing = head === null && answers.length === 0;
  const isKnown = isNothing || (base !== null && isExactly(base, standing));
  if (how === 'new' && mark === null && isExactly(assessment, standing))
    return { outcome: assessment };
  // Without a base nothing of this was ever sent here, so what stands there is something else.
  if (how === 'new' && base === null && !isNothing) return { outcome: 'taken' };
  if (how !== 'back' && head !== null && mark !== null) return { outcome: 'deleted' };
  if (how === 'over' && head === null) return { outcome: 'absent' };
  const { kept, damaged } = isKnown
    ? { kept: assessment, damaged: [] }
    : (await fetchMerging()).mergeStoredWhole(base, assessment, standing);
  const write = (table: TableOf) => {
    for (const row of damaged) keepDamaged(table, row);
    putWhole(table, kept, standing);
    if (facts !== null) table('device').put(storedFacts(facts), ['facts', id]);
    table('device').delete(['deleted', id]);
  };
  return { outcome: kept, write };
}

/** Without reading: as this version writes it. */
function isExactly({ answers, ...head }: Assessment, standing: StoredStanding): boolean {
  return (
    isAsExpected(standing.head?.value, storedHead(head)) &&
    standing.answers.length === Object.keys(answers).length &&
    standing.answers.every(({ key, value }) => {
      const record = Array.isArray(key) ? answers[String(key[1])] : undefined;
      return record !== undefined && isAsExpected(value, storedAnswer(record));
    })
  );
}

/** Only what does not stand there already. */
function putWhole(
  table: TableOf,
  { answers, ...head }: Assessment,
  standing: StoredStanding,
): void {
  if (!isAsExpected(standing.head?.value, storedHead(head)))
    table('assessments').put(storedHead(head), head.id);
  const before = new Map(standing.answers.map(({ key, value }) => [String(key), value]));
  for (const [itemId, record] of Object.entries(answers)) {
    const key = [head.id, itemId];
    if (!isAsExpected(before.get(String(key)), storedAnswer(record)))
      table('answers').put(storedAnswer(record), key);
  }
}

function purge(table: TableOf, id: string): void {
  table('assessments').delete(id);
  table('answers').delete(answerKeysOf(id));
  table('device').delete(['facts', id]);
  table('device').delete(['deleted', id]);
  table('device').delete(IDBKeyRange.bound(['damaged', id], ['damaged', id, []]));
}

/** Laid over those that stand there, in one transaction. A newer app's are left alone. */
export function putFacts(use: Use, id: string, facts: Partial<DeviceFacts>): Promise<void> {
  return use((database) =>
    inTransaction(database, 'readwrite', (table, done) => {
      const head = table('assessments').getKey(id);
      const before = table('device').get(['facts', id]);
      before.onsuccess = () => {
        const found: unknown = before.result;
        const known = isJsonObject(found) ? found : {};
        if (head.result !== undefined && !isFromNewerApp(found)) {
          const next = { ...NO_DEVICE_FACTS, ...known, ...facts };
          table('device').put(storedFacts(next), ['facts', id]);
        }
        done();
      };
      return () => undefined;
    }),
  );
}

/** Empties every table, if what stands in them is known (null: whatever it is). */
export function clearTables(use: Use, known: readonly Assessment[] | null): Promise<boolean> {
  return lookThenWrite(
    use,
    (table) => {
      const heads = rowsLater(table('assessments'));
      const answers = rowsLater(table('answers'));
      const device = rowsLater(table('device'));
      return {
        last: device.last,
        found: () => ({ heads: heads.found(), answers: answers.found(), device: device.found() }),
      };
    },
    async (tables) => {
      if (known !== null) {
        const { isAllKnown } = await fetchMerging();
        if (!isAllKnown(known, tables)) return { outcome: false };
      }
      const write = (table: TableOf) => {
        for (const name of ALL_TABLES) table(name).clear();
      };
      return { outcome: true, write };
    },
  );
}

function rowsLater(store: IDBObjectStore): { last: IDBRequest; found: () => readonly Row[] } {
  const keys = store.getAllKeys();
  const last = store.getAll();
  return { last, found: () => rowsOf(keys.result, last.result) };
}
