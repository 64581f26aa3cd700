import type { Page } from '@playwright/test';
import { openSite, type Site } from './site';
import { expect, test as watched } from './watch';

/** A test with a host of its own, which it can take away. */
export const test = watched.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to see that nothing is asked for.
  site: async ({}, use) => {
    const site = await openSite();
    await use(site);
    await site.close();
  },
  serviceWorkers: 'allow',
  baseURL: async ({ site }, use) => use(site.address),
});

export { expect };

/** Runs in the page: asks the worker in charge, as the app does, whether all that is wanted here is kept. */
async function isKept(): Promise<boolean> {
  const worker = navigator.serviceWorker.controller;
  if (worker === null) return false;
  const { port1, port2 } = new MessageChannel();
  const isMore = !window.location.hash.startsWith('#/join/');
  return new Promise((answer) => {
    port1.onmessage = ({ data }) => answer(data === true);
    worker.postMessage({ type: 'is-kept', isMore }, [port2]);
  });
}

/** Waits until every file of the app is kept on this device and the page is served from there. */
export async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // Every file has to come first, on a busy machine too.
  await expect.poll(() => page.evaluate(isKept), { timeout: 120_000 }).toBe(true);
}
