import { type ReactNode, useLayoutEffect } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import type { AtAGlance } from '../core/instrument/at-a-glance';
import { INVITATION_BLOCK_ID } from '../core/intake/invitation-block';
import { clock, elapsed } from '../platform/clock';
import { newId } from '../platform/new-id';
import { personHere, rememberReturning } from '../platform/preferences';
import { hearOfLeftBehind } from '../platform/storage/left-behind';
import { openStorage } from '../platform/storage/open-storage';
import { openOtherWindows } from '../platform/storage/other-windows';
import { asksPerson, createPersistRequest } from '../platform/storage/persist';
import { createMainstayStore, type MainstayStore } from '../store/create-store';
import { atRiskIds, ownIds } from '../store/unfiled';
import { isHeldFor } from '../ui/held-back';
import { paths } from '../ui/paths';
import { App } from './app';
import { fetchInTurn, fetchQuestions } from './fetch/chunk';
import { AWAY_DAY, frameAt } from './fetch/frame-at';
import { chunks, fetchPagesWithin, fetchRecordChecks } from './fetch/page-chunks';
import { whenIdle } from './fetch/when-idle';

/**
 * Reads what is on this device, then draws. On a first visit to Home the prerendered page is taken over as it stands;
 * anywhere else it is replaced.
 */
export async function startApp(glance: AtAGlance): Promise<void> {
  // Nothing of the device is read for a page that holds this one in a frame. boot.js has said so, where it came.
  if (window.top !== window.self) {
    document.documentElement.dataset.framed = '';
    return;
  }
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  openInvitation();
  const frame = fetchFrame();
  const store = createMainstayStore({
    instrument: glance,
    questions: fetchQuestions,
    storage: await openStorage(),
    otherWindows: openOtherWindows(),
    clock,
    elapsed,
    newId,
    person: personHere,
  });
  const loaded = store.getState().loaded();
  hearOfLeftBehind(() => void loaded.then(() => store.getState().lookedAgain()));
  await loaded;
  await frame;

  const app = (notice: ReactNode = null) => (
    <>
      <App store={store} glance={glance} notice={notice} />
      <Drawn />
    </>
  );
  followOthers();
  const page = draw(root, store, app());
  delete document.documentElement.dataset.view;
  pressAgain(root);

  saveBeforeLeaving(store);
  lookAgainOnReturn(store);
  rememberAssessments(store);
  whenIdle(() => {
    // What the page before this one wrote as it went may have come in only after the first look.
    void store.getState().lookedAgain();
    void fetchNext().then(() => {
      if (import.meta.env.DEV || store.getState().status === 'cleared') return;
      // Last, so that keeping the app for later gets in nobody's way now. If it fails, the next visit tries again.
      import('./frame/updates').then(
        ({ watchForUpdates }) =>
          watchForUpdates((notice) => page.render(app(notice)), fetchPagesWithin),
        () => {},
      );
    });
  });
}

/** Translators and extensions change what is drawn, and arrow keys move focus; without these the page goes on. */
function followOthers(): void {
  import('../platform/foreign-nodes').then(
    ({ followForeignNodes }) => followForeignNodes(document),
    () => {},
  );
  import('../platform/key-focus').then(
    ({ markKeyFocus }) => markKeyFocus(document),
    () => {},
  );
}

/** The file handed out for one exercise opens there. See core/intake/invitation-in-file.ts. */
function openInvitation(): void {
  const invitation = document.getElementById(INVITATION_BLOCK_ID)?.textContent;
  if (invitation && window.location.hash === '') {
    window.location.replace(paths.join(JSON.parse(invitation)));
  }
}

/**
 * What the page to be drawn surely wants beyond a first visit's: fetched beside the opening of the store, so that it is
 * drawn at once. One that does not arrive says so where it is wanted.
 */
async function fetchFrame(): Promise<void> {
  if (document.documentElement.dataset.view !== 'waiting') return;
  const page = frameAt(window.location.hash.slice(1));
  await Promise.all([fetchRecordChecks(), page.fetch()]).catch(() => {});
}

/** Says on the page itself, once all of it stands, that the app answers from now on. */
function Drawn(): null {
  useLayoutEffect(() => {
    document.documentElement.dataset.drawn = 'yes';
  }, []);
  return null;
}

function draw(root: HTMLElement, store: MainstayStore, app: ReactNode): Root {
  // What a translator has been at by now is not taken over: it would not be what the app draws.
  const isAsMade = root.hasChildNodes() && root.querySelector('font') === null;
  if (isFirstVisitToHome(store) && isAsMade) return hydrateRoot(root, app);
  root.replaceChildren();
  const page = createRoot(root);
  page.render(app);
  return page;
}

/** Home can be read before its script is here: a button pressed by then is answered now. See boot.js. */
function pressAgain(root: HTMLElement): void {
  const pressed = root.querySelector<HTMLElement>('[data-pressed]');
  pressed?.removeAttribute('data-pressed');
  pressed?.click();
}

/**
 * What whoever starts here wants next, one at a time and only when the browser is idle, so that it never gets in the way
 * of a tap. Every other page is kept by the service worker as a file, and is run only by those who go there; whoever
 * answers for somebody else starts nothing here.
 */
const fetchNext = (): Promise<void> =>
  fetchInTurn(
    AWAY_DAY.test(window.location.hash.slice(1)) ? [] : [chunks.assessment, chunks.stages],
  );

function isFirstVisitToHome(store: MainstayStore): boolean {
  return ['', '#', '#/'].includes(window.location.hash) && ownIds(store.getState()).length === 0;
}

/** Writes wait at most a third of a second; these are the moments when even that is too long. */
function saveBeforeLeaving(store: MainstayStore): void {
  const leave = () => store.getState().pageLeft();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
  });
  window.addEventListener('pagehide', leave);
  window.addEventListener('beforeunload', (event) => {
    const state = store.getState();
    const isHeld = isHeldFor((id) => state.heads[id] !== undefined);
    if (atRiskIds(state).length > 0 || isHeld) event.preventDefault();
  });
  document.addEventListener('focusout', () => void store.getState().flush());
}

/** How often a window in sight looks whether what it calls saved is still there, in milliseconds. */
const NOW_AND_THEN = 60_000;

/**
 * A window that was out of sight, or asleep, may not have heard what another one did; and no browser says that it has
 * cleared what it kept.
 */
function lookAgainOnReturn(store: MainstayStore): void {
  const look = () => void store.getState().lookedAgain();
  window.addEventListener('focus', look);
  setInterval(() => {
    if (document.visibilityState === 'visible') whenIdle(look);
  }, NOW_AND_THEN);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) look();
  });
}

/** Asks the browser to keep our storage once there is something worth keeping, unless it would then ask the person. */
function rememberAssessments(store: MainstayStore): void {
  const askToPersist = createPersistRequest();
  let hadAny = ownIds(store.getState()).length > 0;
  rememberReturning(hadAny);
  store.subscribe(() => {
    const hasAny = ownIds(store.getState()).length > 0;
    if (hasAny === hadAny) return;
    hadAny = hasAny;
    rememberReturning(hasAny);
    if (hasAny && !asksPerson()) void askToPersist();
  });
}
