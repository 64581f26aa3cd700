import { chromium, devices } from '@playwright/test';
import { serve } from './serve.mjs';

/** What a visit asks for and gets, in requests and kB as they come: the same on every machine. */
export async function visitRows({ executablePath, args }, folder, { join }) {
  const browser = await chromium.launch({ executablePath, args });
  try {
    const home = await visit(browser, folder, '/', untilKept);
    const asked = await visit(browser, folder, `/${join}`, untilAsked);
    const drawn = await visit(browser, folder, `/${join}`, untilDrawn);
    return [
      { name: 'requests until Home is kept', value: home.length, target: 60, gate: 60 },
      { name: 'files that came twice', value: twice(home), target: 0, gate: 0 },
      { name: 'kB until Home is kept', value: weight(home), target: 1_000, gate: 1_000 },
      { name: 'requests until a link asks', value: asked.length, target: 12, gate: 12 },
      { name: 'kB until a link asks', value: weight(asked), target: 110, gate: 110 },
      { name: 'requests until its answers are taken', value: drawn.length, target: 20, gate: 24 },
      { name: 'kB until its answers are taken', value: weight(drawn), target: 250, gate: 280 },
    ];
  } finally {
    await browser.close();
  }
}

async function visit(browser, folder, path, until) {
  const server = await serve(folder, {});
  const context = await browser.newContext(devices['Pixel 7']);
  const page = await context.newPage();
  await page.addInitScript(watchDrawn);
  const names = await until(page, `${server.address}${path}`);
  const sent = server.sent.filter(({ name }) => names === null || names.includes(name));
  await context.close();
  server.close();
  return sent;
}

/** The worker is asked, as the app asks it, until it says that every file is here. */
async function untilKept(page, address) {
  await page.goto(address);
  while (!(await page.evaluate(isKept))) await page.waitForTimeout(500);
  return null;
}

/** Runs in the page. */
async function isKept() {
  const worker = navigator.serviceWorker.controller;
  if (worker === null) return false;
  const { port1, port2 } = new MessageChannel();
  return await new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true);
    worker.postMessage({ type: 'is-kept', isMore: true }, [port2]);
  });
}

/** What the question is drawn from, letters and all: no file of the app is let through. */
async function untilAsked(page, address) {
  const held = new Promise(() => {});
  await page.route(/\/assets\/.*\.(?:js|css)$/, () => held);
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('radio').first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => true));
  return null;
}

/** Runs in the page: when the app answers on the page it was opened at. */
function watchDrawn() {
  new MutationObserver((_, watcher) => {
    const isDrawn = document.documentElement.dataset.drawn !== undefined;
    if (!isDrawn || document.querySelector('#main input[type=radio]') === null) return;
    watcher.disconnect();
    window.drawnAt = performance.now();
  }).observe(document, { attributes: true, childList: true, subtree: true });
}

/** The page and what it had asked for by then; what it fetches once it is idle comes later. */
async function untilDrawn(page, address) {
  await page.goto(address);
  await page.waitForFunction(() => window.drawnAt !== undefined);
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < window.drawnAt)
      .map(({ name }) => new URL(name).pathname)
      .concat('/index.html'),
  );
}

/** The page itself is asked after by the worker too, as a browser does at every visit. */
const twice = (sent) => {
  const names = sent.map(({ name }) => name).filter((name) => name !== '/index.html');
  return names.length - new Set(names).size;
};

const weight = (sent) => Math.round(sent.reduce((sum, { bytes }) => sum + bytes, 0) / 1000);
