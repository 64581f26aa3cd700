import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ItemRecord } from '../../src/core/document/answer';
import type { Assessment, AssessmentHead } from '../../src/core/document/assessment';
import { newAssessment } from '../../src/core/response/new-assessment';
import { type AssessmentStorage, NO_DEVICE_FACTS } from '../../src/core/storage/storage';
import { openIndexedDbStorage } from '../../src/platform/storage/indexed-db-storage';
import { BANK } from '../core/file/bank';
import { createSmallStorage } from '../support/small-storage';
import { newOne } from '../support/whole-change';

const at = (second: number) => `2026-11-22T12:00:0${second}.000Z`;
const KEY = { assessmentId: 'a', itemId: 'F-FF-1' };
const record = (level: 0 | 1 | 2 | 3 | 4, second: number, note = ''): ItemRecord => ({
  answer: { state: 'rated', level },
  note,
  evidence: [],
  speakers: '',
  accreditationCodes: '',
  history: [],
  changedAt: at(second),
  changedBy: '',
  answeredAt: '',
});
const { answers: _, ...head } = newAssessment({
  id: 'a',
  kind: 'full',
  now: at(0),
  today: '2026-11-22',
  instrument: BANK,
});
const whole = (answers: Assessment['answers']): Assessment => ({ ...head, answers });

let factory = new IDBFactory();
let small = createSmallStorage();
const open = () =>
  openIndexedDbStorage(
    () => factory,
    () => small,
  );
const twoWindows = async (answers: Assessment['answers'] = {}) => {
  const [one, two] = await Promise.all([open(), open()]);
  await one.putAssessment(newOne(whole(answers), NO_DEVICE_FACTS));
  const stored = async () => (await one.loadOne('a'))?.assessment;
  return { one, two, stored };
};

const takeAway = async (storage: AssessmentStorage) => {
  const there = (await storage.loadOne('a'))?.assessment;
  if (there === undefined) throw new Error('nothing there');
  await storage.markDeleted(there, there, 'gone');
  await storage.purge('a', 'gone');
};

beforeEach(() => {
  factory = new IDBFactory();
  small = createSmallStorage();
});

describe('two windows that change one answer without knowing of each other', () => {
  const began = record(1, 1);

  test('keep the one written later and put the other into the history, whatever the clock said', async () => {
    const { one, two, stored } = await twoWindows({ 'F-FF-1': began });
    expect(await one.putAnswer(KEY, record(3, 3), began)).toEqual(record(3, 3));
    // The clock was put back in between.
    const merged = await two.putAnswer(KEY, record(2, 2), began);
    expect(merged).toMatchObject({
      answer: { level: 2 },
      history: [{ answer: { state: 'rated', level: 3 } }],
    });
    expect((await stored())?.answers['F-FF-1']).toEqual(merged);
  });

  test('keep the later words of one field of the head when the clock was put back', async () => {
    const { one, two } = await twoWindows({});
    await one.putHead({ ...head, name: 'Typed before', changedAt: at(50) }, head);
    const merged = await two.putHead({ ...head, name: 'Typed after', changedAt: at(3) }, head);
    expect(merged).toMatchObject({ name: 'Typed after' });
  });

  test('keep both changes where one changed the level and the other the note', async () => {
    const { one, two } = await twoWindows({ 'F-FF-1': began });
    await one.putAnswer(KEY, record(3, 2), began);
    expect(await two.putAnswer(KEY, record(1, 3, 'Why'), began)).toMatchObject({
      answer: { level: 3 },
      note: 'Why',
      history: [],
    });
  });

  test('lose nothing when both write in the same moment, a hundred times over', async () => {
    const { one, two, stored } = await twoWindows({ 'F-FF-1': began });
    const levels = [2, 3] as const;
    for (let round = 0; round < 100; round += 1) {
      const base = (await stored())?.answers['F-FF-1'] ?? null;
      const note = (window: number) => `${round}-${window}`;
      const written = await Promise.all(
        [one, two].map((window, which) =>
          window.putAnswer(
            KEY,
            { ...record(levels[which] ?? 2, 2, note(which)), history: [] },
            base === null ? null : base,
          ),
        ),
      );
      expect(written.every((kept) => kept !== null)).toBe(true);
      const now = (await stored())?.answers['F-FF-1'];
      const notes = [now?.note, ...(now?.history ?? []).map((earlier) => earlier.note)];
      expect(notes).toEqual(expect.arrayContaining([note(0), note(1)]));
    }
  });

  test('merge the head field by field', async () => {
    const { one, two, stored } = await twoWindows();
    const change = (second: number, part: Partial<AssessmentHead>) => ({
      ...head,
      ...part,
      changedAt: at(second),
      changedBy: '',
      answeredAt: '',
    });
    await one.putHead(change(1, { name: 'Renamed' }), head);
    await two.putHead(
      change(2, { outcomes: { trust: { confidence: 2, proof: null, note: '' } } }),
      head,
    );
    await one.putHead(
      change(3, {
        name: 'Renamed',
        context: { ...head.context, place: 'A market town' },
      }),
      change(1, { name: 'Renamed' }),
    );
    expect(await stored()).toMatchObject({
      name: 'Renamed',
      outcomes: { trust: { confidence: 2 } },
      context: { place: 'A market town' },
    });
  });
});

