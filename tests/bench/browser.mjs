import { chromium } from '@playwright/test';
import { floorPage } from './floor.mjs';
import { atShare, heapOf, openPhone, timedTap, typed } from './phone.mjs';
import { serve } from './serve.mjs';

/** Lighthouse's slow 4G: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const SLOW_DOWN = 4;
const LOADS = 5;

/**
 * The app and the plain form by the same finger, taking turns: what the machine does meanwhile slows both, so it is the
 * ratio that says something. It strays too far on a busy machine to be a gate: the processor's own time has one.
 */
export async function browserRows({ executablePath, args }, folder, { instrument, join }) {
  const server = await serve(folder, { '/floor/index.html': floorPage(instrument) });
  const browser = await chromium.launch({ executablePath, args });
  const app = `${server.address}/`;
  const floor = `${server.address}/floor/`;
  try {
    const first = await firstPaints(browser, { app, link: `${app}${join}`, floor });
    const rows = [];
    for (const slowDown of [1, SLOW_DOWN])
      rows.push(...(await pressRows(browser, { app, floor }, instrument, slowDown)));
    return [...first, ...rows];
  } finally {
    await browser.close();
    server.close();
  }
}

async function firstPaints(browser, addresses) {
  const found = { app: [], link: [], floor: [] };
  for (let load = 0; load < LOADS; load += 1) {
    for (const [name, address] of Object.entries(addresses))
      found[name].push(await paintsOf(browser, address));
  }
  const median = (name, of) => atShare(found[name].map(of), 0.5);
  const row = (name, page, of) => ({
    name: `${name} on slow 4G, ms`,
    value: median(page, of),
    floor: median('floor', of),
    target: 'x1.1',
  });
  const fcp = (paints) => paints.fcp;
  const lcp = (paints) => paints.lcp;
  return [
    row('first paint of Home', 'app', fcp),
    row('largest paint of Home', 'app', lcp),
    row('first paint of a link', 'link', fcp),
    row('largest paint of a link', 'link', lcp),
    { name: 'layout shift of Home', value: median('app', ({ shift }) => shift), gate: 0 },
    { name: 'layout shift of a link', value: median('link', ({ shift }) => shift), gate: 0.01 },
  ];
}

async function paintsOf(browser, address) {
  const { page, close } = await openPhone(browser, address, SLOW_DOWN, SLOW_4G);
  await page.waitForTimeout(2_500);
  const paints = await page.evaluate(() => ({
    fcp: Math.round(window.performance.getEntriesByName('first-contentful-paint')[0].startTime),
    lcp: Math.round(window.bench.lcp),
    shift: Number(window.bench.shift.toFixed(4)),
  }));
  await close();
  return paints;
}

/** Each question on both pages, one after the other. */
async function pressRows(browser, addresses, instrument, slowDown) {
  const app = await openPhone(browser, addresses.app, slowDown);
  const floor = await openPhone(browser, addresses.floor, slowDown);
  const clicks = { app: [], floor: [] };
  const nexts = { app: [], floor: [] };
  await app.page.getByRole('button', { name: 'Start in full' }).tap();
  await app.page.waitForURL(/#\/a\//);
  const [, id] = app.page.url().match(/#\/a\/([^/]+)/);
  const show = (rest) =>
    app.page.evaluate((hash) => window.location.assign(hash), `#/a/${id}${rest}`);
  const fields = await floor.page.locator('fieldset').all();
  for (const [at, item] of instrument.items.entries()) {
    const field = fields[at % fields.length];
    if (instrument.items[at - 1]?.section !== item.section) await show(`/answer/${item.id}`);
    await app.page.getByRole('heading', { level: 1, name: item.stem }).waitFor();
    const level = (place) => place.locator('label.level').nth((at * 3) % 5);
    clicks.app.push(await timedTap(app.page, level(app.page)));
    clicks.floor.push(await timedTap(floor.page, level(field)));
    if (instrument.items[at + 1]?.section !== item.section) continue;
    nexts.app.push(await timedTap(app.page, app.page.getByRole('button', { name: /^Next/ })));
    nexts.floor.push(await timedTap(floor.page, field.locator('a.next')));
  }
  const heaps = { app: await heapOf(app.session), floor: await heapOf(floor.session) };
  const fold = app.page.locator('details.aside', { hasText: 'Evidence and notes' });
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').tap();
  const keys = {
    app: await typed(app.page, app.page.getByLabel('Why this level?')),
    floor: await typed(floor.page, floor.page.locator('textarea').first()),
  };
  await Promise.all([app.close(), floor.close()]);
  const speed = slowDown === 1 ? 'at full speed' : 'at a quarter';
  const row = (name, values, share, target) => ({
    name: `${name}, ${speed}, ms`,
    value: atShare(values.app, share),
    floor: atShare(values.floor, share),
    target,
    note: `${values.app.length} times`,
  });
  const rows = [
    row('click on an answer, p50', clicks, 0.5, 'x1.25'),
    row('click on an answer, p98', clicks, 0.98, 'x1.5'),
    row('next question, p50', nexts, 0.5, 'x1.25'),
    row('typing a note, p98', keys, 0.98, 'x1.5'),
  ];
  if (slowDown === 1) return rows;
  const heap = { name: 'heap after the answers, MB', value: heaps.app, floor: heaps.floor };
  return [...rows, { ...heap, target: 'x2.7' }];
}
