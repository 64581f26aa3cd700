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

/** Waits until every file of the app is kept on this device and the page is served from there. */
export async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);
}
