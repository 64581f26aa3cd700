// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { registerServiceWorker, type Update } from '../../src/platform/service-worker';

const HOUR = 3_600_000;

/** A worker, a registration and the browser's side of both, as far as the app looks at them. */
class Worker extends EventTarget {
  state = 'installing';
  readonly heard: unknown[] = [];
  /** What it answers when it is asked whether every file is here. */
  isKept = true;
  postMessage(message: { readonly type: string }, [port]: readonly MessagePort[] = []) {
    if (message.type === 'is-kept') port?.postMessage(this.isKept);
    else this.heard.push(message);
  }
  become(state: string) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;
  readonly update = vi.fn(async () => {});

  /** A newer version arrives and is ready. */
  arrive(): Worker {
    const worker = new Worker();
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    this.installing = null;
    if (this.active === null) {
      this.active = worker;
      worker.become('activated');
    } else {
      this.waiting = worker;
      worker.become('installed');
    }
    return worker;
  }
}

class Container extends EventTarget {
  controller: Worker | null = null;
  readonly registration = new Registration();
  readonly register = vi.fn(async (_address: string) => this.registration);
  /** The worker speaks to the page. */
  say(data: unknown) {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
  change(worker: Worker) {
    this.controller = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }
}

let container: Container;
let reloads: ReturnType<typeof vi.fn>;
const told: Update[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  container = new Container();
  reloads = vi.fn();
  told.length = 0;
  vi.stubGlobal('navigator', { serviceWorker: container });
  vi.stubGlobal('location', { reload: reloads, hash: '' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  delete document.documentElement.dataset.build;
});

const register = () => registerServiceWorker((update) => told.push(update));
const kinds = () => told.map(({ kind }) => kind);

/** As on a return visit: a worker is in charge of this page. */
function inCharge(): Worker {
  const worker = new Worker();
  worker.state = 'activated';
  container.controller = worker;
  container.registration.active = worker;
  return worker;
}

test('the first worker of all is no update', async () => {
  await register();
  const first = container.registration.arrive();
  container.change(first);
  expect(told).toEqual([]);
});

test('a version that waits already at the start is told', async () => {
  inCharge();
  container.registration.waiting = new Worker();
  await register();
  expect(kinds()).toEqual(['waiting']);
});

test('a version that arrives later is told once it is ready, and nothing reloads', async () => {
  inCharge();
  await register();
  expect(told).toEqual([]);
  container.registration.arrive();
  expect(kinds()).toEqual(['waiting']);
  expect(reloads).not.toHaveBeenCalled();
});

test('on demand the waiting version takes over, and only then does this page reload', async () => {
  inCharge();
  await register();
  const newer = container.registration.arrive();
  told[0]?.use();
  expect(newer.heard).toEqual([{ type: 'skip-waiting' }]);
  container.change(newer);
  expect(kinds(), 'its own wish is no news').toEqual(['waiting']);
  expect(reloads).not.toHaveBeenCalled();
  newer.become('activated');
  expect(reloads).toHaveBeenCalledTimes(1);
});

test('where another window was quicker, the wish is a plain reload', async () => {
  inCharge();
  await register();
  container.registration.arrive();
  container.registration.waiting = null;
  told[0]?.use();
  expect(reloads).toHaveBeenCalledTimes(1);
});

test('an update wished for in another window is told and reloads nothing here', async () => {
  inCharge();
  await register();
  const newer = container.registration.arrive();
  container.change(newer);
  newer.become('activated');
  expect(kinds()).toEqual(['waiting', 'replaced']);
  expect(reloads).not.toHaveBeenCalled();
});

test('a worker already there is asked to see that its files are', async () => {
  const worker = inCharge();
  await register();
  expect(worker.heard).toEqual([{ type: 'keep-files', isMore: true }]);
});

test('it looks for a newer version once a day, and on coming back after an hour', async () => {
  inCharge();
  await register();
  const { update } = container.registration;
  document.dispatchEvent(new Event('visibilitychange'));
  expect(update, 'too soon').not.toHaveBeenCalled();
  vi.advanceTimersByTime(HOUR);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(update).toHaveBeenCalledTimes(1);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(update, 'looked just now').toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(24 * HOUR);
  expect(update).toHaveBeenCalledTimes(2);
});

test('looking for a newer version without a connection is no fault', async () => {
  inCharge();
  container.registration.update.mockRejectedValue(new TypeError('offline'));
  await register();
  await vi.advanceTimersByTimeAsync(24 * HOUR);
  expect(container.registration.update).toHaveBeenCalledTimes(1);
});

test('the address goes through the one policy the page’s own policy allows', async () => {
  const made: string[] = [];
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => {
      made.push(name);
      return { createScriptURL: (address: string) => `trusted ${rules.createScriptURL(address)}` };
    },
  });
  await register();
  expect(made).toEqual(['mainstay-service-worker']);
  expect(container.register).toHaveBeenCalledWith('trusted ./service-worker.js');
});

test('nothing is registered in the one file', async () => {
  document.documentElement.dataset.build = 'one-file';
  await register();
  expect(container.register).not.toHaveBeenCalled();
});

test('a browser without workers, or one that blocks them, is no fault', async () => {
  container.register.mockRejectedValue(new DOMException('no', 'SecurityError'));
  await register();
  vi.stubGlobal('navigator', {});
  await register();
  expect(told).toEqual([]);
});
