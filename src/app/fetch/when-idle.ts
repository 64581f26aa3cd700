/** Runs work once the browser has nothing better to do; Safari has no idle callback and gets a short wait. */
export function whenIdle(work: () => void): void {
  if (typeof window.requestIdleCallback === 'function') {
    window.requestIdleCallback(work, { timeout: 1000 });
    return;
  }
  setTimeout(work, 200);
}
