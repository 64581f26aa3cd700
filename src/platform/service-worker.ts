/**
 * Registers the service worker, tells when a newer version waits, and whether the copy for use without a network is here. Nothing here ever reloads a
 * page by itself: an update must not come under someone's hands.
 */
import {
  keepFiles,
  offlineCopy,
  tellCopy,
  type WhyNotKept,
  wantsMore,
  watchCopy,
} from './offline-copy';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export type Update =
  /** A newer version is here and takes over once every window has closed, or on `use`. */
  | { readonly kind: 'waiting'; readonly use: () => void }
  /** Another window took the newer version; this page is still the older one until `use` reloads it. */
  | { readonly kind: 'replaced'; readonly use: () => void };

declare global {
  interface Window {
    /** Chromium, and newer Firefox and Safari; TypeScript's own list of browser types leaves it out. */
    readonly trustedTypes?: {
      readonly createPolicy: (
        name: string,
        rules: { readonly createScriptURL: (address: string) => string },
      ) => { readonly createScriptURL: (address: string) => URL };
    };
  }
}

/** Call once a page. Where there are no service workers, or none are allowed, it says no more than that. */
export async function registerServiceWorker(onUpdate: (update: Update) => void): Promise<void> {
  if (document.documentElement.dataset.build === 'one-file') {
    tellCopy({ kind: 'one-file' });
    return;
  }
  try {
    const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
    if (container === undefined) {
      tellNotKept(window.isSecureContext === false ? 'insecure' : 'none');
      return;
    }
    watchCopy(container);
    const isAsking = tellWhenReplaced(container, onUpdate);
    const registration = await container.register(workerAddress());
    // In case everything was cleared while another window held on to the worker: it then has no files.
    registration.active?.postMessage(keepFiles());
    if (!wantsMore()) keepMoreLater(registration);
    tellWhenGivenUp(registration);
    tellWhenWaiting(registration, () =>
      onUpdate({
        kind: 'waiting',
        use: () => {
          isAsking();
          takeOver(registration);
        },
      }),
    );
    checkNowAndThen(registration);
  } catch (error) {
    // Blocked, or the server has gone: all but working offline works, and the next visit tries again.
    tellNotKept(whyNotRegistered(error));
  }
}

/** Fetches what is not kept yet, as a press asks for; what comes of it is told as the first time. */
export async function fetchMissing(
  container: ServiceWorkerContainer | undefined = navigator.serviceWorker,
): Promise<void> {
  if (container === undefined) return;
  try {
    tellCopy({ kind: 'coming' });
    const registration = await container.register(workerAddress());
    registration.active?.postMessage(keepFiles());
    tellWhenGivenUp(registration);
  } catch (error) {
    tellNotKept(whyNotRegistered(error));
  }
}

/** Once whoever came to answer looks further. */
function keepMoreLater(registration: ServiceWorkerRegistration): void {
  window.addEventListener('hashchange', function look() {
    if (!wantsMore()) return;
    window.removeEventListener('hashchange', look);
    registration.active?.postMessage(keepFiles());
  });
}

const tellNotKept = (why: WhyNotKept) => tellCopy({ kind: 'not-kept', why, file: '' });

/** Browsers say no more than the kind of error. */
function whyNotRegistered(error: unknown): WhyNotKept {
  if (navigator.onLine === false) return 'network';
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
  if (name === 'TypeError') return 'worker-missing';
  return name === 'SecurityError' ? 'worker-refused' : 'unknown';
}

/** A worker that ends before it is ready says why as a rule; where it could not, this much is known. */
function tellWhenGivenUp({ installing, active }: ServiceWorkerRegistration): void {
  if (active !== null) return;
  installing?.addEventListener('statechange', () => {
    if (installing.state === 'redundant' && offlineCopy().kind === 'coming') tellNotKept('unknown');
  });
}

/** A page may make it once. */
let policy: { readonly createScriptURL: (address: string) => URL } | undefined;

/** The one script address the page's policy on trusted types lets through. */
function workerAddress(): string | URL {
  const address = './service-worker.js';
  policy ??= window.trustedTypes?.createPolicy('mainstay-service-worker', {
    createScriptURL: () => address,
  });
  return policy?.createScriptURL(address) ?? address;
}

/** Returns the function that says: the change about to come is this window's own wish. */
function tellWhenReplaced(
  container: ServiceWorkerContainer,
  onUpdate: (update: Update) => void,
): () => void {
  // On a first visit the page has no worker, and getting one is no update.
  let hadWorker = container.controller !== null;
  let isOurWish = false;
  container.addEventListener('controllerchange', () => {
    if (hadWorker && !isOurWish) onUpdate({ kind: 'replaced', use: reload });
    hadWorker = true;
  });
  return () => {
    isOurWish = true;
  };
}

function tellWhenWaiting(registration: ServiceWorkerRegistration, tell: () => void): void {
  const tellIfSo = () => {
    if (registration.waiting !== null && registration.active !== null) tell();
  };
  const follow = () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') tellIfSo();
    });
  };
  tellIfSo();
  follow();
  registration.addEventListener('updatefound', follow);
}

/** Reloads once the new worker is in charge, so that the page and its parts come from one version. */
function takeOver(registration: ServiceWorkerRegistration): void {
  const worker = registration.waiting;
  if (worker === null) {
    reload();
    return;
  }
  worker.addEventListener('statechange', () => {
    if (worker.state === 'activated') reload();
  });
  worker.postMessage({ type: 'skip-waiting' });
}

const reload = () => window.location.reload();

/** The browser looks for a new version at each visit; a window left open for days has none. */
function checkNowAndThen(registration: ServiceWorkerRegistration): void {
  let checkedAt = Date.now();
  const check = () => {
    checkedAt = Date.now();
    // Offline, or cleared from this device in another window.
    registration.update().catch(() => {});
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && Date.now() - checkedAt >= HOUR) check();
  });
  setInterval(check, DAY);
}
