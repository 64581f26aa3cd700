let waiting: readonly (() => void)[] = [];
let isHeard = false;

/** Milliseconds: the browser draws nothing, and says nothing, for a window that is behind others. */
const AT_LATEST = 100;

/** What comes next, whatever it is, finds all done that was put off. */
const NEXT = ['pointerdown', 'keydown', 'click', 'submit', 'visibilitychange'] as const;
const LEAVING = ['pagehide', 'beforeunload'] as const;

/**
 * Does this once what a press has changed is on the screen, a frame later: the eye and the finger wait for the one, and
 * not for all that follows from it. It is done before the next press or key, and before the page goes.
 */
export function afterPaint(work: () => void): void {
  hearWhatComesNext();
  waiting = [...waiting, work];
  requestAnimationFrame(() => setTimeout(doAll));
  setTimeout(doAll, AT_LATEST);
}

function doAll(): void {
  const all = waiting;
  waiting = [];
  for (const work of all) work();
}

function hearWhatComesNext(): void {
  if (isHeard) return;
  isHeard = true;
  for (const type of NEXT) document.addEventListener(type, doAll, true);
  for (const type of LEAVING) window.addEventListener(type, doAll, true);
}
