import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { isSame } from '../../src/core/document/is-same';
import { openIndexedDbStorage } from '../../src/platform/storage/indexed-db-storage';
import { createMainstayStore, type MainstayStore } from '../../src/store/create-store';
import { assessmentIn } from '../../src/store/one-assessment';
import { outsidePlace } from '../../src/store/state';
import { windowChannel } from '../support/other-windows';
import { createSmallStorage } from '../support/small-storage';
import { createParts } from './stand-ins';

const rated = (level: 0 | 1 | 2 | 3 | 4) => ({ state: 'rated', level }) as const;

let factory = new IDBFactory();
let small = createSmallStorage();
let channel = windowChannel();
let windows = 0;
const openWindow = async (isDeaf = () => false): Promise<MainstayStore> => {
  const storage = await openIndexedDbStorage(
    () => factory,
    () => small,
  );
  windows += 1;
  const own = `window-${windows}`;
  let ids = 0;
  const parts = createParts(storage, channel(isDeaf));
  // No two windows ever make the same id.
  const store = createMainstayStore({ ...parts, newId: () => `${own}-${++ids}` });
  await store.getState().loaded();
  return store;
};
const until = (isSo: () => boolean) => expect.poll(isSo).toBe(true);

beforeEach(() => {
  factory = new IDBFactory();
  small = createSmallStorage();
  channel = windowChannel();
});

const begun = async (isDeaf = () => false) => {
  const one = await openWindow();
  const id = one.getState().assessmentStarted('full');
  await one.getState().flush();
  const two = await openWindow(isDeaf);
  const answer = (store: MainstayStore, itemId: string) =>
    store.getState().responses[id]?.[itemId]?.answer ?? null;
  return { one, two, id, answer };
};

describe('two windows on one assessment', () => {
  test('show each other’s answers', async () => {
    const { one, two, id, answer } = await begun();
    one.getState().itemAnswered(id, 'F-FF-1', rated(3));
    await until(() => answer(two, 'F-FF-1') !== null);
    two.getState().itemAnswered(id, 'F-FF-2', rated(0));
    await until(() => answer(one, 'F-FF-2') !== null);
    expect(answer(one, 'F-FF-2')).toEqual(rated(0));
    expect(two.getState().outside[outsidePlace(id, 'F-FF-1')]).toBe(1);
    expect(two.getState().outside[outsidePlace(id, 'F-FF-2')]).toBeUndefined();
  });

  test('changing one answer at once: one of them stands in both, the other is in its history', async () => {
    const { one, two, id, answer } = await begun();
    // The clocks of the stand-ins run apart: the one that has been asked more often is later.
    one.getState().itemAnswered(id, 'F-FF-1', rated(1));
    two.getState().itemAnswered(id, 'F-FF-1', rated(4));
    await until(() => answer(one, 'F-FF-1') !== null && answer(two, 'F-FF-1') !== null);
    await until(() => isSame(one.getState().responses, two.getState().responses));
    const record = one.getState().responses[id]?.['F-FF-1'];
    const levels = [record?.answer, ...(record?.history ?? []).map((earlier) => earlier.answer)];
    expect(levels).toEqual(expect.arrayContaining([rated(1), rated(4)]));
    const third = await openWindow();
    expect(third.getState().responses[id]?.['F-FF-1']).toEqual(record);
  });

  test('an earlier answer can be put back, and the one it replaces is kept', async () => {
    const { one, two, id } = await begun();
    one.getState().itemAnswered(id, 'F-FF-1', rated(1));
    two.getState().itemAnswered(id, 'F-FF-1', rated(4));
    await until(() => (one.getState().responses[id]?.['F-FF-1']?.history.length ?? 0) > 0);
    const before = one.getState().responses[id]?.['F-FF-1'];
    const [earlier] = before?.history ?? [];
    if (earlier === undefined) throw new Error('no history');
    one.getState().earlierPutBack(id, 'F-FF-1', earlier);
    await one.getState().flush();
    const after = one.getState().responses[id]?.['F-FF-1'];
    expect(after?.answer).toEqual(earlier.answer);
    expect(after?.history[0]?.answer).toEqual(before?.answer);
    await until(() => two.getState().responses[id]?.['F-FF-1']?.changedAt === after?.changedAt);
  });

  test('a window that slept catches up when it is looked at again', async () => {
    let isAsleep = true;
    const { one, two, id, answer } = await begun(() => isAsleep);
    one.getState().itemAnswered(id, 'F-FF-1', rated(3));
    one.getState().assessmentRenamed(id, 'New name');
    await one.getState().flush();
    expect(answer(two, 'F-FF-1')).toBeNull();
    isAsleep = false;
    await two.getState().lookedAgain();
    expect(answer(two, 'F-FF-1')).toEqual(rated(3));
    expect(two.getState().heads[id]?.name).toBe('New name');
  });

  test('a window that slept and then answers loses neither its answer nor the other’s', async () => {
    const { one, two, id, answer } = await begun(() => true);
    one.getState().itemAnswered(id, 'F-FF-1', rated(3));
    one.getState().notesChanged(id, 'F-FF-2', { note: 'From one' });
    await one.getState().flush();
    two.getState().itemAnswered(id, 'F-FF-2', rated(2));
    await two.getState().flush();
    await one.getState().lookedAgain();
    expect(answer(one, 'F-FF-1')).toEqual(rated(3));
    expect(one.getState().responses[id]?.['F-FF-2']).toMatchObject({
      answer: rated(2),
      note: 'From one',
    });
  });

  test('an unchanged look draws nothing again', async () => {
    const { one, id } = await begun();
    one.getState().itemAnswered(id, 'F-FF-1', rated(3));
    await one.getState().flush();
    const { heads, responses, outside } = one.getState();
    await one.getState().lookedAgain();
    expect(one.getState().heads[id]).toBe(heads[id]);
    expect(one.getState().responses[id]).toBe(responses[id]);
    expect(one.getState().outside).toBe(outside);
  });

  test('starting and undoing a deletion show in the other window', async () => {
    const { one, two, id } = await begun();
    const other = one.getState().assessmentStarted('quick');
    await until(() => two.getState().heads[other] !== undefined);
    one.getState().assessmentDeleted(id);
    await until(() => two.getState().heads[id] === undefined);
    expect(two.getState().deletedElsewhere).toEqual({ [id]: one.getState().recentlyDeleted?.name });
    one.getState().deletionUndone();
    await until(() => two.getState().heads[id] !== undefined);
    expect(two.getState().deletedElsewhere).toEqual({});
  });
});

