import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ItemRecord } from '../../src/core/document/answer';
import type { Assessment } from '../../src/core/document/assessment';
import { newAssessment } from '../../src/core/response/new-assessment';
import type { AssessmentStorage } from '../../src/core/storage/storage';
import { openIndexedDbStorage } from '../../src/platform/storage/indexed-db-storage';
import { createMemoryStorage } from '../../src/platform/storage/memory-storage';
import { openStorage } from '../../src/platform/storage/open-storage';
import { BANK } from '../core/file/bank';
import { newOne } from '../support/whole-change';

const now = '2026-11-21T12:00:00.000Z';
const record = (note: string): ItemRecord => ({
  answer: { state: 'rated', level: 0 },
  note,
  evidence: [],
  speakers: 'Siân Ŵyn',
  accreditationCodes: '',
  history: [],
  changedAt: now,
  changedBy: '',
  answeredAt: '',
});
const assessment = (id: string, answers: Assessment['answers'] = {}): Assessment => ({
  ...newAssessment({ id, kind: 'full', now, today: '2026-11-21', instrument: BANK }),
  answers,
});
const headOf = (id: string) => {
  const { answers: _, ...head } = assessment(id);
  return head;
};
const facts = { lastFiledAt: now, lastFiledMark: null, lastItem: 'F-FF-2' };

