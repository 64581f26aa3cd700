import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/document/assessment';
import { decodeAssessment } from '../../src/core/file/decode';
import { newAssessment } from '../../src/core/response/new-assessment';
import { NO_DEVICE_FACTS, NOTHING_LOADED, StorageError } from '../../src/core/storage/storage';
import { lastChangedAt } from '../../src/store/last-changed';
import { assessmentIn } from '../../src/store/one-assessment';
import { EXAMPLE_ID } from '../../src/store/state';
import { filedState } from '../../src/store/unfiled';
import { BANK } from '../core/file/bank';
import { newOne } from '../support/whole-change';
import { createDisk, createStoreOn, startedStore } from './stand-ins';

const rated = (level: 0 | 1 | 2 | 3 | 4) => ({ state: 'rated', level }) as const;
const now = '2026-11-01T09:00:00.000Z';
const recorded = (level: 0 | 1 | 2 | 3 | 4) => ({
  answer: rated(level),
  note: '',
  evidence: [],
  speakers: '',
  accreditationCodes: '',
  history: [],
  changedAt: now,
  changedBy: '',
  answeredAt: '',
});
const fileAssessment = (id: string, level: 0 | 1 | 2 | 3 | 4 = 3): Assessment => ({
  ...newAssessment({ id, kind: 'full', now, today: '2026-11-01', instrument: BANK }),
  name: 'From a file',
  answers: { 'F-FF-1': recorded(level) },
});

describe('what is on this device', () => {
  test('is there again in the next visit, with where one was and when it was filed', async () => {
    const { disk, store, id, act } = await startedStore();
    act.itemAnswered(id, 'F-FF-1', rated(0));
    act.itemVisited(id, 'F-FF-2');
    act.assessmentFiled(id);
    await act.flush();
    const next = createStoreOn(disk.storage);
    expect(next.getState().status).toBe('loading');
    await next.getState().loaded();
    const { status, heads, responses, lastItem, filedAt } = next.getState();
    expect(status).toBe('ready');
    expect(heads).toEqual(store.getState().heads);
    expect(responses).toEqual(store.getState().responses);
    expect(lastItem[id]).toBe('F-FF-2');
    expect(filedAt[id]).toMatch(/^2026/);
  });

  test('that cannot be read at all is said, the page works, and a retry reads it', async () => {
    const disk = createDisk();
    await disk.storage.putAssessment(newOne(fileAssessment('a'), NO_DEVICE_FACTS));
    let isBroken = true;
    const store = createStoreOn({
      ...disk.storage,
      load: async () => {
        if (isBroken) throw new StorageError('closed');
        return disk.storage.load();
      },
    });
    await store.getState().loaded();
    expect(store.getState()).toMatchObject({ status: 'ready', loadFailure: 'closed', heads: {} });
    isBroken = false;
    await store.getState().saveRetried();
    expect(store.getState().loadFailure).toBeNull();
    expect(Object.keys(store.getState().heads)).toEqual(['a']);
  });

  test('an assessment last changed when its last answer did', async () => {
    const { store, id, act } = await startedStore();
    act.itemAnswered(id, 'F-FF-1', rated(1));
    const { heads, responses } = store.getState();
    const head = heads[id];
    const response = responses[id];
    if (head === undefined || response === undefined) throw new Error('It is gone.');
    expect(lastChangedAt(head, response)).toBe(response['F-FF-1']?.changedAt);
  });
});

