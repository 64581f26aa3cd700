import type { Page } from '@playwright/test';
import { savedAssessment } from './support/core';
import { idIn, openAsFile, ownCopy, startInFull } from './support/fill';
import { noteOn } from './support/notes';
import { expect, test } from './support/watch';

test.use({ serviceWorkers: 'allow' });

/** Everything a page can keep in this browser, by kind. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    cookies: document.cookie,
  }));

const NOTHING = { databases: [], local: [], session: [], caches: [], workers: [], cookies: '' };

const untilOffline = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });

/** How many files of the app are there for when the connection is not. */
const filesKept = (page: Page) =>
  page.evaluate(async () => {
    const [name] = await caches.keys();
    return name === undefined ? 0 : (await (await caches.open(name)).keys()).length;
  });

/** Chooses a theme, which is remembered, so that there is a preference to clear. */
async function chooseDark(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByText('Light or dark').click();
  await page.getByRole('radio', { name: 'Dark' }).check();
}

test('clearing everything leaves nothing at all, here or in another window', async ({
  page,
  context,
}) => {
  const id = await startInFull(page);
  await chooseDark(page);
  await untilOffline(page);
  const other = await context.newPage();
  await other.goto(`./#/a/${id}/answer/K-CV-1`);
  await expect(await noteOn(other)).toBeVisible();
  const before = await kept(page);
  expect(before.databases).toEqual(['mainstay']);
  expect(before.local.length).toBeGreaterThan(0);
  expect(before.caches).toHaveLength(1);
  expect(before.workers).toHaveLength(1);

  await page.goto('#/');
  await page.getByRole('link', { name: 'Clear everything from this device' }).click();
  await expect(page.getByText('On this device only')).toBeVisible();
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  expect((await kept(page)).databases).toEqual(['mainstay']);
  await page.getByRole('button', { name: 'Tick the box' }).click();
  await expect(page.getByRole('checkbox')).toBeFocused();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Clear everything' }).click();

  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Everything has been cleared from this device');
  await expect(heading).toBeFocused();
  expect(await kept(page)).toEqual(NOTHING);
  expect(await context.cookies()).toEqual([]);
  expect(new URL(page.url()).hash).toBe('');

  await expect(other.getByRole('heading', { level: 1 })).toHaveText(
    'Everything was cleared in another window',
  );
  await expect(other.getByText(ownCopy().name)).toHaveCount(0);
  expect(other.url()).not.toContain(id);
  // Whatever either window still had in hand would have been written by now.
  await other.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
  expect(await kept(other)).toEqual(NOTHING);

  await page.getByRole('button', { name: 'Start afresh' }).click();
  await expect(heading).toContainText('See how well');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  // The other window still holds on to the worker that was taken away; the new one has all its files.
  await expect.poll(() => filesKept(page), { timeout: 60_000 }).toBeGreaterThan(20);
  await page.goto(`#/a/${id}`);
  await expect(heading).toHaveText('That assessment is not on this device');
});

test('with every assessment in a file there is nothing to tick, and the file opens afterwards', async ({
  page,
}) => {
  await startInFull(page);
  await page.goto('#/clear');
  await expect(page.getByRole('checkbox')).toHaveCount(1);
  const saved = await savedAssessment(page);
  await expect(page.getByText('Saved to a file today')).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('has been cleared');
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('See how well');
  await openAsFile(page, saved);
  expect(await savedAssessment(page)).toEqual(saved);
});

test('what cannot be cleared is named, with the way round by the browser’s settings', async ({
  page,
}) => {
  await page.addInitScript(() => {
    CacheStorage.prototype.keys = () => Promise.reject(new DOMException('no', 'SecurityError'));
  });
  await page.goto('./');
  await page.goto('#/clear');
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Not everything could be cleared',
  );
  await expect(page.getByText('We could not remove the offline copy of this page')).toBeVisible();
  await expect(page.getByText('Manage Website Data')).toBeVisible();
});

test('when the assessments cannot be deleted nothing else goes, and the page says so', async ({
  page,
}) => {
  const id = await openAsFile(page, ownCopy());
  await page.goto(`#/a/${id}/answer/F-FF-1`);
  await (await noteOn(page)).fill('Since the file');
  await page.evaluate(() => {
    IDBObjectStore.prototype.clear = () => {
      throw new DOMException('no', 'UnknownError');
    };
    IDBFactory.prototype.deleteDatabase = () => {
      throw new DOMException('no', 'UnknownError');
    };
  });
  await page.goto('#/clear');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await expect(page.getByRole('alert')).toContainText('Nothing has been removed');
  await page.reload();
  await page.goto(`#/a/${id}`);
  expect(idIn(page)).toBe(id);
  expect(Object.keys((await savedAssessment(page)).answers).length).toBeGreaterThan(0);
});
