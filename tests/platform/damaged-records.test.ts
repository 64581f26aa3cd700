import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { openIndexedDbStorage } from '../../src/platform/storage/indexed-db-storage';
import { createStoreOn } from '../store/stand-ins';
import { createSmallStorage } from '../support/small-storage';

const BROKEN = { v: 1, record: { note: 'words nobody can read', answer: 'four' } };
const rated = (level: 0 | 1 | 2 | 3 | 4) => ({ state: 'rated', level }) as const;

let factory = new IDBFactory();
const small = createSmallStorage();
const openDisk = () =>
  openIndexedDbStorage(
    () => factory,
    () => small,
  );

async function putRaw(table: string, key: IDBValidKey, value: unknown): Promise<void> {
  const raw = await new Promise<IDBDatabase>((resolve) => {
    const request = factory.open('mainstay', 1);
    request.onsuccess = () => resolve(request.result);
  });
  const put = raw.transaction(table, 'readwrite');
  put.objectStore(table).put(value, key);
  await new Promise((resolve) => put.addEventListener('complete', resolve));
  raw.close();
}

const openWindow = async () => {
  const store = createStoreOn(await openDisk());
  await store.getState().loaded();
  return store;
};
const begun = async () => {
  const store = await openWindow();
  const id = store.getState().assessmentStarted('full');
  await store.getState().flush();
  await putRaw('answers', [id, 'F-FF-1'], BROKEN);
  const next = await openWindow();
  return { id, next, act: next.getState() };
};

beforeEach(() => {
  factory = new IDBFactory();
});

describe('a record that does not read', () => {
  test('is told of with where it belongs, as it was found', async () => {
    const { id, next } = await begun();
    expect(next.getState().damaged).toEqual([
      { assessmentId: id, itemId: 'F-FF-1', value: BROKEN },
    ]);
  });

  test('is set aside before an answer is written in its place', async () => {
    const { id, act } = await begun();
    act.itemAnswered(id, 'F-FF-1', rated(3));
    await act.flush();
    const later = (await openWindow()).getState();
    expect(later.responses[id]?.['F-FF-1']?.answer).toEqual(rated(3));
    expect(later.damaged).toEqual([{ assessmentId: id, itemId: 'F-FF-1', value: BROKEN }]);
    expect(later.unreadable).toBe(0);
  });

  test('is set aside before a joining is written over it', async () => {
    const { id, next, act } = await begun();
    const head = next.getState().heads[id];
    if (head === undefined) throw new Error('not here');
    const record = {
      answer: rated(2),
      note: '',
      evidence: [],
      speakers: '',
      accreditationCodes: '',
      history: [],
      changedAt: '2026-11-22T12:00:00.000Z',
      changedBy: '',
      answeredAt: '2026-11-22T12:00:00.000Z',
    };
    act.copiesJoined(id, { ...head, answers: { 'F-FF-1': record } });
    await act.flush();
    const later = (await openWindow()).getState();
    expect(later.responses[id]?.['F-FF-1']?.answer).toEqual(rated(2));
    expect(later.damaged).toMatchObject([{ value: BROKEN }]);
  });

  test('does not stand in the way of deleting its assessment, and goes with it', async () => {
    const { id, act } = await begun();
    act.itemAnswered(id, 'F-FF-1', rated(3));
    await act.flush();
    act.assessmentDeleted(id);
    await act.flush();
    const later = await openWindow();
    await later.getState().flush();
    expect((await openWindow()).getState()).toMatchObject({ heads: {}, damaged: [] });
  });

  test('of the setting up keeps its answers on the device', async () => {
    const { id, act } = await begun();
    act.itemAnswered(id, 'F-FF-2', rated(3));
    await act.flush();
    await putRaw('assessments', id, { v: 1, head: 'nothing' });
    const later = await openWindow();
    expect(later.getState().heads[id]).toBeUndefined();
    expect(later.getState().damaged).toContainEqual({
      assessmentId: id,
      itemId: '',
      value: { v: 1, head: 'nothing' },
    });
  });
});
