import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Instrument } from '../core/instrument/instrument';
import { clock } from '../platform/clock';
import { newId } from '../platform/new-id';
import { openStorage } from '../platform/open-storage';
import { openOtherWindows } from '../platform/other-windows';
import { createPersistRequest } from '../platform/persist';
import { rememberReturning } from '../platform/preferences';
import { createMainstayStore, type MainstayStore } from '../store/create-store';
import { lastChangedAt } from '../store/last-changed';
import { EXAMPLE_ID } from '../store/state';
import { App } from './app';
import { chunks, fetchExample, fetchRecordChecks, fetchRecordMerging } from './page-chunks';
import { whenIdle } from './when-idle';

/**
 * Reads what is on this device, then draws. On a first visit to Home the prerendered page is taken over as it stands;
 * anywhere else it is replaced.
 */
export async function startApp(instrument: Instrument): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  // On a return visit the checks of stored records are wanted at once: fetched beside the opening of the store.
  if (document.documentElement.dataset.view === 'waiting') void fetchRecordChecks().catch(() => {});
  const store = createMainstayStore({
    instrument,
    storage: await openStorage(),
    otherWindows: openOtherWindows(),
    clock,
    newId,
  });
  await store.getState().loaded();

  const app = <App store={store} instrument={instrument} />;
  if (isFirstVisitToHome(store) && root.hasChildNodes()) {
    hydrateRoot(root, app);
  } else {
    root.replaceChildren();
    createRoot(root).render(app);
  }
  delete document.documentElement.dataset.view;

  saveBeforeLeaving(store);
  lookAgainOnReturn(store);
  rememberAssessments(store);
  whenIdle(fetchPages);
}

/**
 * Every page, one at a time and only when the browser is idle: the questions and results then open at once, even if
 * the wifi has gone, and fetching never gets in the way of a tap.
 */
function fetchPages(): void {
  const waiting: (() => Promise<unknown>)[] = [
    ...Object.values(chunks).map((chunk) => chunk.fetch),
    fetchRecordMerging,
    fetchExample,
  ];
  const fetchNext = () => {
    const fetchChunk = waiting.shift();
    if (fetchChunk === undefined) return;
    // A page that cannot be fetched now is fetched, or its failure said, when someone goes there.
    void fetchChunk()
      .catch(() => {})
      .then(() => whenIdle(fetchNext));
  };
  fetchNext();
}

function isFirstVisitToHome(store: MainstayStore): boolean {
  return ['', '#', '#/'].includes(window.location.hash) && ownAssessments(store).length === 0;
}

const ownAssessments = (store: MainstayStore) =>
  Object.keys(store.getState().heads).filter((id) => id !== EXAMPLE_ID);

/** Writes wait at most a third of a second; these are the moments when even that is too long. */
function saveBeforeLeaving(store: MainstayStore): void {
  const flush = () => void store.getState().flush();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush();
  });
  window.addEventListener('pagehide', flush);
  window.addEventListener('beforeunload', (event) => {
    if (wouldLose(store)) event.preventDefault();
  });
  document.addEventListener('focusout', flush);
}

/** True while there are answers that neither this device nor a file has. */
function wouldLose(store: MainstayStore): boolean {
  const { save, filedAt, heads, responses } = store.getState();
  if (save.kind !== 'memory' && save.kind !== 'failed') return false;
  return ownAssessments(store).some((id) => {
    const head = heads[id];
    if (head === undefined) return false;
    return lastChangedAt(head, responses[id] ?? {}) > (filedAt[id] ?? '');
  });
}

/** A window that was out of sight, or asleep, may not have heard what another one did. */
function lookAgainOnReturn(store: MainstayStore): void {
  const look = () => void store.getState().lookedAgain();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) look();
  });
}

/** Asks the browser to keep our storage once there is something worth keeping. */
function rememberAssessments(store: MainstayStore): void {
  const askToPersist = createPersistRequest();
  let hadAny = ownAssessments(store).length > 0;
  rememberReturning(hadAny);
  store.subscribe(() => {
    const hasAny = ownAssessments(store).length > 0;
    if (hasAny === hadAny) return;
    hadAny = hasAny;
    rememberReturning(hasAny);
    if (hasAny) void askToPersist();
  });
}
