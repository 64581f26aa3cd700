import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/document/assessment';
import { isSame } from '../../src/core/document/is-same';
import { type AssessmentStorage, NO_OTHER_WINDOWS } from '../../src/core/storage/storage';
import { openIndexedDbStorage } from '../../src/platform/storage/indexed-db-storage';
import type { MainstayStore } from '../../src/store/create-store';
import { assessmentIn } from '../../src/store/one-assessment';
import { windowChannel } from '../support/other-windows';
import { createSmallStorage } from '../support/small-storage';
import { createStoreOn } from './stand-ins';

const rated = (level: 0 | 1 | 2 | 3 | 4) => ({ state: 'rated', level }) as const;

let factory = new IDBFactory();
let small = createSmallStorage();
let channel = windowChannel();
const openDisk = (): Promise<AssessmentStorage> =>
  openIndexedDbStorage(
    () => factory,
    () => small,
  );
/** `isDeaf`: it hears nothing of the others, as one that sleeps. */
const openWindow = async (isDeaf = false): Promise<MainstayStore> => {
  const store = createStoreOn(await openDisk(), isDeaf ? NO_OTHER_WINDOWS : channel());
  await store.getState().loaded();
  return store;
};
const until = (isSo: () => boolean) => expect.poll(isSo).toBe(true);
const kept = async (id: string) => (await (await openDisk()).loadOne(id)) ?? null;

beforeEach(() => {
  factory = new IDBFactory();
  small = createSmallStorage();
  channel = windowChannel();
});

const begun = async (isDeaf = false) => {
  const one = await openWindow(isDeaf);
  const id = one.getState().assessmentStarted('full');
  await one.getState().flush();
  const two = await openWindow(isDeaf);
  const act = one.getState();
  return { one, two, id, act, other: two.getState() };
};

/** As a browser that clears a site’s data by itself: no window says anything. */
async function dropEverything(): Promise<void> {
  const raw = await new Promise<IDBDatabase>((resolve) => {
    const request = factory.open('mainstay', 1);
    request.onsuccess = () => resolve(request.result);
  });
  const emptying = raw.transaction([...raw.objectStoreNames], 'readwrite');
  for (const name of raw.objectStoreNames) emptying.objectStore(name).clear();
  await new Promise((resolve) => emptying.addEventListener('complete', resolve));
  raw.close();
}

describe('a deletion decided on earlier', () => {
  test('is not carried out on what was kept after all', async () => {
    const { one, two, id, act, other } = await begun();
    const second = act.assessmentStarted('quick');
    act.assessmentDeleted(id);
    await until(() => two.getState().heads[id] === undefined);
    other.broughtBack(id);
    other.notesChanged(id, 'F-FF-1', { note: 'Typed after it was kept' });
    await other.flush();
    await until(() => one.getState().heads[id] !== undefined);
    act.assessmentDeleted(second);
    await act.flush();
    expect((await kept(id))?.assessment.answers['F-FF-1']?.note).toBe('Typed after it was kept');
  });

  test('is not carried out by a window that slept while it was kept after all', async () => {
    const { two, id, act, other } = await begun(true);
    const second = act.assessmentStarted('quick');
    act.assessmentDeleted(id);
    await act.flush();
    await other.lookedAgain();
    expect(two.getState().deletedElsewhere[id]).toBeDefined();
    other.broughtBack(id);
    await other.flush();
    act.assessmentDeleted(second);
    await act.flush();
    await (await openWindow()).getState().flush();
    expect((await kept(id))?.deletion).toBeNull();
  });

  test('does nothing where another window has changed it since, and says so', async () => {
    const { one, id, act, other } = await begun(true);
    other.itemAnswered(id, 'F-FF-1', rated(3));
    await other.flush();
    act.notesChanged(id, 'F-FF-2', { note: 'On its way' });
    act.assessmentDeleted(id);
    await act.flush();
    expect(one.getState()).toMatchObject({ recentlyDeleted: null, notDeleted: { id } });
    expect(one.getState().responses[id]).toMatchObject({
      'F-FF-1': { answer: rated(3) },
      'F-FF-2': { note: 'On its way' },
    });
    expect((await kept(id))?.assessment).toEqual(assessmentIn(one.getState(), id));
  });

  test('hides it from a window that has not heard, whose answers are then not said to be saved', async () => {
    const { two, id, act, other } = await begun(true);
    act.assessmentDeleted(id);
    await act.flush();
    other.itemAnswered(id, 'F-FF-1', rated(2));
    await other.flush();
    expect(two.getState().deletedElsewhere[id]).toBeDefined();
    other.broughtBack(id);
    await other.flush();
    expect((await kept(id))?.assessment.answers['F-FF-1']?.answer).toEqual(rated(2));
  });
});

