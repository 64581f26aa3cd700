import type { ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import type { AtAGlance } from '../core/instrument/at-a-glance';
import { INVITATION_BLOCK_ID } from '../core/intake/invitation-block';
import { isReturning } from '../platform/preferences';
import { hasAnything } from '../platform/storage/has-anything';
import type { MainstayStore } from '../store/create-store';
import { ownIds } from '../store/state';
import { paths } from '../ui/paths';
import { fetchInTurn } from './fetch/chunk';
import { frameAt } from './fetch/frame-at';
import { chunks, fetchPagesWithin, fetchRecordChecks } from './fetch/page-chunks';
import { pageStands } from './fetch/page-stands';
import { ASKED, AWAY_DAY } from './fetch/participants-address';
import { whenIdle } from './fetch/when-idle';
import type { Kept } from './open-store';
import { WholeApp } from './whole-app';

/**
 * Looks whether anything is kept on this device, then draws. On a first visit to Home the prerendered page is taken over
 * as it stands; anywhere else it is replaced. Where nothing is kept, what keeps comes once that is drawn.
 */
export async function startApp(glance: AtAGlance): Promise<void> {
  // Nothing of the device is read for a page that holds this one in a frame. boot.js has said so, where it came.
  if (window.top !== window.self) {
    document.documentElement.dataset.framed = '';
    return;
  }
  // What the page draws of itself it does by now or not at all: see first-question/draw-question.ts.
  document.documentElement.dataset.started = '';
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  openInvitation();
  const shown = createShown(root, glance);
  const needsStore = needsStoreAtOnce();
  const frame = isAsked() ? prepareQuestion(root) : fetchFrame(needsStore);
  if (needsStore || (await hasAnything())) await shown.open();
  await frame;

  followOthers();
  const isTaken = isAsked();
  shown.draw();
  delete document.documentElement.dataset.view;
  if (!isTaken) pressAgain(root);
  // Where it does not come, whatever cannot do without says so.
  shown.open().catch(() => undefined);
  void pageStands().then(() => whenIdle(() => void fetchLater(shown)));
}

/** What is drawn, and drawn again as the store opens and as there is something to say. */
function createShown(root: HTMLElement, glance: AtAGlance) {
  let page: Root | null = null;
  let kept: Kept | null = null;
  let notice: ReactNode = null;
  let opening: Promise<MainstayStore> | null = null;
  const app = () => (
    <WholeApp
      store={kept?.store ?? null}
      open={open}
      glance={glance}
      kept={kept?.shown ?? null}
      notice={notice}
    />
  );
  const openNow = async () => {
    const { openStore } = await import('./open-store');
    const opened = await openStore(glance);
    kept = opened;
    page?.render(app());
    return opened.store;
  };
  const open = () => {
    opening ??= openNow().catch((failure) => {
      opening = null;
      throw failure;
    });
    return opening;
  };
  return {
    open,
    isCleared: () => kept?.store.getState().status === 'cleared',
    notify: (next: ReactNode) => {
      notice = next;
      page?.render(app());
    },
    draw: () => {
      // What a translator has been at by now is not taken over: it would not be what the app draws.
      const isAsMade = root.hasChildNodes() && root.querySelector('font') === null;
      const isTaken = isAsked();
      if (isTaken) document.documentElement.dataset.question = 'taken';
      if ((isFirstVisitToHome(kept) || isTaken) && isAsMade) {
        page = hydrateRoot(root, app());
        return;
      }
      root.replaceChildren();
      page = createRoot(root);
      page.render(app());
    },
  };
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

/** Whoever has been here before, or goes anywhere but Home and a link of an exercise, wants what is kept. */
function needsStoreAtOnce(): boolean {
  if (document.documentElement.dataset.view !== 'waiting') return false;
  return isReturning() || !ASKED.test(window.location.hash.slice(1));
}

/**
 * What the page to be drawn surely wants beyond a first visit's: fetched beside the opening of the store, so that it is
 * drawn at once. One that does not arrive says so where it is wanted.
 */
async function fetchFrame(needsStore: boolean): Promise<void> {
  if (document.documentElement.dataset.view !== 'waiting') return;
  const checks = needsStore ? fetchRecordChecks() : null;
  await Promise.all([checks, frameAt(window.location.hash.slice(1)).fetch()]).catch(() => {});
}

/** Whether the question of a link stands on the page already, to be taken over. */
const isAsked = () => document.documentElement.dataset.question === 'asked';

/** One that cannot be taken over is drawn anew, and what does not arrive says so there. */
const prepareQuestion = (root: HTMLElement) =>
  import('./first-question/take-over')
    .then(({ prepareToTakeOver }) => prepareToTakeOver(root))
    .catch(() => {});

/** If keeping the app for later fails, the next visit tries again. */
async function fetchLater(shown: ReturnType<typeof createShown>): Promise<void> {
  await fetchNext();
  if (import.meta.env.DEV || shown.isCleared()) return;
  // Last, so that it gets in nobody's way now.
  import('./frame/updates').then(
    ({ watchForUpdates }) => watchForUpdates(shown.notify, fetchPagesWithin),
    () => {},
  );
}

function isFirstVisitToHome(kept: Kept | null): boolean {
  const isNew = kept === null || ownIds(kept.store.getState()).length === 0;
  return ['', '#', '#/'].includes(window.location.hash) && isNew;
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
