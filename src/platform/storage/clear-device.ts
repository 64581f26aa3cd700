/**
 * The last sweep, once the store has let go of its assessments: a participant's own answers, which files on disk are
 * kept up to date, sets of questions opened from files, small preferences, the offline copy of the page, and the database
 * itself, which a newer app or a browser that blocked it may have kept out of the store's reach.
 */

import { clearKeptFiles } from '../kept-file/remembered-files';
import { forgetSets } from '../question-sets/kept-sets';
import { clearReplies } from '../replies/reply-storage-clear';
import { deleteDatabase } from './open-database';
import { isFromDisk } from './persist';

const KEYS = 'mainstay:';

const KINDS = [
  ...(['assessments', 'replies', 'kept-files', 'questions'] as const),
  ...(['preferences', 'offline-copy'] as const),
] as const;
export type Leftover = (typeof KINDS)[number];

/** Clears it all and returns what could not be cleared. */
export async function clearDevice(): Promise<readonly Leftover[]> {
  const isDone = {
    assessments: await succeeds(() => deleteDatabase(() => window.indexedDB)),
    replies: await succeeds(clearReplies),
    'kept-files': await succeeds(clearKeptFiles),
    questions: await succeeds(forgetSets),
    preferences: await succeeds(clearPreferences),
    'offline-copy': await succeeds(clearOfflineCopy),
  };
  return KINDS.filter((kind) => !isDone[kind]);
}

async function clearPreferences(): Promise<void> {
  delete document.documentElement.dataset.theme;
  for (const storage of [window.localStorage, window.sessionStorage]) {
    for (const key of Object.keys(storage)) if (key.startsWith(KEYS)) storage.removeItem(key);
  }
}

/** The worker first, so that it cannot fill a cache that has just been emptied. */
async function clearOfflineCopy(): Promise<void> {
  // A page from disk has none, and the browser may refuse even to be asked.
  if (isFromDisk()) return;
  const registration = await ownRegistration();
  // One still being installed goes on filling its cache; that is swept up when it is done.
  registration?.installing?.addEventListener('statechange', () => void succeeds(clearCaches));
  await registration?.unregister();
  await clearCaches();
}

/** Not the worker of a site whose address ours only lies beneath. */
async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  const registration = await container?.getRegistration();
  return registration?.scope === folder().href ? registration : undefined;
}

/** Named by the folder the page is in, as the worker names them: another copy of Mainstay keeps its own. */
async function clearCaches(): Promise<void> {
  // Absent where a page is served without https.
  if (!('caches' in window)) return;
  const own = `mainstay:${folder().pathname}:`;
  const names = await window.caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(own)).map((name) => window.caches.delete(name)),
  );
}

const folder = () => new URL('./', document.baseURI);

async function succeeds(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}
