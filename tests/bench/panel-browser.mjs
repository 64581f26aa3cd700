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
  const results = await timeUntil(page, '.pairfig', `#/a/${id}/results`);
  const everyone = await timeUntil(page, 'figure#spread', 'details.tuck > summary');
  await page.evaluate((hash) => window.location.assign(hash), `#/a/${id}/exercise/collect`);
  await page.getByLabel('What people sent you').fill(code);
  const arrival = await timeUntil(page, '#arrivals .arrival', 'form:has(#pasted) button');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await context.close();
  const of = `${people.toLocaleString('en-GB')} people`;
  return [
    { name: `${of}: results drawn, ms`, value: results, target: AT_ONCE },
    { name: `${of}: and everybody’s answers, ms`, value: everyone, target: AT_ONCE },
    { name: `${of}: one more read and told of, ms`, value: arrival, target: AT_ONCE },
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

/** From going to an address, or pressing what is found by its style's name, until what is wanted is drawn. */
const timeUntil = (page, selector, by) =>
  page.evaluate(
    async ([wanted, way]) => {
      const start = performance.now();
      if (way.startsWith('#')) window.location.assign(way);
      else document.querySelector(way).click();
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      while (document.querySelector(wanted) === null) {
        if (performance.now() - start > 60_000) throw new Error(`${wanted} was not drawn`);
        await frame();
      }
      await frame();
      return Math.round(performance.now() - start);
    },
    [selector, by],
  );
