import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Instrument } from '../core/instrument/instrument';
import { clock } from '../platform/clock';
import { newId } from '../platform/new-id';
import { openStorage } from '../platform/open-storage';
import { createPersistRequest } from '../platform/persist';
import { rememberReturning } from '../platform/preferences';
import { createMainstayStore, type MainstayStore } from '../store/create-store';
import { EXAMPLE_ID } from '../store/state';
import { App } from './app';
import { chunks } from './page-chunks';
import { whenIdle } from './when-idle';

/**
 * Reads what is on this device, then draws. On a first visit to Home the prerendered page is taken over as it stands;
 * anywhere else it is replaced.
 */
export async function startApp(instrument: Instrument): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  const store = createMainstayStore({ instrument, storage: await openStorage(), clock, newId });
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
  rememberAssessments(store);
  whenIdle(fetchPages);
}

/** Every page, once the first is quiet: the questions and results then open at once, even if the wifi has gone. */
function fetchPages(): void {
  for (const fetchChunk of Object.values(chunks)) void fetchChunk().catch(() => {});
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
  document.addEventListener('focusout', flush);
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