describe('a page that goes before its writes are done', () => {
  test('leaves behind what it had not written, keystrokes after the last write among it', async () => {
    const { one, id } = await begun();
    one.getState().itemAnswered(id, 'F-FF-1', rated(3));
    one.getState().notesChanged(id, 'F-FF-1', { note: 'Half a sent' });
    one.getState().assessmentRenamed(id, 'New name');
    one.getState().pageLeft();
    // Nothing of the first window is waited for: the next one finds it all, whatever was still under way.
    const next = await openWindow();
    expect(next.getState().responses[id]?.['F-FF-1']).toMatchObject({
      answer: rated(3),
      note: 'Half a sent',
      history: [],
    });
    expect(next.getState().heads[id]?.name).toBe('New name');
  });
});

describe('what is deleted in one window', () => {
  test('can be kept after all from the other, whole', async () => {
    const { one, two, id, answer } = await begun();
    one.getState().itemAnswered(id, 'F-FF-1', rated(3));
    await until(() => answer(two, 'F-FF-1') !== null);
    one.getState().assessmentDeleted(id);
    await until(() => two.getState().heads[id] === undefined);
    two.getState().broughtBack(id);
    await until(() => one.getState().heads[id] !== undefined);
    expect(one.getState().recentlyDeleted).toBeNull();
    expect((await openWindow()).getState().responses[id]?.['F-FF-1']?.answer).toEqual(rated(3));
  });

  test('can still be brought back once an older file of it was opened in the other', async () => {
    const { one, id, answer } = await begun();
    const older = assessmentIn(one.getState(), id);
    one.getState().itemAnswered(id, 'F-FF-1', rated(4));
    await one.getState().flush();
    one.getState().assessmentDeleted(id);
    await one.getState().flush();
    // It starts after the deletion, and carries it out.
    const next = await openWindow();
    await next.getState().flush();
    if (older === null) throw new Error('It is gone.');
    next.getState().assessmentOpened(older);
    await until(() => one.getState().heads[id] !== undefined);
    expect(answer(one, 'F-FF-1')).toBeNull();
    expect(one.getState().recentlyDeleted?.id).toBe(id);
    one.getState().deletionUndone();
    await one.getState().flush();
    expect(one.getState().recentlyDeleted).toBeNull();
    const { heads, responses } = (await openWindow()).getState();
    const levels = Object.keys(heads).map((key) => responses[key]?.['F-FF-1']?.answer ?? null);
    expect(levels).toHaveLength(2);
    expect(levels).toContainEqual(rated(4));
    expect(levels).toContainEqual(null);
  });

  /** Deleted in one window and carried out by the next one: `older` is a file of before the answer. */
  const deletedWithAnOlderFile = async () => {
    const { one, two, id, answer } = await begun();
    const older = assessmentIn(one.getState(), id);
    if (older === null) throw new Error('It is gone.');
    one.getState().itemAnswered(id, 'F-FF-1', rated(4));
    await until(() => answer(two, 'F-FF-1') !== null);
    one.getState().assessmentDeleted(id);
    await one.getState().flush();
    await until(() => two.getState().deletedElsewhere[id] !== undefined);
    const next = await openWindow();
    await next.getState().flush();
    return { two, next, id, answer, older };
  };
  const levelsOnTheDevice = async () => {
    const { heads, responses } = (await openWindow()).getState();
    return Object.keys(heads).map((key) => responses[key]?.['F-FF-1']?.answer ?? null);
  };

  test('can be kept beside an older file of it that another window opened since', async () => {
    const { two, next, id, answer, older } = await deletedWithAnOlderFile();
    next.getState().assessmentOpened(older);
    await until(() => two.getState().heads[id] !== undefined);
    expect(answer(two, 'F-FF-1')).toBeNull();
    expect(two.getState().deletedElsewhere).toEqual({});
    const [[own = '', held] = []] = Object.entries(two.getState().heldFromDeleted);
    expect(held).toEqual({ id, name: older.name });
    two.getState().keptBeside(own);
    await two.getState().flush();
    expect(two.getState().heldFromDeleted).toEqual({});
    expect(new Set(await levelsOnTheDevice())).toEqual(new Set([null, rated(4)]));
  });

  test('can be kept after all once an older file of it was opened in the same window', async () => {
    const { two, id, older } = await deletedWithAnOlderFile();
    const opened = two.getState().assessmentOpened(older);
    expect(opened).not.toBe(id);
    expect(two.getState().deletedElsewhere[id]).toBe(older.name);
    two.getState().broughtBack(id);
    await two.getState().flush();
    expect(new Set(await levelsOnTheDevice())).toEqual(new Set([null, rated(4)]));
  });

  test('is noticed by a window that slept when it next writes, with nothing of it lost there', async () => {
    const { one, two, id } = await begun(() => true);
    one.getState().assessmentDeleted(id);
    await one.getState().flush();
    await openWindow();
    two.getState().itemAnswered(id, 'F-FF-1', rated(3));
    await two.getState().flush();
    expect(two.getState().heads[id]).toBeUndefined();
    two.getState().broughtBack(id);
    await two.getState().flush();
    const third = await openWindow();
    expect(third.getState().responses[id]?.['F-FF-1']?.answer).toEqual(rated(3));
  });
});

