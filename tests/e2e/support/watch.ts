import { test as base, expect } from '@playwright/test';

/**
 * Every browser test also asserts what must hold everywhere: no request to another place, no word on the console,
 * no breach of the security policy.
 */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const strangers: string[] = [];
      const words: string[] = [];
      page.on('request', (request) => {
        const url = request.url();
        const isOwn = url.startsWith(baseURL ?? '') || url.startsWith('blob:');
        if (!isOwn && !url.startsWith('data:')) strangers.push(url);
      });
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) words.push(message.text());
      });
      page.on('pageerror', (error) => words.push(error.message));
      await use(undefined);
      expect(strangers, 'requests to another place').toEqual([]);
      expect(words, 'errors, warnings and policy breaches').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
