import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openAsFile, ownCopy } from '../support/fill';
import { newVersion } from '../support/new-version';
import { noteOn } from '../support/notes';
import { expect, test, untilKept } from '../support/offline';
import { DIST } from '../support/site';

/** A mark that a reload would wipe away. */
const markPage = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.dataset.mark = 'here';
  });

const notReloaded = (page: Page) =>
  expect(page.locator('html'), 'was not reloaded').toHaveAttribute('data-mark', 'here');

const notice = (page: Page, words: string) =>
  page.locator('.bar').filter({ hasText: words }).first();

/** What the browser does by itself at the next visit, or the page after a day. */
const lookForNewVersion = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });

/** Every file of the app is read again for it: how long that takes is the machine's affair. */
const untilWaiting = (page: Page) =>
  page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.ready;
    if (installing === null) return;
    await new Promise<void>((done) => {
      installing.addEventListener('statechange', () => {
        if (installing.state !== 'installing') done();
      });
    });
  });

const isWaiting = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);

test('an update while an assessment is open waits to be asked for, and loses nothing', async ({
  page,
  site,
  context,
}, info) => {
  const id = await openAsFile(page, ownCopy());
  await untilKept(page);
  const other = await context.newPage();
  await other.goto(`./#/a/${id}/answer/F-FF-2`);
  await page.goto(`#/a/${id}/answer/F-FF-1`);
  const note = await noteOn(page);
  await note.fill('Half a sent');
  await Promise.all([page, other].map(markPage));

  site.change(newVersion(DIST, info.outputPath('b'), 'Second'));
  await lookForNewVersion(page);
  await untilWaiting(page);
  await expect(notice(page, 'A new version is ready')).toBeVisible();
  await expect(notice(other, 'A new version is ready')).toBeVisible();
  await note.focus();
  await note.press('End');
  await note.pressSequentially('ence');
  await test.step('a page never opened before comes from the version in use', async () => {
    await page.goto('#/licences');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await notReloaded(page);
  });

  await page.goto(`#/a/${id}/answer/F-FF-1`);
  await page.getByRole('button', { name: 'Use the new version now' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-mark');
  await expect(await noteOn(page)).toHaveValue('Half a sentence');
  await page.goto('#/');
  await page.getByRole('link', { name: 'How it works' }).first().click();
  await page.reload();
  const home = await context.newPage();
  await home.goto('./');
  await expect(home.locator('script[src*="Second-"]')).toHaveCount(1);

  await test.step('the other window carries on with the version before', async () => {
    await expect(notice(other, 'Mainstay was updated in another window')).toBeVisible();
    await other.goto('#/one-file');
    await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
    await other.goto(`#/a/${id}/answer/F-FF-2`);
    await other.locator('label.level').nth(3).click();
    await other.goto(`#/a/${id}/answer/F-FF-1`);
    await expect(await noteOn(other)).toHaveValue('Half a sentence');
    await notReloaded(other);
  });
});

test('two versions are kept, older ones go, and nothing of anyone else is touched', async ({
  page,
  site,
  context,
}, info) => {
  await page.goto('./');
  await untilKept(page);
  await page.evaluate(async () => {
    await caches.open('another app');
    await caches.open('mainstay:/elsewhere/:1');
  });
  for (const word of ['Second', 'Third', 'Fourth']) {
    site.change(newVersion(DIST, info.outputPath(word), word));
    await lookForNewVersion(page);
    await page.getByRole('button', { name: 'Use the new version now' }).click();
    await expect(page.locator(`script[src*="${word}-"]`)).toHaveCount(1);
    await untilKept(page);
  }
  const kept = await page.evaluate(() => caches.keys());
  expect(kept.sort()).toEqual([
    'another app',
    'mainstay:/:Fourth',
    'mainstay:/:Third',
    'mainstay:/elsewhere/:1',
  ]);
  await site.close();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Fourth: See how well');
  expect(context.pages()).toHaveLength(1);
});

test('an update fetches only what has changed; one never used leaves nothing behind, and the one in use stays', async ({
  page,
  site,
}, info) => {
  await page.goto('./');
  await untilKept(page);
  const first = await page.evaluate(() => caches.keys());
  for (const word of ['Second', 'Third']) {
    site.change(newVersion(DIST, info.outputPath(word), word));
    const before = site.requests.length;
    await lookForNewVersion(page);
    await untilWaiting(page);
    expect(await isWaiting(page)).toBe(true);
    const fetched = site.requests.slice(before);
    expect(fetched).toContain('/');
    expect(fetched.filter((path) => path.includes(`${word}-index-`))).toHaveLength(1);
    expect(fetched.filter((path) => /woff2|\.css|\.png/.test(path))).toEqual([]);
  }
  await page.getByRole('button', { name: 'Use the new version now' }).click();
  await expect(page.locator('script[src*="Third-"]')).toHaveCount(1);
  const kept = await page.evaluate(() => caches.keys());
  expect(kept.sort()).toEqual(['mainstay:/:Third', ...first].sort());
});

test('a file that is not what was built stops the update, and the version in use goes on', async ({
  page,
  site,
}, info) => {
  await page.goto('./');
  await untilKept(page);
  const broken = newVersion(DIST, info.outputPath('broken'), 'Broken');
  writeFileSync(join(broken, 'index.html'), '<h1>Sign in to the hotel wifi</h1>');
  site.change(broken);
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const arrived = new Promise<ServiceWorker | null>((found) =>
      registration.addEventListener('updatefound', () => found(registration.installing)),
    );
    await registration.update().catch(() => {});
    const worker = await arrived;
    return new Promise((done) => {
      if (worker?.state === 'redundant') done(worker.state);
      worker?.addEventListener('statechange', () => done(worker.state));
    });
  });
  expect(state).toBe('redundant');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/^See how well/);
  await expect(notice(page, 'A new version is ready')).toHaveCount(0);
});
