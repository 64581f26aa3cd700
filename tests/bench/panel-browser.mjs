import { chromium } from '@playwright/test';
import { serve } from './serve.mjs';

/** What a person would call at once; a thousand people may take no longer than that. */
const AT_ONCE = 1_000;

/**
 * Exercises of more and more people: how long results take to draw, how long one more answer takes
 * to be in on the collect page, and what the page then holds in memory.
 */
export async function panelRows({ executablePath, args }, folder, exercises) {
  const server = await serve(folder, {});
  const browser = await chromium.launch({ executablePath, args });
  try {
    const rows = [];
    for (const exercise of exercises) {
      rows.push(...(await measure(browser, server.address, exercise)));
    }
    return rows;
  } finally {
    await browser.close();
    server.close();
  }
}

async function measure(browser, address, { people, text, code }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const id = `bench-${people}`;
  await page.goto(`${address}/#/open`);
  await openFile(page, id, text);
  const results = await timeTo(page, `#/a/${id}/results`, 'figure#spread');
  await page.evaluate((hash) => window.location.assign(hash), `#/a/${id}/exercise/collect`);
  await page.getByLabel('What people sent you').fill(code);
  const arrival = await timeOfArrival(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await context.close();
  const of = `${people.toLocaleString('en-GB')} people`;
  return [
    { name: `${of}: results drawn, ms`, value: results, target: AT_ONCE },
    { name: `${of}: one more taken in, ms`, value: arrival, target: AT_ONCE },
    { name: `${of}: heap, MB`, value: Math.round(usedSize / 100_000) / 10 },
  ];
}

/** From the page that opens files to the front of the file's own. */
export async function openFile(page, id, text) {
  await page.locator('input[type=file]').setInputFiles({
    name: 'bench.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.getByRole('heading', { level: 1, name: /^Opened/ }).waitFor();
  await page.evaluate((hash) => window.location.assign(hash), `#/a/${id}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  // The chunks are fetched when the browser is idle: what is timed is combining and drawing.
  await page.waitForTimeout(3_000);
}

const timeTo = (page, hash, selector) =>
  page.evaluate(
    async ([address, wanted]) => {
      const start = performance.now();
      window.location.assign(address);
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      while (document.querySelector(wanted) === null) {
        if (performance.now() - start > 60_000) throw new Error(`${wanted} was not drawn`);
        await frame();
      }
      await frame();
      return Math.round(performance.now() - start);
    },
    [hash, selector],
  );

const timeOfArrival = (page) =>
  page.evaluate(async () => {
    const count = () => document.querySelector('.in-count')?.textContent;
    const before = count();
    const start = performance.now();
    document.querySelector('#pasted').form.requestSubmit();
    while (count() === before) {
      if (performance.now() - start > 60_000) throw new Error('the code was not taken in');
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return Math.round(performance.now() - start);
  });