test('what somebody else takes away from under two windows is told, and can be kept from there', async () => {
  const { one, two, id, answer } = await begun();
  one.getState().itemAnswered(id, 'F-FF-1', rated(3));
  await one.getState().flush();
  await until(() => answer(two, 'F-FF-1') !== null);
  factory.deleteDatabase('mainstay');
  // First they wait for a window that has cleared everything to say so.
  const isLostIn = (store: MainstayStore) => store.getState().lostIds.includes(id);
  await expect.poll(() => isLostIn(one) && isLostIn(two), { timeout: 10_000 }).toBe(true);
  await one.getState().lostKept();
  await until(() => !isLostIn(two));
  expect((await openWindow()).getState().responses[id]?.['F-FF-1']?.answer).toEqual(rated(3));
}, 15_000);

describe('clearing everything', () => {
  test('empties every window and the device', async () => {
    const { one, two } = await begun();
    await one.getState().everythingCleared();
    expect(one.getState()).toMatchObject({ status: 'cleared', heads: {}, responses: {} });
    await until(() => two.getState().status === 'cleared');
    expect(two.getState()).toMatchObject({ heads: {}, responses: {} });
    expect(await factory.databases()).toEqual([]);
    await two.getState().lookedAgain();
    expect(two.getState().loadFailure).toBeNull();
  });
});