describe('what another window or a newer app has done', () => {
  test('a deleted assessment is not written back piece by piece', async () => {
    const { one, two } = await twoWindows({ 'F-FF-1': record(1, 1) });
    await takeAway(one);
    expect(await two.putAnswer(KEY, record(2, 2), record(1, 1))).toBe('absent');
    expect(await two.putHead(head, head)).toBe('absent');
    expect((await two.load()).assessments).toEqual([]);
    expect(await two.loadOne('a')).toBeNull();
  });

  test('a record of a newer app is never written over', async () => {
    const { one } = await twoWindows();
    const raw = await new Promise<IDBDatabase>((resolve) => {
      const request = factory.open('mainstay', 1);
      request.onsuccess = () => resolve(request.result);
    });
    const put = raw.transaction('answers', 'readwrite');
    put.objectStore('answers').put({ v: 99, record: 'something else' }, ['a', 'F-FF-1']);
    await new Promise((resolve) => put.addEventListener('complete', resolve));
    await expect(one.putAnswer(KEY, record(2, 2), null)).rejects.toMatchObject({
      reason: 'newer-app',
    });
  });

  test('clearing leaves no database, and the other window lets go', async () => {
    const { one, two } = await twoWindows({ 'F-FF-1': record(1, 1) });
    await one.clear(null);
    expect(await factory.databases()).toEqual([]);
    await expect(two.putAnswer(KEY, record(2, 2), null)).rejects.toMatchObject({
      reason: 'closed',
    });
    await expect(one.load()).rejects.toMatchObject({ reason: 'closed' });
  });
});

describe('what a page that was going left behind', () => {
  const began = record(1, 1);
  const left = (kept: ItemRecord, bases: readonly ItemRecord[]) =>
    ({ kind: 'answer', key: KEY, kept, bases }) as const;

  test('is there at the next start, and is put aside no more', async () => {
    const { one, stored } = await twoWindows({ 'F-FF-1': began });
    one.leaveBehind([
      left(record(2, 2, 'Half a sent'), [began]),
      { kind: 'head', kept: { ...head, name: 'Renamed', changedAt: at(2) }, bases: [head] },
    ]);
    const next = await open();
    const loaded = await next.load();
    expect(loaded).toMatchObject({ unreadable: 0 });
    expect(loaded.assessments[0]?.assessment).toMatchObject({
      name: 'Renamed',
      answers: { 'F-FF-1': record(2, 2, 'Half a sent') },
    });
    await one.putAnswer(KEY, record(4, 4), record(2, 2, 'Half a sent'));
    expect((await (await open()).load()).assessments[0]?.assessment.answers['F-FF-1']).toEqual(
      record(4, 4),
    );
    expect((await stored())?.answers['F-FF-1']?.history).toEqual([]);
  });

  test('grew from what was being written just then, when that was still written', async () => {
    const { one } = await twoWindows({ 'F-FF-1': began });
    const writing = one.putAnswer(KEY, record(1, 2, 'Half'), began);
    one.leaveBehind([left(record(1, 3, 'Half a sentence'), [began, record(1, 2, 'Half')])]);
    await writing;
    const loaded = await (await open()).load();
    expect(loaded.assessments[0]?.assessment.answers['F-FF-1']).toEqual(
      record(1, 3, 'Half a sentence'),
    );
  });

  test('is merged with what another window did meanwhile', async () => {
    const { one, two } = await twoWindows({ 'F-FF-1': began });
    one.leaveBehind([left(record(2, 2), [began])]);
    await two.putAnswer(KEY, record(3, 3), began);
    const loaded = await (await open()).load();
    expect(loaded.assessments[0]?.assessment.answers['F-FF-1']).toMatchObject({
      answer: { level: 3 },
      history: [{ answer: { level: 2 } }],
    });
  });

  test('is not kept once the page, still there after all, has written it', async () => {
    const { one } = await twoWindows({ 'F-FF-1': began });
    one.leaveBehind([left(record(2, 2), [began])]);
    await one.putAnswer(KEY, record(2, 2), began);
    await one.putAnswer(KEY, record(3, 3), record(2, 2));
    const loaded = await (await open()).load();
    expect(loaded.assessments[0]?.assessment.answers['F-FF-1']).toEqual(record(3, 3));
  });

  test('goes with its assessment', async () => {
    const { one } = await twoWindows({ 'F-FF-1': began });
    await takeAway(one);
    one.leaveBehind([left(record(2, 2), [began])]);
    expect(await one.load()).toMatchObject({ assessments: [], unreadable: 0 });
    expect(small.names()).toEqual([]);
  });

  test('stays for the next time while the device cannot take it', async () => {
    const { one } = await twoWindows({ 'F-FF-1': began });
    one.leaveBehind([left(record(2, 2), [began])]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    const full = await (await open()).load();
    expect(full.assessments[0]?.assessment.answers['F-FF-1']).toEqual(began);
    put.mockRestore();
    const later = await (await open()).load();
    expect(later.assessments[0]?.assessment.answers['F-FF-1']).toEqual(record(2, 2));
    expect(small.names()).toEqual([]);
  });

  test('by something else under our name is let go, and changes nothing', async () => {
    await twoWindows({ 'F-FF-1': began });
    small.setItem('mainstay:left:odd', '[{"key":["a","F-FF-1"],"value":{"v":2,"kept":7}}, 5]');
    small.setItem('another app', 'stays');
    const loaded = await (await open()).load();
    expect(loaded.assessments[0]?.assessment.answers['F-FF-1']).toEqual(began);
    expect(small.names()).toEqual(['another app']);
    small.setItem('mainstay:left:broken', '{');
    expect((await (await open()).load()).assessments).toHaveLength(1);
    expect(small.names()).toEqual(['another app']);
  });
});