describe('deleting', () => {
  test('can be undone, answers, place and all, also on the disk', async () => {
    const { disk, store, id, act } = await startedStore();
    act.itemAnswered(id, 'F-FF-1', rated(4));
    act.itemVisited(id, 'F-FF-1');
    const before = assessmentIn(store.getState(), id);
    act.assessmentDeleted(id);
    await act.flush();
    expect(store.getState().heads).toEqual({});
    expect(store.getState().recentlyDeleted).toEqual({ id, name: before?.name });
    act.deletionUndone();
    await act.flush();
    expect(assessmentIn(store.getState(), id)).toEqual(before);
    expect(store.getState().lastItem[id]).toBe('F-FF-1');
    expect(store.getState().recentlyDeleted).toBeNull();
    const { assessments } = await disk.storage.load();
    expect(assessments).toMatchObject([{ assessment: before, deletion: null }]);
  });

  test('does not come back in the next visit, and is then gone from the disk', async () => {
    const { disk, id, act } = await startedStore();
    act.assessmentDeleted(id);
    await act.flush();
    const next = createStoreOn(disk.storage);
    await next.getState().loaded();
    await next.getState().flush();
    expect(next.getState().heads).toEqual({});
    expect((await disk.storage.load()).assessments).toEqual([]);
  });

  test('another one leaves the first gone and takes the place of its undo', async () => {
    const { disk, store, id, act } = await startedStore();
    const second = act.assessmentStarted('quick');
    await act.flush();
    act.assessmentDeleted(id);
    act.assessmentDeleted(second);
    await act.flush();
    expect(store.getState().recentlyDeleted?.id).toBe(second);
    const { assessments } = await disk.storage.load();
    expect(assessments.map(({ assessment }) => assessment.id)).toEqual([second]);
  });

  test('undone while the deletion could not be written still ends with it kept', async () => {
    const { disk, id, act } = await startedStore();
    disk.breakWith('full');
    act.assessmentDeleted(id);
    await act.flush();
    act.deletionUndone();
    disk.mend();
    await act.saveRetried();
    expect((await disk.storage.load()).assessments).toMatchObject([{ deletion: null }]);
  });

  test('leaves every other assessment alone: nothing here ever clears the whole device', async () => {
    const { disk, id, act } = await startedStore();
    const other = act.assessmentOpened(fileAssessment('other'));
    act.assessmentDeleted(id);
    await act.flush();
    const next = createStoreOn(disk.storage);
    await next.getState().loaded();
    expect(Object.keys(next.getState().heads)).toEqual([other]);
  });
});

describe('duplicating', () => {
  test('makes a copy of its own, named as one, not filed, and independent from then on', async () => {
    const { store, id, act } = await startedStore();
    act.assessmentRenamed(id, 'Siân Ŵyn');
    act.itemAnswered(id, 'F-FF-1', rated(2));
    act.assessmentFiled(id);
    const copy = act.assessmentDuplicated(id) ?? '';
    expect(store.getState().heads[copy]?.name).toBe('Copy of Siân Ŵyn');
    expect(store.getState().filedAt[copy]).toBeNull();
    act.itemAnswered(copy, 'F-FF-1', rated(4));
    expect(store.getState().responses[id]?.['F-FF-1']?.answer).toEqual(rated(2));
  });
});