describe('an undo', () => {
  test('keeps what was written just before the deletion, and what the other window adds', async () => {
    const { id, act, other } = await begun(true);
    act.notesChanged(id, 'F-FF-1', { note: 'Half a second before' });
    act.assessmentDeleted(id);
    await act.flush();
    await other.lookedAgain();
    other.broughtBack(id);
    other.itemAnswered(id, 'F-FF-2', rated(4));
    await other.flush();
    act.deletionUndone();
    await act.flush();
    expect((await kept(id))?.assessment.answers).toMatchObject({
      'F-FF-1': { note: 'Half a second before' },
      'F-FF-2': { answer: rated(4) },
    });
  });

  test('brings back whole what another window has purged meanwhile', async () => {
    const { one, id, act } = await begun(true);
    act.itemAnswered(id, 'F-FF-1', rated(1));
    act.assessmentDeleted(id);
    await act.flush();
    await (await openWindow()).getState().flush();
    expect(await kept(id)).toBeNull();
    act.deletionUndone();
    await act.flush();
    expect((await kept(id))?.assessment).toEqual(assessmentIn(one.getState(), id));
  });

  test('elsewhere leaves this window the words it had not written', async () => {
    const { one, two, id, act, other } = await begun();
    other.notesChanged(id, 'F-FF-1', { note: 'Not written yet' });
    act.assessmentDeleted(id);
    await until(() => two.getState().heads[id] === undefined);
    act.deletionUndone();
    await until(() => two.getState().heads[id] !== undefined);
    await other.flush();
    await until(() => one.getState().responses[id]?.['F-FF-1'] !== undefined);
    expect((await kept(id))?.assessment.answers['F-FF-1']?.note).toBe('Not written yet');
  });
});

describe('replacing an assessment by what came of two copies', () => {
  test('keeps what another window wrote since the two were laid side by side', async () => {
    const { one, id, act, other } = await begun(true);
    const before = assessmentIn(one.getState(), id);
    if (before === null) throw new Error('not here');
    other.notesChanged(id, 'F-FF-2', { note: 'From the other window' });
    await other.flush();
    act.copiesJoined(id, { ...before, name: 'Joined' });
    await act.flush();
    expect((await kept(id))?.assessment).toMatchObject({
      name: 'Joined',
      answers: { 'F-FF-2': { note: 'From the other window' } },
    });
    expect(one.getState().responses[id]?.['F-FF-2']?.note).toBe('From the other window');
  });
});

describe('a file opened under an id that another window uses', () => {
  test('stands beside what is there, and this window goes along', async () => {
    const { one, two, id, act, other } = await begun(true);
    const file = assessmentIn(one.getState(), id);
    if (file === null) throw new Error('not here');
    act.itemAnswered(id, 'F-FF-1', rated(3));
    act.assessmentDeleted(id);
    await act.flush();
    await other.lookedAgain();
    other.assessmentOpened({ ...file, name: 'From a file' });
    await other.flush();
    const moved = two.getState().movedTo[id] ?? '';
    expect((await kept(moved))?.assessment.name).toBe('From a file');
    act.deletionUndone();
    await act.flush();
    const back = (await kept(id))?.assessment;
    expect([back?.name, back?.answers['F-FF-1']?.answer]).toEqual([file.name, rated(3)]);
  });
});

