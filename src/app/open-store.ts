import type { AtAGlance } from '../core/instrument/at-a-glance';
import { clock, elapsed } from '../platform/clock';
import { newId } from '../platform/new-id';
import { personHere, rememberReturning } from '../platform/preferences';
import { hearOfLeftBehind } from '../platform/storage/left-behind';
import { openStorage } from '../platform/storage/open-storage';
import { openOtherWindows } from '../platform/storage/other-windows';
import { asksPerson, createPersistRequest } from '../platform/storage/persist';
import { createMainstayStore, type MainstayStore } from '../store/create-store';
import { ownIds } from '../store/state';
import { atRiskIds } from '../store/unfiled';
import { isHeldFor } from '../ui/held-back';
import { fetchQuestions } from './fetch/chunk';
import { whenIdle } from './fetch/when-idle';
import { type ShownOfKept, shownOfKept } from './frame/shown-of-kept';

export type Kept = { readonly store: MainstayStore; readonly shown: ShownOfKept };

/**
 * Reads what is on this device and keeps from then on what is changed. The first page is drawn without it where nothing
 * is kept yet, so it comes in a file of its own.
 */
export async function openStore(glance: AtAGlance): Promise<Kept> {
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
  saveBeforeLeaving(store);
  lookAgainOnReturn(store);
  rememberAssessments(store);
  // What the page before this one wrote as it went may have come in only after the first look.
  whenIdle(() => void store.getState().lookedAgain());
  return { store, shown: shownOfKept };
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
