import { chromium, devices } from '@playwright/test';
import { floorPage } from './floor.mjs';
import { appForm, floorForm } from './forms.mjs';
import { placeOf } from './phone.mjs';
import { serve } from './serve.mjs';

const ROUNDS = 3;

/**
 * What a click and Next cost the main thread, in milliseconds of its processor: unlike the time on a
 * clock it hardly depends on what else the machine does. App and plain form take turns.
 */
export async function processorRows({ executablePath, args }, folder, instrument) {
  const server = await serve(folder, { '/floor/index.html': floorPage(instrument) });
  const browser = await chromium.launch({ executablePath, args });
  try {
    const pages = [
      { address: `${server.address}/`, formOf: appForm },
      { address: `${server.address}/floor/`, formOf: floorForm },
    ];
    return await pressCosts(browser, pages, instrument);
  } finally {
    await browser.close();
    server.close();
  }
}

/** The first page's beside the second's. */
export async function pressCosts(browser, pages, instrument) {
  const found = pages.map(() => ({ clicks: [], nexts: [] }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [which, page] of pages.entries())
      await addCosts(found[which], browser, page, instrument);
  }
  const [values, floors] = found;
  const row = (name, of, times) => ({
    name,
    value: median(of(values)),
    floor: median(of(floors)),
    target: 'x2',
    times,
    note: `${of(values).length} times`,
  });
  return [
    row('click on an answer, the main thread’s own ms', ({ clicks }) => clicks, 2.6),
    row('next question, the main thread’s own ms', ({ nexts }) => nexts, 1.5),
  ];
}

async function addCosts({ clicks, nexts }, browser, { address, formOf }, instrument) {
  const { page, cost, close } = await openCounted(browser, address);
  const form = await formOf(page, instrument);
  for (let at = 0; at < form.count; at += 1) {
    const { level, next } = await form.question(at);
    clicks.push(await cost(level));
    if (next !== null) nexts.push(await cost(next));
  }
  await close();
}

/** A phone on which is counted what the main thread does for one thing. */
export async function openCounted(browser, address) {
  const context = await browser.newContext(devices['Pixel 7']);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  /** All that it does from there until it has been left alone for so long. */
  const spent = async (act, stillFor) => {
    const before = await taskTime(session);
    await act();
    await page.waitForTimeout(stillFor);
    return (await taskTime(session)) - before;
  };
  const cost = async (locator) => {
    const [x, y] = await placeOf(locator);
    await page.waitForTimeout(150);
    return spent(() => page.touchscreen.tap(x, y), 350);
  };
  return { page, spent, cost, close: () => context.close() };
}

async function taskTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
