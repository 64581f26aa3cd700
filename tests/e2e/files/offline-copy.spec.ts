import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, expect as plain, test } from '@playwright/test';
import { DIST, openSite } from '../support/site';

// Every file of the app has to come first, on a busy machine too.
const expect = plain.configure({ timeout: 60_000 });

test.use({ serviceWorkers: 'allow' });

const READY = 'Ready without a network on this device.';

/** The page that says how the copy stands, at a host that answers for some files in a way of its own. */
async function copyAt(
  page: Page,
  file: RegExp,
  answer: { readonly status?: number; readonly contentType?: string; readonly body?: string },
) {
  const site = await openSite();
  // The requests of the worker pass here too.
  await page.context().route(
    ({ pathname }) => file.test(pathname),
    (route) => {
      const own = () => readFileSync(join(DIST, new URL(route.request().url()).pathname));
      return route.fulfill({ contentType: 'text/javascript', body: own(), ...answer });
    },
  );
  await page.goto(`${site.address}#/away-day`);
  return site;
}

test('without its manifest and icons the copy is whole, says so, and opens with the server gone', async ({
  page,
}) => {
  const site = await copyAt(page, /webmanifest$|\/icons\//, { status: 404, body: '' });
  await expect(page.getByText(READY)).toBeVisible();
  await site.close();
  await page.reload();
  await expect(page.getByText(READY)).toBeVisible();
  for (const place of ['help', 'for-it']) {
    await page.goto(`${site.address}#/${place}`);
    await expect(page.getByText(READY)).toBeVisible();
  }
});

/** A chunk of what is not looked at. */
const CHUNK = /assets\/word-[^/]+\.js$/;
const FAULTS = [
  { host: 'lacks a file', answer: { status: 404, body: '' }, says: 'does not have a file of it' },
  {
    host: 'sends a file as the wrong type',
    answer: { contentType: 'text/plain' },
    says: 'as the wrong type (assets/word',
  },
  { host: 'changes a file', answer: { body: '// other' }, says: 'did not come as it was made' },
  {
    host: 'sends a page in place of a file',
    answer: { contentType: 'text/html', body: '<p>Sign in' },
    says: 'such as a sign-in page',
  },
] as const;

for (const { host, answer, says } of FAULTS) {
  test(`where a host ${host}, the device says that it has no copy and why`, async ({ page }) => {
    const site = await copyAt(page, CHUNK, answer);
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByText('Not ready without a network on this device.')).toBeVisible();
    await site.close();
  });
}

test('where the worker itself does not come, or as the wrong type, that is said', async ({
  page,
}) => {
  const site = await copyAt(page, /service-worker\.js$/, { status: 404, body: '' });
  await expect(page.getByText('service-worker.js did not come')).toBeVisible();
  await page.context().unrouteAll();
  await page
    .context()
    .route('**/service-worker.js', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p>Not here' }),
    );
  await page.reload();
  await expect(page.getByText('service-worker.js as the wrong type')).toBeVisible();
  await site.close();
});