let factory = new IDBFactory();
const open = () => openIndexedDbStorage(() => factory);
/** What another program, a newer app or a fault would do behind our back. */
const meddle = (work: (database: IDBDatabase) => IDBTransaction, version = 1) =>
  new Promise<void>((resolve, reject) => {
    const request = factory.open('mainstay', version);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = work(request.result);
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
const putRaw = (table: string, value: unknown, key: IDBValidKey) =>
  meddle((database) => {
    const transaction = database.transaction(table, 'readwrite');
    transaction.objectStore(table).put(value, key);
    return transaction;
  });

beforeEach(() => {
  factory = new IDBFactory();
});

const KINDS: readonly (readonly [string, () => Promise<AssessmentStorage>])[] = [
  ['IndexedDB', () => open()],
  ['memory', async () => createMemoryStorage('blocked')],
];

describe.each(KINDS)('%s', (_, create) => {
  test('gives back what was put, head, answers and facts', async () => {
    const storage = await create();
    await storage.putAssessment(newOne(assessment('a', { 'F-FF-1': record('one') }), facts));
    await storage.putAnswer({ assessmentId: 'a', itemId: 'F-FF-2' }, record('two'), null);
    await storage.putAnswer(
      { assessmentId: 'a', itemId: 'F-FF-1' },
      record('changed'),
      record('one'),
    );
    await storage.putHead({ ...headOf('a'), name: 'Renamed' }, headOf('a'));
    expect((await storage.load()).assessments).toMatchObject([
      {
        assessment: {
          name: 'Renamed',
          answers: { 'F-FF-1': record('changed'), 'F-FF-2': record('two') },
        },
        facts,
        deletion: null,
      },
    ]);
  });

  test('marks as deleted, unmarks by putting again, and purges for good', async () => {
    const storage = await create();
    const whole = assessment('a', { 'F-FF-1': record('one') });
    await storage.putAssessment(newOne(whole, facts));
    await storage.putAssessment(newOne(assessment('ab', { 'F-FF-1': record('other') }), facts));
    expect(await storage.markDeleted(whole, whole, 'first')).toBe('marked');
    expect((await storage.load()).assessments).toMatchObject([{ deletion: 'first' }, {}]);
    await storage.putAssessment({ assessment: whole, facts, base: whole, how: 'back' });
    expect((await storage.load()).assessments).toMatchObject([{ deletion: null }, {}]);
    await storage.purge('a', 'first');
    expect((await storage.load()).assessments).toHaveLength(2);
    expect(await storage.markDeleted(whole, whole, 'second')).toBe('marked');
    await storage.purge('a', 'first');
    expect((await storage.load()).assessments).toHaveLength(2);
    await storage.purge('a', 'second');
    expect((await storage.load()).assessments).toMatchObject([
      { assessment: { id: 'ab', answers: { 'F-FF-1': record('other') } } },
    ]);
  });
});

describe('IndexedDB', () => {
  test('keeps everything for the next time it is opened', async () => {
    const first = await open();
    await first.putAssessment(newOne(assessment('a', { 'F-FF-1': record('one') }), facts));
    first.close();
    const second = await open();
    expect((await second.load()).assessments).toHaveLength(1);
    expect(second).toMatchObject({ isDurable: true, memoryReason: null });
  });

  test('asks for strict durability and commits by itself', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
    const storage = await open();
    await storage.putAnswer({ assessmentId: 'a', itemId: 'F-FF-1' }, record('one'), null);
    expect(transaction).toHaveBeenCalledWith(expect.anything(), 'readwrite', {
      durability: 'strict',
    });
    expect(commit).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });

  test('leaves an unreadable record where it is, counts it, and shows the rest', async () => {
    const storage = await open();
    await storage.putAssessment(newOne(assessment('a', { 'F-FF-1': record('one') }), facts));
    const fromTheFuture = { v: 99, record: record('two') };
    await putRaw('answers', fromTheFuture, ['a', 'F-FF-2']);
    await putRaw('assessments', { v: 1, head: { id: 'b' } }, 'b');
    await putRaw('device', 'nonsense', ['facts', 'a']);
    const loaded = await storage.load();
    expect(loaded).toMatchObject({ unreadable: 3, fromNewerApp: 1, unreadableIds: ['b'] });
    expect(loaded.assessments.map((stored) => stored.assessment.answers)).toEqual([
      { 'F-FF-1': record('one') },
    ]);
    expect(await storage.load()).toEqual(loaded);
  });

  test('two windows answering at once lose neither answer', async () => {
    const [first, second] = await Promise.all([open(), open()]);
    await first.putAssessment(newOne(assessment('a'), facts));
    await Promise.all([
      first.putAnswer({ assessmentId: 'a', itemId: 'F-FF-1' }, record('first'), null),
      second.putAnswer({ assessmentId: 'a', itemId: 'F-FF-2' }, record('second'), null),
    ]);
    expect(Object.keys((await first.load()).assessments[0]?.assessment.answers ?? {})).toEqual([
      'F-FF-1',
      'F-FF-2',
    ]);
  });

  test('lets go when a newer app wants to change it, and says "closed" from then on', async () => {
    const storage = await open();
    await meddle((database) => database.transaction('answers'), 2);
    await expect(
      storage.putAnswer({ assessmentId: 'a', itemId: 'F-FF-1' }, record('one'), null),
    ).rejects.toMatchObject({
      reason: 'closed',
    });
  });

  test('says "full" when there is no room', async () => {
    const storage = await open();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    await expect(storage.putAssessment(newOne(assessment('a'), facts))).rejects.toMatchObject({
      reason: 'full',
    });
    vi.restoreAllMocks();
  });

  test('says "full" when the room runs out only as the transaction commits', async () => {
    const storage = await open();
    const putNothing = vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (
      this: IDBTransaction,
    ) {
      Object.defineProperty(this, 'error', { value: new DOMException('', 'QuotaExceededError') });
      this.abort();
    });
    await expect(storage.putHead(headOf('a'), null)).rejects.toMatchObject({ reason: 'full' });
    putNothing.mockRestore();
    expect((await storage.load()).assessments).toEqual([]);
  });

  test('opens again after the browser has dropped the connection', async () => {
    const storage = await open();
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await storage.load();
    const database = spy.mock.contexts[0];
    vi.restoreAllMocks();
    if (!(database instanceof IDBDatabase)) throw new Error('No connection was used.');
    database.close();
    await storage.putAssessment(newOne(assessment('a'), facts));
    expect((await storage.load()).assessments).toHaveLength(1);
  });
});

describe('opening storage', () => {
  test('is durable where it can be', async () => {
    expect(await openStorage(() => factory)).toMatchObject({ isDurable: true });
  });

  test('falls back to memory where asking for storage throws', async () => {
    const storage = await openStorage(() => {
      throw new DOMException('No', 'SecurityError');
    });
    expect(storage).toMatchObject({ isDurable: false, memoryReason: 'blocked' });
  });

  test("leaves a newer app's database alone and says so", async () => {
    (await open()).close();
    await meddle((database) => database.transaction('answers'), 9);
    expect(await openStorage(() => factory)).toMatchObject({
      isDurable: false,
      memoryReason: 'newer-app',
    });
  });
});
