import { chromium, devices } from '@playwright/test';
import { floorPage } from './floor.mjs';
import { serve } from './serve.mjs';

const ROUNDS = 3;

/**
 * What a click and Next cost the main thread, in milliseconds of its processor: unlike the time on a
 * clock it hardly depends on what else the machine does. App and plain form take turns.
 */
export async function processorRows({ executablePath, args }, folder, instrument) {
  const server = await serve(folder, { '/floor/index.html': floorPage(instrument) });
  const browser = await chromium.launch({ executablePath, args });
  const app = { clicks: [], nexts: [] };
  const floor = { clicks: [], nexts: [] };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      await addApp(app, browser, server.address, instrument);
      await addFloor(floor, browser, `${server.address}/floor/`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  const row = (name, of, times) => ({
    name,
    value: median(of(app)),
    floor: median(of(floor)),
    target: 'x2',
    times,
    note: `${of(app).length} times`,
  });
  return [
    row('click on an answer, p50', ({ clicks }) => clicks, 3),
    row('next question, p50', ({ nexts }) => nexts, 1.8),
  ];
}

async function addApp(sums, browser, address, { items }) {
  const { page, cost, close } = await openCounted(browser, `${address}/`);
  await page.getByRole('button', { name: 'Start in full' }).tap();
  await page.waitForURL(/#\/a\//);
  const id = page.url().match(/#\/a\/([^/]+)/)[1];
  for (const [at, item] of items.entries()) {
    if (items[at - 1]?.section !== item.section)
      await page.evaluate((hash) => window.location.assign(hash), `#/a/${id}/answer/${item.id}`);
    await page.getByRole('heading', { level: 1, name: item.stem }).waitFor();
    sums.clicks.push(await cost(page.locator('label.level').nth((at * 3) % 5)));
    if (items[at + 1]?.section === item.section)
      sums.nexts.push(await cost(page.getByRole('button', { name: /^Next/ })));
  }
  await close();
}

async function addFloor(sums, browser, address) {
  const { page, cost, close } = await openCounted(browser, address);
  const questions = await page.locator('fieldset').all();
  for (const [at, question] of questions.entries()) {
    sums.clicks.push(await cost(question.locator('label.level').nth((at * 3) % 5)));
    sums.nexts.push(await cost(question.locator('a.next')));
  }
  await close();
}

async function openCounted(browser, address) {
  const context = await browser.newContext(devices['Pixel 7']);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  /** All that the main thread does from one tap until it has been still for a while. */
  const cost = async (locator) => {
    const [x, y] = await locator.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      const box = element.getBoundingClientRect();
      return [box.x + Math.min(box.width / 2, 100), box.y + box.height / 2];
    });
    await page.waitForTimeout(150);
    const before = await taskTime(session);
    await page.touchscreen.tap(x, y);
    await page.waitForTimeout(350);
    return (await taskTime(session)) - before;
  };
  return { page, cost, close: () => context.close() };
}

async function taskTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
