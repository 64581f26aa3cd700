/** Milliseconds: a page that cannot be drawn at all may well be mended by a new version, which is fetched last. */
const AT_LAST = 10_000;

/** Once the page that was asked for is drawn, its heading and all: what comes for later would only be in its way on a slow network. */
export function pageStands(): Promise<void> {
  const isThere = () => document.querySelector('#root h1') !== null;
  if (isThere()) return Promise.resolve();
  return new Promise((resolve) => {
    const watcher = new MutationObserver(() => {
      if (isThere()) goOn();
    });
    const goOn = () => {
      watcher.disconnect();
      resolve();
    };
    watcher.observe(document, { childList: true, subtree: true });
    setTimeout(goOn, AT_LAST);
  });
}