describe('what the browser has dropped', () => {
  test('is not taken for deleted, stays on screen, and is not said to be saved', async () => {
    const { one, id, act } = await begun();
    act.itemAnswered(id, 'F-FF-1', rated(3));
    await act.flush();
    await dropEverything();
    await act.lookedAgain();
    await act.flush();
    expect(one.getState()).toMatchObject({
      lostIds: [id],
      deletedElsewhere: {},
      save: { kind: 'failed', reason: 'lost' },
    });
    act.notesChanged(id, 'F-FF-1', { note: 'Typed on' });
    await act.flush();
    expect(await kept(id)).toBeNull();
    await act.lostKept();
    expect((await kept(id))?.assessment.answers['F-FF-1']).toMatchObject({ note: 'Typed on' });
    // The other window adds what it has, and this one hears of it.
    const isAsShown = async () =>
      isSame((await kept(id))?.assessment, assessmentIn(one.getState(), id));
    await expect.poll(isAsShown).toBe(true);
    expect(one.getState()).toMatchObject({ lostIds: [], save: { kind: 'saved' } });
  });

  test('is noticed by the next change as well', async () => {
    const { one, id, act } = await begun();
    await dropEverything();
    act.itemAnswered(id, 'F-FF-1', rated(3));
    await act.flush();
    expect(one.getState().lostIds).toEqual([id]);
  });

  test('is put together where two windows keep it', async () => {
    const { one, two, id, act, other } = await begun(true);
    await dropEverything();
    act.itemAnswered(id, 'F-FF-1', rated(3));
    other.itemAnswered(id, 'F-FF-2', rated(2));
    await Promise.all([act.flush(), other.flush()]);
    await Promise.all([act.lostKept(), other.lostKept()]);
    await act.lookedAgain();
    expect((await kept(id))?.assessment.answers).toMatchObject({
      'F-FF-1': { answer: rated(3) },
      'F-FF-2': { answer: rated(2) },
    });
    expect([one.getState().lostIds, two.getState().lostIds]).toEqual([[], []]);
  });

  const step = (text: string) => ({
    ...{ text, area: '', owner: '', by: '', cost: '', notes: '', items: [] },
    status: 'to-do' as const,
  });
  /** Written and saved in this window; the other, which sleeps, does not know of it. */
  const saved = async (store: MainstayStore, id: string, name: string) => {
    const act = store.getState();
    const add = ({ plan }: Pick<Assessment, 'plan'>) => ({
      plan: { ...plan, actions: { ...plan.actions, [name]: step(name) } },
    });
    act.headChanged(id, add, 'now');
    act.notesChanged(id, name === 'ours' ? 'F-FF-1' : 'F-FF-2', { note: name });
    await act.flush();
  };

  test('keeps what only one of two windows knew of, saved before it was dropped', async () => {
    const { one, two, id, act, other } = await begun(true);
    await saved(two, id, 'theirs');
    await other.lookedAgain();
    await saved(one, id, 'ours');
    await dropEverything();
    await Promise.all([act.lookedAgain(), other.lookedAgain()]);
    await other.lostKept();
    await act.lostKept();
    const there = (await kept(id))?.assessment;
    expect(Object.keys(there?.plan.actions ?? {}).sort()).toEqual(['ours', 'theirs']);
    expect(there?.answers).toMatchObject({
      'F-FF-1': { note: 'ours' },
      'F-FF-2': { note: 'theirs' },
    });
  });

  test('is added to by a window that hears that another has kept it', async () => {
    const { one, two, id, other } = await begun(true);
    const third = await openWindow();
    await saved(third, id, 'ours');
    await dropEverything();
    await other.lookedAgain();
    await other.lostKept();
    channel().tell({ kind: 'rewritten', id });
    const note = async () => (await kept(id))?.assessment.answers['F-FF-1']?.note;
    await expect.poll(note).toBe('ours');
    await until(() => third.getState().save.kind === 'saved');
    const there = (await kept(id))?.assessment;
    expect(there?.answers['F-FF-1']?.note).toBe('ours');
    expect(Object.keys(there?.plan.actions ?? {})).toEqual(['ours']);
    expect([one, two, third].map((store) => store.getState().deletedElsewhere)).toEqual([
      {},
      {},
      {},
    ]);
  });
});

describe('clearing everything', () => {
  test('does nothing where another window has more than was shown, and shows it', async () => {
    const { one, act, other } = await begun(true);
    const second = other.assessmentStarted('quick');
    await other.flush();
    expect(await act.everythingCleared()).toBe(false);
    expect(one.getState().heads[second]).toBeDefined();
    expect(await kept(second)).not.toBeNull();
    expect(await act.everythingCleared()).toBe(true);
  });

  test('does nothing where something came while it waited for the device', async () => {
    const { id, act } = await begun();
    act.itemAnswered(id, 'F-FF-1', rated(1));
    const clearing = act.everythingCleared();
    act.notesChanged(id, 'F-FF-1', { note: 'Came after the press' });
    expect(await clearing).toBe(false);
    expect((await kept(id))?.assessment.answers['F-FF-1']?.answer).toEqual(rated(1));
  });
});

describe('when it was filed', () => {
  test('is not taken back by a window that did not hear of it', async () => {
    const { id, act, other } = await begun(true);
    act.assessmentFiled(id);
    await act.flush();
    other.itemVisited(id, 'F-FF-2');
    await other.flush();
    expect((await kept(id))?.facts).toMatchObject({ lastItem: 'F-FF-2' });
    expect((await kept(id))?.facts.lastFiledAt).not.toBeNull();
  });
});
