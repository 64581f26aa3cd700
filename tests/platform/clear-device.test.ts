// @vitest-environment jsdom
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clearDevice } from '../../src/platform/storage/clear-device';
import { until } from '../support/until';

const OWN = 'mainstay:/:1';
const FOREIGN = ['another-app', 'mainstay:/elsewhere/:1'];

function stubCaches(names: string[]) {
  const kept = new Set(names);
  vi.stubGlobal('caches', {
    keys: async () => [...kept],
    delete: async (name: string) => kept.delete(name),
  });
  return kept;
}

function stubWorker(scope: string) {
  const installing = new EventTarget();
  const unregister = vi.fn(async () => true);
  vi.stubGlobal('navigator', {
    serviceWorker: { getRegistration: async () => ({ scope, installing, unregister }) },
  });
  return { installing, unregister };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

test('our own keys, caches, worker and database go, and those of others stay', async () => {
  for (const storage of [localStorage, sessionStorage]) {
    storage.setItem('mainstay:theme', 'dark');
    storage.setItem('other', 'stays');
  }
  document.documentElement.dataset.theme = 'dark';
  for (const name of ['mainstay', 'mainstay-replies']) {
    await new Promise<void>((done) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => {
        request.result.close();
        done();
      };
    });
  }
  const kept = stubCaches([OWN, ...FOREIGN]);
  const { unregister } = stubWorker(new URL('./', document.baseURI).href);
  expect(await clearDevice()).toEqual([]);
  expect(Object.keys(localStorage)).toEqual(['other']);
  expect(Object.keys(sessionStorage)).toEqual(['other']);
  expect(document.documentElement.dataset.theme).toBeUndefined();
  expect([...kept]).toEqual(FOREIGN);
  expect(await indexedDB.databases()).toEqual([]);
  expect(unregister).toHaveBeenCalledTimes(1);
});

test('the worker of a site above ours is left alone', async () => {
  stubCaches([]);
  const { unregister } = stubWorker('https://example.org/');
  expect(await clearDevice()).toEqual([]);
  expect(unregister).not.toHaveBeenCalled();
});

test('files that a worker still being installed goes on keeping are swept up after it', async () => {
  const kept = stubCaches([OWN]);
  const { installing } = stubWorker(new URL('./', document.baseURI).href);
  await clearDevice();
  kept.add(OWN);
  installing.dispatchEvent(new Event('statechange'));
  await until(() => expect([...kept]).toEqual([]));
});

test('each kind is tried, and what could not be cleared is named', async () => {
  localStorage.setItem('mainstay:theme', 'dark');
  vi.stubGlobal('indexedDB', undefined);
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('caches', { keys: () => Promise.reject(new DOMException('no', 'SecurityError')) });
  expect(await clearDevice()).toEqual([
    ...['assessments', 'replies', 'kept-files', 'questions', 'offline-copy'],
  ]);
  expect(Object.keys(localStorage)).toEqual([]);
});

test('a page from disk has no offline copy to ask after', async () => {
  vi.stubGlobal('location', { protocol: 'file:' });
  vi.stubGlobal('caches', { keys: () => Promise.reject(new DOMException('no', 'SecurityError')) });
  expect(await clearDevice()).toEqual([]);
});

test('where there are no caches and no workers, as on plain http, there is nothing left', async () => {
  vi.stubGlobal('navigator', {});
  expect(await clearDevice()).toEqual([]);
});
