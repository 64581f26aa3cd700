import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMemoryStorage } from '../../src/platform/storage/memory-storage';
import { createStoreOn, startedStore } from './stand-ins';

const rated = (level: 0 | 1 | 2 | 3 | 4) => ({ state: 'rated', level }) as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('when changes are written', () => {
  test('an answer goes out at once, without waiting for a timer', async () => {
    const { disk, id, act } = await startedStore();
    act.itemAnswered(id, 'F-FF-1', rated(2));
    await vi.advanceTimersByTimeAsync(0);
    expect(disk.written()).toEqual([`answer ${id} F-FF-1`]);
  });

  test('typing is written once for many keys, while it goes on and with the latest words', async () => {
    const { disk, id, act } = await startedStore();
    for (const note of ['S', 'Si', 'Siâ', 'Siân']) {
      act.notesChanged(id, 'F-FF-1', { note });
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(disk.written()).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(disk.written()).toEqual([`answer ${id} F-FF-1`]);
    const { assessments } = await disk.storage.load();
    expect(assessments[0]?.assessment.answers['F-FF-1']?.note).toBe('Siân');
  });

  test('the words beside "don\'t know" are typing, the choice of it is an answer', async () => {
    const { disk, id, act } = await startedStore();
    act.itemAnswered(id, 'F-FF-1', { state: 'dk', whoKnows: '' });
    await vi.advanceTimersByTimeAsync(0);
    expect(disk.written()).toHaveLength(1);
    act.itemAnswered(id, 'F-FF-1', { state: 'dk', whoKnows: 'A' });
    await vi.advanceTimersByTimeAsync(0);
    expect(disk.written()).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(300);
    expect(disk.written()).toHaveLength(1);
  });

  test('an answer given while typing waits takes the words with it', async () => {
    const { disk, id, act } = await startedStore();
    act.notesChanged(id, 'F-FF-1', { note: 'Because' });
    act.itemAnswered(id, 'F-FF-1', rated(1));
    await vi.advanceTimersByTimeAsync(1000);
    expect(disk.written()).toEqual([`answer ${id} F-FF-1`]);
  });

  test('two writes of one record never run at once: the latest follows the first', async () => {
    const { disk, id, act } = await startedStore();
    disk.hold();
    act.itemAnswered(id, 'F-FF-1', rated(1));
    act.itemAnswered(id, 'F-FF-1', rated(2));
    act.itemAnswered(id, 'F-FF-1', rated(3));
    disk.release();
    await act.flush();
    expect(disk.written()).toHaveLength(2);
    const { assessments } = await disk.storage.load();
    expect(assessments[0]?.assessment.answers['F-FF-1']?.answer).toEqual(rated(3));
  });

  test('flush sends everything at once and waits until it is done', async () => {
    const { disk, store, id, act } = await startedStore();
    act.notesChanged(id, 'F-FF-1', { note: 'n' });
    act.detailsChanged(id, { name: 'Renamed' });
    act.itemVisited(id, 'F-FF-2');
    await act.flush();
    expect(disk.written().sort()).toEqual([`answer ${id} F-FF-1`, `facts ${id}`, `head ${id}`]);
    expect(store.getState().save.kind).toBe('saved');
  });
});

describe('what is said about saving', () => {
  test('"saving" until the write has completed, then "saved" with the time', async () => {
    const { disk, store, id, act } = await startedStore();
    disk.hold();
    act.itemAnswered(id, 'F-FF-1', rated(1));
    await vi.advanceTimersByTimeAsync(5000);
    expect(store.getState().save).toEqual({ kind: 'saving' });
    disk.release();
    await act.flush();
    expect(store.getState().save).toEqual({ kind: 'saved', at: expect.stringMatching(/^2026/) });
  });

  test('"saved" waits for the last of several', async () => {
    const { store, id, act } = await startedStore();
    act.notesChanged(id, 'F-FF-1', { note: 'n' });
    act.itemAnswered(id, 'F-FF-2', rated(1));
    await vi.advanceTimersByTimeAsync(10);
    expect(store.getState().save.kind).toBe('saving');
    await vi.advanceTimersByTimeAsync(300);
    expect(store.getState().save.kind).toBe('saved');
  });

  test('a full device says so, keeps the answer, and the next change takes both along', async () => {
    const { disk, store, id, act } = await startedStore();
    disk.breakWith('full');
    act.itemAnswered(id, 'F-FF-1', rated(1));
    await act.flush();
    expect(store.getState().save).toEqual({ kind: 'failed', reason: 'full' });
    expect(store.getState().responses[id]?.['F-FF-1']?.answer).toEqual(rated(1));
    disk.mend();
    act.itemAnswered(id, 'F-FF-2', rated(2));
    await act.flush();
    expect(disk.written().sort()).toEqual([`answer ${id} F-FF-1`, `answer ${id} F-FF-2`]);
    expect(store.getState().save.kind).toBe('saved');
  });

  test('"failed" stays while later changes try again, so that it does not flicker', async () => {
    const { disk, store, id, act } = await startedStore();
    disk.breakWith('closed');
    act.itemAnswered(id, 'F-FF-1', rated(1));
    await act.flush();
    const said: string[] = [];
    store.subscribe(({ save }) => said.push(save.kind));
    act.notesChanged(id, 'F-FF-2', { note: 'n' });
    await act.flush();
    expect(new Set(said)).toEqual(new Set(['failed']));
  });

  test('a retry asked for shows that it tries, and ends in "saved"', async () => {
    const { disk, store, id, act } = await startedStore();
    disk.breakWith('unknown');
    act.itemAnswered(id, 'F-FF-1', rated(1));
    await act.flush();
    disk.mend();
    const said: string[] = [];
    store.subscribe(({ save }) => said.push(save.kind));
    await act.saveRetried();
    expect(said).toEqual(['saving', 'saved']);
    expect(disk.written()).toEqual([`answer ${id} F-FF-1`]);
  });

  test('only looking at a question says nothing', async () => {
    const { store, id, act } = await startedStore();
    const before = store.getState().save;
    act.itemVisited(id, 'F-FF-2');
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.getState().save).toBe(before);
  });

  test('in memory only, it says that from start to end', async () => {
    const store = createStoreOn(createMemoryStorage('blocked'));
    await store.getState().loaded();
    const id = store.getState().assessmentStarted('full');
    store.getState().itemAnswered(id, 'F-FF-1', rated(1));
    await store.getState().flush();
    expect(store.getState().save).toEqual({ kind: 'memory', reason: 'blocked' });
  });
});
