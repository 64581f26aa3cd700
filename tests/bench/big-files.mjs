import { chromium } from '@playwright/test';
import { openFile } from './panel-browser.mjs';
import { median, openCounted } from './processor.mjs';
import { serve } from './serve.mjs';

const ROUNDS = 3;
const VISITS = 3;
const ELEMENTS = { target: 3_000, gate: 3_000 };
/** Each as a person comes to it from the one before, and last with each of its parts open. */
const PAGES = {
  'the plan': (page, id) => goTo(page, `#/a/${id}/plan`),
  'the evidence': (page, id) => goTo(page, `#/a/${id}/plan/show`),
  'its parts, all open': (page) => page.evaluate(openAll),
};

/** A file with much in it beside one with the same answers and little else: what its pages cost, and what they hold. */
export async function bigFileRows({ executablePath, args }, folder, files) {
  const server = await serve(folder, {});
  const browser = await chromium.launch({ executablePath, args });
  const found = { large: [], small: [] };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [size, file] of Object.entries(files))
        found[size].push(...(await visits(browser, server.address, file)));
    }
  } finally {
    await browser.close();
    server.close();
  }
  return Object.keys(PAGES).flatMap((name) => {
    const of = (size, what) =>
      median(found[size].filter((each) => each.name === name).map((each) => each[what]));
    const row = (what) => ({ value: of('large', what), floor: of('small', what) });
    return [
      { name: `to ${name}, the main thread’s own ms`, ...row('ms'), target: 'x2' },
      { name: `elements of ${name}`, ...row('elements'), ...ELEMENTS },
    ];
  });
}

async function visits(browser, address, { id, text }) {
  const { page, spent, close } = await openCounted(browser, `${address}/#/open`);
  await openFile(page, id, text);
  const found = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    for (const [name, come] of Object.entries(PAGES)) {
      const ms = await spent(() => come(page, id), 1_500);
      const elements = await page.evaluate(() => document.querySelectorAll('*').length);
      found.push({ name, ms, elements });
    }
    await goTo(page, `#/a/${id}`);
    await page.waitForTimeout(1_000);
  }
  await close();
  return found;
}

const goTo = (page, hash) => page.evaluate((to) => window.location.assign(to), hash);

/** Runs in the page: each part that is closed, as a person opens it. */
function openAll() {
  for (const name of document.querySelectorAll('main details:not([open]) > summary')) name.click();
}
