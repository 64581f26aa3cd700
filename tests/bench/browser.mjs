import { chromium, devices } from '@playwright/test';
import { floorPage } from './floor.mjs';
import { serve } from './serve.mjs';

const SLOW_DOWN = 4;
/** Lighthouse's slow 4G: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const LOADS = 3;
const TEXT = 'We keep a log of who asked us for help with bids, and what came of it each month.';

/** The app and the plain form, one after the other, by the same finger. */
export async function browserRows({ executablePath, args }, folder, instrument) {
  const server = await serve(folder, { '/floor/index.html': floorPage(instrument) });
  const browser = await chromium.launch({ executablePath, args });
  try {
    const app = await measureApp(browser, server.address, instrument);
    const floor = await measureFloor(browser, `${server.address}/floor/`);
    return rowsOf(app, floor);
  } finally {
    await browser.close();
    server.close();
  }
}

function rowsOf(app, floor) {
  const row = (name, of, target, note) => ({
    name,
    value: of(app),
    ...(of(floor) === undefined ? {} : { floor: of(floor) }),
    ...(target === undefined ? {} : { target }),
    ...(note === undefined ? {} : { note }),
  });
  return [
    row('LCP of Home on slow 4G, ms', ({ lcp }) => lcp, 800),
    row(
      'click on an answer, p50, ms',
      ({ clicks }) => atShare(clicks, 0.5),
      undefined,
      `${app.clicks.length} clicks`,
    ),
    row('click on an answer, p98, ms', ({ clicks }) => atShare(clicks, 0.98), 32),
    row('click on an answer, max, ms', ({ clicks }) => atShare(clicks, 1), 50),
    row('typing a note, p98, ms', ({ keys }) => atShare(keys, 0.98), 24, `${app.keys.length} keys`),
    row(
      'next question, p50, ms',
      ({ nexts }) => atShare(nexts, 0.5),
      undefined,
      'floor: a jump in the page',
    ),
    row('next question, max, ms', ({ nexts }) => atShare(nexts, 1), 60),
    row('results with charts, ms', ({ results }) => results, 500, 'chunk fetched'),
    row('heap after the answers, MB', ({ heap }) => heap, 6),
  ];
}

/** Durations come in steps of 8 ms; one the browser does not report took less than 16. */
function atShare(durations, share) {
  const sorted = durations.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1];
}

async function measureApp(browser, address, instrument) {
  const lcp = await medianLcp(browser, `${address}/`);
  const { page, session, close } = await openPhone(browser, `${address}/`);
  await page.getByRole('button', { name: 'Start in full' }).tap();
  await page.waitForURL(/#\/a\//);
  const id = page.url().match(/#\/a\/([^/]+)/)[1];
  const show = (rest) => page.evaluate((hash) => window.location.assign(hash), `#/a/${id}${rest}`);
  const clicks = [];
  const nexts = [];
  for (const [at, item] of instrument.items.entries()) {
    const isNewSection = instrument.items[at - 1]?.section !== item.section;
    if (isNewSection) await show(`/answer/${item.id}`);
    await page.getByRole('heading', { level: 1, name: item.stem }).waitFor();
    clicks.push(await timedTap(page, page.locator('label.level').nth((at * 3) % 5)));
    const isLast = instrument.items[at + 1]?.section !== item.section;
    if (!isLast) nexts.push(await timedTap(page, page.getByRole('button', { name: /^Next/ })));
  }
  const heap = await heapOf(session);
  const fold = page.locator('details.aside', { hasText: 'Evidence and notes' });
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').tap();
  const keys = await typed(page, page.getByLabel('Why this level?'));
  const results = await medianOf(LOADS, () => timeToCharts(page, show));
  await close();
  return { lcp, clicks, nexts, keys, results, heap };
}

async function measureFloor(browser, address) {
  const lcp = await medianLcp(browser, address);
  const { page, session, close } = await openPhone(browser, address);
  const questions = await page.locator('fieldset').all();
  const clicks = [];
  const nexts = [];
  for (const [at, question] of questions.entries()) {
    clicks.push(await timedTap(page, question.locator('label.level').nth((at * 3) % 5)));
    nexts.push(await timedTap(page, question.locator('a.next')));
  }
  const heap = await heapOf(session);
  const keys = await typed(page, page.locator('textarea').first());
  await close();
  return { lcp, clicks, nexts, keys, heap };
}

async function openPhone(browser, address, network = null) {
  const context = await browser.newContext(devices['Pixel 7']);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (network !== null) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  await page.addInitScript(watchEvents);
  await page.goto(address);
  return { page, session, close: () => context.close() };
}

/** Runs in the page: keeps the longest event of each interaction, and the largest paint. */
function watchEvents() {
  window.bench = { durations: new Map(), lcp: 0 };
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) {
      const before = window.bench.durations.get(interactionId) ?? 0;
      if (interactionId > 0) window.bench.durations.set(interactionId, Math.max(before, duration));
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  new PerformanceObserver((list) => {
    window.bench.lcp = list.getEntries().at(-1).startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

/**
 * One tap by coordinates, and the longest event it gave rise to. Playwright's own `tap` listens in on
 * every event of the page to see that it hit, which is slow enough at a quarter speed to show.
 */
async function timedTap(page, locator) {
  const [x, y] = await locator.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const box = element.getBoundingClientRect();
    return [box.x + Math.min(box.width / 2, 100), box.y + box.height / 2];
  });
  await takeDurations(page);
  await page.touchscreen.tap(x, y);
  return Math.max(16, ...(await takeDurations(page)));
}

/** Waits for the frame that answers the event and for the browser to report it. */
function takeDurations(page) {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
    const durations = [...window.bench.durations.values()];
    window.bench.durations.clear();
    return durations;
  });
}

async function typed(page, field) {
  await field.tap();
  await takeDurations(page);
  await field.pressSequentially(TEXT, { delay: 40 });
  const reported = await takeDurations(page);
  const unreported = Math.max(0, TEXT.length - reported.length);
  return [...reported, ...Array.from({ length: unreported }, () => 16)];
}

async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return Math.round(usedSize / 100_000) / 10;
}

async function timeToCharts(page, show) {
  await show('');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(500);
  return page.evaluate(
    async (hash) => {
      const start = performance.now();
      window.location.assign(hash);
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      while (document.querySelector('.recharts-surface') === null) {
        if (performance.now() - start > 20_000) throw new Error('no chart was drawn');
        await frame();
      }
      await frame();
      return Math.round(performance.now() - start);
    },
    `${page.url().replace(/^[^#]*/, '')}/results`,
  );
}

function medianLcp(browser, address) {
  return medianOf(LOADS, async () => {
    const { page, close } = await openPhone(browser, address, SLOW_4G);
    await page.waitForTimeout(2_000);
    const lcp = await page.evaluate(() => window.bench.lcp);
    await close();
    return Math.round(lcp);
  });
}

async function medianOf(count, measure) {
  const values = [];
  for (let run = 0; run < count; run += 1) values.push(await measure());
  return values.sort((a, b) => a - b)[Math.floor(count / 2)];
}
