import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openReplyStorage } from '../../src/platform/replies/reply-storage';
import { openIndexedDbStorage } from '../../src/platform/storage/indexed-db-storage';
import { openStorage } from '../../src/platform/storage/open-storage';
import { createStoreOn } from '../store/stand-ins';
import { createSmallStorage } from '../support/small-storage';
import { until } from '../support/until';

const small = createSmallStorage();

/** A browser whose databases do not answer until they are told to: each waits to be deleted, which something else holds up. */
async function silentBrowser() {
  const real = new IDBFactory();
  const holders = await Promise.all(
    ['mainstay', 'mainstay-replies'].map(
      (name) =>
        new Promise<IDBDatabase>((resolve) => {
          const request = real.open(name, 1);
          request.onsuccess = () => resolve(request.result);
        }),
    ),
  );
  for (const { name } of holders) real.deleteDatabase(name);
  return {
    real,
    answer: () => {
      for (const holder of holders) holder.close();
    },
  };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
});

const afterSeconds = async <Value>(opening: Promise<Value>): Promise<Value> => {
  await vi.advanceTimersByTimeAsync(5_000);
  return opening;
};

describe('a browser whose storage does not answer', () => {
  test('is memory after some seconds, and says why', async () => {
    const { real } = await silentBrowser();
    const storage = await afterSeconds(
      openStorage(
        () => real,
        () => small,
      ),
    );
    expect(storage).toMatchObject({ isDurable: false, memoryReason: 'silent' });
    expect(await storage.load()).toMatchObject({ assessments: [] });
  });

  test('and does so after all, holds then what was there and what was begun meanwhile, once', async () => {
    const { real, answer } = await silentBrowser();
    const opening = afterSeconds(
      openStorage(
        () => real,
        () => small,
      ),
    );
    const storage = await opening;
    const store = createStoreOn(storage);
    await store.getState().loaded();
    const id = store.getState().assessmentStarted('full');
    store.getState().itemAnswered(id, 'F-FF-1', { state: 'rated', level: 3 });
    await store.getState().flush();
    expect(store.getState().save).toEqual({ kind: 'memory', reason: 'silent' });
    answer();
    await until(() => expect(store.getState().save.kind).toBe('saved'));
    await store.getState().flush();
    const fresh = await openIndexedDbStorage(
      () => real,
      () => small,
    );
    const { assessments } = await fresh.load();
    expect(assessments.map(({ assessment }) => assessment.id)).toEqual([id]);
    expect(assessments[0]?.assessment.answers['F-FF-1']?.answer).toEqual({
      state: 'rated',
      level: 3,
    });
  });

  test('keeps a participant’s answers in memory, and says why', async () => {
    const { real } = await silentBrowser();
    const storage = await afterSeconds(openReplyStorage(() => real));
    expect(storage.memoryReason).toBe('silent');
  });

  test('and does so after all, is handed to the page with a participant’s answers', async () => {
    const { real, answer } = await silentBrowser();
    const storage = await afterSeconds(openReplyStorage(() => real));
    const late = vi.fn(({ take }: { take: () => void }) => take());
    storage.listen(late);
    answer();
    await until(() => expect(late).toHaveBeenCalledTimes(1));
    expect(storage.memoryReason).toBeNull();
    expect(await storage.read('K7M2Q9XD')).toEqual({ kind: 'none' });
  });
});
