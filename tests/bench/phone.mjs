import { devices } from '@playwright/test';

const TEXT = 'We keep a log of who asked us for help with bids, and what came of it each month.';

/** A page on a phone so many times slower than this machine. */
export async function openPhone(browser, address, slowDown, network = null) {
  const context = await browser.newContext(devices['Pixel 7']);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (network !== null) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await page.addInitScript(watchEvents);
  await page.goto(address);
  return { page, session, close: () => context.close() };
}

/** Runs in the page: keeps the longest event of each interaction, the largest paint, and what moved by itself. */
function watchEvents() {
  window.bench = { durations: new Map(), lcp: 0, shift: 0, drawn: 0 };
  // The app says when it answers; a plain form says nothing.
  new MutationObserver((_, watcher) => {
    if (document.documentElement?.dataset.drawn === undefined) return;
    watcher.disconnect();
    window.bench.drawn = performance.now();
  }).observe(document, { attributes: true, childList: true, subtree: true });
  const watch = (type, hear, more) =>
    new PerformanceObserver((list) => hear(list.getEntries())).observe({
      type,
      buffered: true,
      ...more,
    });
  watch(
    'event',
    (entries) => {
      for (const { interactionId, duration } of entries) {
        const before = window.bench.durations.get(interactionId) ?? 0;
        if (interactionId > 0)
          window.bench.durations.set(interactionId, Math.max(before, duration));
      }
    },
    { durationThreshold: 16 },
  );
  watch('largest-contentful-paint', (entries) => {
    window.bench.lcp = entries.at(-1).startTime;
  });
  watch('layout-shift', (entries) => {
    for (const { value, hadRecentInput } of entries)
      if (!hadRecentInput) window.bench.shift += value;
  });
}

/**
 * One tap by coordinates, and the longest event it gave rise to. Playwright's own `tap` listens in on
 * every event of the page to see that it hit, which is slow enough at a quarter speed to show.
 */
export async function timedTap(page, locator) {
  const [x, y] = await placeOf(locator);
  await takeDurations(page);
  await page.touchscreen.tap(x, y);
  return Math.max(16, ...(await takeDurations(page)));
}

/** Where to press it, once it stands in the middle of the screen. */
export const placeOf = (locator) =>
  locator.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const box = element.getBoundingClientRect();
    return [box.x + Math.min(box.width / 2, 100), box.y + box.height / 2];
  });

/** Waits for the frame that answers the event and for the browser to report it. */
function takeDurations(page) {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
    const durations = [...window.bench.durations.values()];
    window.bench.durations.clear();
    return durations;
  });
}

/** Every key of a line; one the browser does not report took less than 16. */
export async function typed(page, field) {
  await field.tap();
  await takeDurations(page);
  await field.pressSequentially(TEXT, { delay: 40 });
  const reported = await takeDurations(page);
  const unreported = Math.max(0, TEXT.length - reported.length);
  return [...reported, ...Array.from({ length: unreported }, () => 16)];
}

export async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return Math.round(usedSize / 100_000) / 10;
}

/** Durations come in steps of 8 ms; one the browser does not report took less than 16. */
export function atShare(durations, share) {
  const sorted = durations.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1];
}