describe('opening a file', () => {
  test('puts the whole of it on the device in one write', async () => {
    const { disk, store, act } = await startedStore();
    const id = act.assessmentOpened(fileAssessment('a'));
    await act.flush();
    expect(disk.written()).toEqual(['whole a']);
    expect(assessmentIn(store.getState(), id)).toEqual(fileAssessment('a'));
  });

  test('it is in that file until something changes, and is so again when the file is opened once more', async () => {
    const { disk, store, act } = await startedStore();
    const saved = '2026-11-01T09:00:00.000Z';
    const id = act.assessmentOpened(fileAssessment('a'), saved);
    expect(filedState(store.getState(), id)).toBe('holds');
    expect(store.getState().filedAt[id]).toBe(saved);
    await act.flush();
    const next = createStoreOn(disk.storage);
    await next.getState().loaded();
    expect(filedState(next.getState(), id)).toBe('holds');
    act.itemAnswered(id, 'F-FF-2', rated(1));
    expect(filedState(store.getState(), id)).toBe('changed');
    const unfiled = act.assessmentOpened(fileAssessment('b'));
    expect(filedState(store.getState(), unfiled)).toBe('never');
    expect(act.assessmentOpened(fileAssessment('b'), saved)).toBe(unfiled);
    expect(filedState(store.getState(), unfiled)).toBe('holds');
    const other = act.assessmentOpened(fileAssessment('a', 4), saved);
    expect(filedState(store.getState(), other), 'under another id').toBe('holds');
  });

  test('twice gives one assessment', async () => {
    const { store, act } = await startedStore();
    const first = act.assessmentOpened(fileAssessment('a'));
    expect(act.assessmentOpened(fileAssessment('a'))).toBe(first);
    expect(Object.keys(store.getState().heads)).toHaveLength(2);
  });

  test('of what was changed here since gives a second one and overwrites nothing', async () => {
    const { store, act } = await startedStore();
    const first = act.assessmentOpened(fileAssessment('a', 1));
    const second = act.assessmentOpened(fileAssessment('a', 4));
    expect(second).not.toBe(first);
    expect(store.getState().responses[first]?.['F-FF-1']?.answer).toEqual(rated(1));
    expect(store.getState().responses[second]?.['F-FF-1']?.answer).toEqual(rated(4));
    expect(act.assessmentOpened(fileAssessment('a', 4))).toBe(second);
  });

  test('of one just deleted does not get in the way of the undo', async () => {
    const { store, act } = await startedStore();
    const first = act.assessmentOpened(fileAssessment('a', 1));
    act.assessmentDeleted(first);
    const again = act.assessmentOpened(fileAssessment('a', 2));
    act.deletionUndone();
    expect(store.getState().responses[first]?.['F-FF-1']?.answer).toEqual(rated(1));
    expect(store.getState().responses[again]?.['F-FF-1']?.answer).toEqual(rated(2));
  });

  test('never takes the id of a record on this device that could not be read', async () => {
    const disk = createDisk();
    const load = async () => ({ ...NOTHING_LOADED, unreadable: 1, unreadableIds: ['a'] });
    const store = createStoreOn({ ...disk.storage, load });
    await store.getState().loaded();
    expect(store.getState().unreadable).toBe(1);
    expect(store.getState().assessmentOpened(fileAssessment('a'))).not.toBe('a');
  });

  test('that is refused changes nothing: it is checked whole before the store hears of it', async () => {
    const { disk, store } = await startedStore();
    const before = store.getState();
    expect(decodeAssessment('{"type":"mainstay-assessment"', { instrument: BANK }).ok).toBe(false);
    expect(store.getState()).toBe(before);
    expect(disk.written()).toEqual([]);
  });
});

describe('the example', () => {
  test('takes answers in memory and writes none of them', async () => {
    const { disk, store, act } = await startedStore();
    act.exampleOpened(fileAssessment('anything'));
    act.itemAnswered(EXAMPLE_ID, 'F-FF-1', rated(1));
    act.detailsChanged(EXAMPLE_ID, { name: 'Mine' });
    act.itemVisited(EXAMPLE_ID, 'F-FF-1');
    act.assessmentDeleted(EXAMPLE_ID);
    act.deletionUndone();
    await act.flush();
    expect(store.getState().responses[EXAMPLE_ID]?.['F-FF-1']?.answer).toEqual(rated(1));
    expect(disk.written()).toEqual([]);
  });

  test('can be duplicated into an assessment that is kept', async () => {
    const { disk, act } = await startedStore();
    act.exampleOpened(fileAssessment('anything'));
    const copy = act.assessmentDuplicated(EXAMPLE_ID);
    await act.flush();
    expect(disk.written()).toEqual([`whole ${copy}`]);
  });

  test('saved to a file and opened again is an ordinary assessment', async () => {
    const { act } = await startedStore();
    expect(act.assessmentOpened(fileAssessment(EXAMPLE_ID))).not.toBe(EXAMPLE_ID);
  });
});
