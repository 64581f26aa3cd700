import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  answeredBy,
  PUBLISHED_QUESTIONS,
  publishedBank,
  publishedExample,
} from '../questions/published-bank';
import { openAsFile } from './support/fill';
import { inspectAll } from './support/inspect';
import { assessmentPages, OTHER_PAGES } from './support/pages';
import { buildOf, hostOf } from './support/sets';
import type { Site } from './support/site';
import { test as watched } from './support/watch';

/** The questions that are published here, whichever they are: every other journey has questions of its own. */
const test = watched.extend<object, { readonly published: Site }>({
  published: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to see that nothing is asked for.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'mainstay-published-'));
      buildOf(PUBLISHED_QUESTIONS, folder);
      const site = await hostOf(folder);
      await use(site);
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ published }, use) => use(published.address),
});

// One build is enough.
test.describe.configure({ mode: 'default' });

test('every page of a full assessment passes axe in light and dark and fits a phone of 320 px', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const bank = publishedBank();
  const levels = [2, 3, 1, 4, 0] as const;
  const answered =
    publishedExample() ?? answeredBy(bank, ({ position }) => levels[position % 5] ?? 2);
  const id = await openAsFile(page, { ...answered, id: 'own-copy' });
  for (const rest of assessmentPages(bank.instrument)) await inspectAll(page, `#/a/${id}${rest}`);
});

test('every other page passes axe in light and dark and fits a phone of 320 px', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.goto('./');
  for (const address of OTHER_PAGES) await inspectAll(page, address);
});
