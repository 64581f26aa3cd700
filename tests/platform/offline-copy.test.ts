// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { until } from '../support/until';

class Worker extends EventTarget {
  state = 'installing';
  constructor(readonly isKept: boolean = true) {
    super();
  }
  postMessage(message: { readonly type: string }, [port]: readonly MessagePort[] = []) {
    if (message.type === 'is-kept') port?.postMessage(this.isKept);
  }
  become(state: string) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class Container extends EventTarget {
  controller: Worker | null = null;
  readonly registration = Object.assign(new EventTarget(), {
    installing: new Worker(),
    waiting: null,
    active: null,
    update: async () => {},
  });
  register = async () => this.registration;
  say(data: unknown) {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

let container: Container;
beforeEach(() => {
  vi.resetModules();
  container = new Container();
  vi.stubGlobal('navigator', { serviceWorker: container, onLine: true });
  vi.stubGlobal('isSecureContext', true);
});
afterEach(() => {
  vi.unstubAllGlobals();
  delete document.documentElement.dataset.build;
});

/** A page as it starts, and what it knows of its copy. */
async function started() {
  const { registerServiceWorker } = await import('../../src/platform/service-worker');
  const { offlineCopy } = await import('../../src/platform/offline-copy');
  await registerServiceWorker(() => {});
  return offlineCopy;
}

test('a copy is on its way until the worker says that all of it is here', async () => {
  const copy = await started();
  expect(copy()).toEqual({ kind: 'coming' });
  container.say({ type: 'kept' });
  expect(copy()).toEqual({ kind: 'kept' });
});

test('what could not be kept is told with its reason and its file', async () => {
  const copy = await started();
  container.say({ type: 'not-kept', why: 'missing', file: 'assets/a.js' });
  expect(copy()).toEqual({ kind: 'not-kept', why: 'missing', file: 'assets/a.js' });
  container.registration.installing.become('redundant');
  expect(copy()).toMatchObject({ why: 'missing' });
});

test('a worker that gives up without a word is told too, and an unknown reason is none', async () => {
  const copy = await started();
  container.registration.installing.become('redundant');
  expect(copy()).toEqual({ kind: 'not-kept', why: 'unknown', file: '' });
  container.say({ type: 'not-kept', why: 'whatever', file: 'a.js' });
  expect(copy()).toMatchObject({ why: 'unknown', file: 'a.js' });
  container.say('something else');
  expect(copy()).toMatchObject({ file: 'a.js' });
});

test('a worker in charge is asked, and a newer version that fails leaves its copy standing', async () => {
  container.controller = new Worker();
  const copy = await started();
  await until(() => expect(copy()).toEqual({ kind: 'kept' }));
  container.say({ type: 'not-kept', why: 'full', file: 'a.js' });
  expect(copy()).toEqual({ kind: 'kept' });
});

test('a worker whose files were taken away does not count as a copy', async () => {
  const copy = await started();
  container.say({ type: 'kept' });
  container.controller = new Worker(false);
  const { askAgain } = await import('../../src/platform/offline-copy');
  await askAgain();
  expect(copy()).toEqual({ kind: 'coming' });
});

test.each([
  ['a worker file that did not come', new TypeError('404'), 'worker-missing'],
  ['one that is refused', new DOMException('type', 'SecurityError'), 'worker-refused'],
  ['anything else', new DOMException('odd', 'AbortError'), 'unknown'],
])('%s is told', async (_, error, why) => {
  container.register = () => Promise.reject(error);
  expect((await started())()).toMatchObject({ kind: 'not-kept', why });
});

test('a browser without workers is told apart from an address without https', async () => {
  vi.stubGlobal('navigator', { onLine: true });
  expect((await started())()).toMatchObject({ why: 'none' });
  vi.resetModules();
  vi.stubGlobal('isSecureContext', false);
  expect((await started())()).toMatchObject({ why: 'insecure' });
});

test('the one file needs no copy', async () => {
  document.documentElement.dataset.build = 'one-file';
  expect((await started())()).toEqual({ kind: 'one-file' });
});
