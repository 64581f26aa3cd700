import { chromium } from '@playwright/test';
import { floorPage } from './floor.mjs';
import { appForm, floorForm } from './forms.mjs';
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
    const paints = await paintsInTurn(browser, { app, link: `${app}${join}`, floor });
    const pages = [
      { address: app, formOf: appForm },
      { address: floor, formOf: floorForm },
    ];
    return [...paintRows(paints), ...(await pressRowsAtSpeeds(browser, pages, instrument))];
  } finally {
    await browser.close();
    server.close();
  }
}

/** Each address a few times in turn, and the median of each of its paints. */
export async function paintsInTurn(browser, addresses) {
  const found = Object.fromEntries(Object.keys(addresses).map((name) => [name, []]));
  for (let load = 0; load < LOADS; load += 1) {
    for (const [name, address] of Object.entries(addresses))
      found[name].push(await paintsOf(browser, address));
  }
  return Object.fromEntries(
    Object.entries(found).map(([name, loads]) => [name, medianPaints(loads)]),
  );
}

function medianPaints(loads) {
  const median = (of) => atShare(loads.map(of), 0.5);
  return {
    fcp: median(({ fcp }) => fcp),
    lcp: median(({ lcp }) => lcp),
    shift: median(({ shift }) => shift),
    drawn: median(({ drawn }) => drawn),
  };
}

function paintRows({ app, link, floor }) {
  return [
    ...paintsBeside('Home', app, floor),
    ...paintsBeside('a link', link, floor),
    { name: 'a link takes answers on slow 4G, ms', value: link.drawn },
    { name: 'layout shift of Home', value: app.shift, gate: 0 },
    { name: 'layout shift of a link', value: link.shift, gate: 0.01 },
  ];
}

export function paintsBeside(whose, { fcp, lcp }, floor) {
  const row = (paint, value, beside) => ({
    name: `${paint} paint of ${whose} on slow 4G, ms`,
    value,
    floor: beside,
    target: 'x1.1',
  });
  return [row('first', fcp, floor.fcp), row('largest', lcp, floor.lcp)];
}

async function paintsOf(browser, address) {
  const { page, close } = await openPhone(browser, address, SLOW_DOWN, SLOW_4G);
  await page.waitForTimeout(2_500);
  // The app may draw more than its page did; a plain form has no more to draw.
  await page.waitForFunction(
    () => document.documentElement.dataset.boot === undefined || window.bench.drawn > 0,
  );
  const paints = await page.evaluate(() => ({
    fcp: Math.round(window.performance.getEntriesByName('first-contentful-paint')[0].startTime),
    lcp: Math.round(window.bench.lcp),
    shift: Number(window.bench.shift.toFixed(4)),
    drawn: Math.round(window.bench.drawn),
  }));
  await close();
  return paints;
}

/** At this machine's own speed, then as on a slow phone. */
export async function pressRowsAtSpeeds(browser, pages, instrument) {
  const rows = [];
  for (const slowDown of [1, SLOW_DOWN])
    rows.push(...(await pressRows(browser, pages, instrument, slowDown)));
  return rows;
}

/** Each question on both pages, one after the other; a page is an address, and a form that presses what stands there. */
async function pressRows(browser, pages, instrument, slowDown) {
  const opened = [];
  for (const { address, formOf } of pages) {
    const phone = await openPhone(browser, address, slowDown);
    const form = await formOf(phone.page, instrument);
    opened.push({ ...phone, form, clicks: [], nexts: [] });
  }
  for (let at = 0; at < opened[0].form.count; at += 1) {
    const shown = [];
    for (const { form } of opened) shown.push(await form.question(at));
    for (const [which, { page, clicks }] of opened.entries())
      clicks.push(await timedTap(page, shown[which].level));
    if (shown[0].next === null) continue;
    for (const [which, { page, nexts }] of opened.entries())
      nexts.push(await timedTap(page, shown[which].next));
  }
  const heaps = [];
  for (const { session } of opened) heaps.push(await heapOf(session));
  const keys = [];
  for (const { page, form } of opened) keys.push(await typed(page, await form.note()));
  for (const { close } of opened) await close();
  const speed = slowDown === 1 ? 'at full speed' : 'at a quarter';
  const row = (name, [value, floor], share, target) => ({
    name: `${name}, ${speed}, ms`,
    value: atShare(value, share),
    floor: atShare(floor, share),
    target,
    note: `${value.length} times`,
  });
  const clicks = opened.map((each) => each.clicks);
  const nexts = opened.map((each) => each.nexts);
  const rows = [
    row('click on an answer, p50', clicks, 0.5, 'x1.25'),
    row('click on an answer, p98', clicks, 0.98, 'x1.5'),
    row('next question, p50', nexts, 0.5, 'x1.25'),
    row('next question, p98', nexts, 0.98, 'x1.5'),
    row('typing a note, p98', keys, 0.98, 'x1.5'),
  ];
  if (slowDown === 1) return rows;
  const [value, floor] = heaps;
  return [...rows, { name: 'heap after the answers, MB', value, floor, target: 'x2.7' }];
}
