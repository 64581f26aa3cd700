import { chromium, devices } from '@playwright/test';
import { serve } from './serve.mjs';

/** What a visit asks for and gets, in requests and kB as they come: the same on every machine. */
export async function visitRows({ executablePath, args }, folder, { join }) {
  const browser = await chromium.launch({ executablePath, args });
  try {
    const home = await visit(browser, folder, '/', untilKept);
    const link = await visit(browser, folder, `/${join}`, untilAsked);
    return [
      { name: 'requests until Home is kept', value: home.length, target: 60, gate: 60 },
      { name: 'files that came twice', value: twice(home), target: 0, gate: 0 },
      { name: 'kB until Home is kept', value: weight(home), target: 1_000, gate: 1_000 },
      { name: 'requests until a link asks', value: link.length, target: 20, gate: 24 },
      { name: 'kB until a link asks', value: weight(link), target: 250, gate: 280 },
    ];
  } finally {
    await browser.close();
  }
}

async function visit(browser, folder, path, until) {
  const server = await serve(folder, {});
  const context = await browser.newContext(devices['Pixel 7']);
  const page = await context.newPage();
  await page.addInitScript(watchFirstQuestion);
  await page.goto(`${server.address}${path}`);
  const names = await until(page);
  const sent = server.sent.filter(({ name }) => names === null || names.includes(name));
  await context.close();
  server.close();
  return sent;
}

/** The worker is asked, as the app asks it, until it says that every file is here. */
async function untilKept(page) {
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

/** Runs in the page: when the first thing to choose stands there. */
function watchFirstQuestion() {
  new MutationObserver((_, watcher) => {
    if (document.querySelector('#main input[type=radio]') === null) return;
    watcher.disconnect();
    window.askedAt = performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/** The page and what it had asked for by then; what it fetches once it is idle comes later. */
async function untilAsked(page) {
  await page.waitForFunction(() => window.askedAt !== undefined);
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < window.askedAt)
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
