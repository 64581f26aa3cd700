import { test as base, expect, type Page } from '@playwright/test';

/** What Playwright says in place of a worker it was told to block. */
const BLOCKED_WORKER = 'Service Worker registration blocked by Playwright';

/** Where a test that failed had come to, for whoever has only what was printed. */
const inSight = (page: Page): Promise<string> =>
  page
    .evaluate(() => `${location.href}\n${document.body.innerText.slice(0, 1500)}`)
    .catch((error) => `The page says nothing: ${error}`);

/**
 * Every browser test also asserts what must hold everywhere: no request to another place, no word on the console,
 * no breach of the security policy. No worker is let in where a test does not ask for one: it would fetch and keep the
 * whole app each time, for a second visit that never comes.
 */
export const test = base.extend<{ watched: undefined }>({
  serviceWorkers: 'block',
  watched: [
    async ({ page, baseURL }, use, { errors }) => {
      const strangers: string[] = [];
      const words: string[] = [];
      page.on('request', (request) => {
        const url = request.url();
        const isOwn = url.startsWith(baseURL ?? '') || url.startsWith('blob:');
        if (!isOwn && !url.startsWith('data:')) strangers.push(url);
      });
      page.on('console', (message) => {
        const isBlocking = message.text() === BLOCKED_WORKER;
        if (['error', 'warning'].includes(message.type()) && !isBlocking)
          words.push(message.text());
      });
      page.on('pageerror', (error) => words.push(error.message));
      await use(undefined);
      if (errors.length > 0) process.stderr.write(`${await inSight(page)}\n`);
      expect(strangers, 'requests to another place').toEqual([]);
      expect(words, 'errors, warnings and policy breaches').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
