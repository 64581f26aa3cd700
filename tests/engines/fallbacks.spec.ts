import { openAsFile, ownCopy } from '../e2e/support/fill';
import { expect, test } from '../e2e/support/watch';

/**
 * What some engine or place has not, and how a page there would find it. Those of one group have nothing to do with
 * each other: each is asked for by another part of the app.
 */
const ABSENCES = [
  [
    { what: 'a say in what is cleared', script: 'delete Navigator.prototype.storage' },
    { what: 'an early commit', script: 'delete IDBTransaction.prototype.commit' },
    { what: 'ready-made ids (plain http)', script: 'delete Crypto.prototype.randomUUID' },
  ],
  [
    { what: 'an idle callback (Safari)', script: 'delete window.requestIdleCallback' },
    { what: 'windows that talk to each other', script: 'delete window.BroadcastChannel' },
    { what: 'service workers', script: 'delete Navigator.prototype.serviceWorker' },
    { what: 'lasting storage on request', script: 'delete StorageManager.prototype.persist' },
    {
      what: 'small preferences',
      script: `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })`,
    },
  ],
] as const;

for (const group of ABSENCES) {
  const without = group.map(({ what }) => what).join(', ');
  test(`without ${without} answers are kept and every page opens`, async ({ page }) => {
    for (const { script } of group) await page.addInitScript(script);
    const id = await openAsFile(page, ownCopy());
    await page.goto(`#/a/${id}/answer/F-FF-1`);
    await page.getByRole('radio', { name: /^Embedded/ }).check();
    await expect(page.getByRole('status').filter({ hasText: 'Saved' }).first()).toBeVisible();
    await page.reload();
    await expect(page.getByRole('radio', { name: /^Embedded/ })).toBeChecked();
    for (const place of ['/check', '/results', '/plan/others', '/report']) {
      await page.goto(`#/a/${id}${place}`);
      await expect(page.locator('main h1').first()).toBeVisible();
    }
  });
}

test('windows that cannot talk to each other look again when they come to the front', async ({
  page,
  context,
}) => {
  await context.addInitScript('delete window.BroadcastChannel');
  const id = await openAsFile(page, ownCopy({ answers: {} }));
  await page.goto(`#/a/${id}/answer/F-FF-1`);
  await expect(page.getByRole('radio').first()).toBeVisible();
  const other = await context.newPage();
  await other.goto(`./#/a/${id}/answer/F-FF-1`);
  await other.getByRole('radio', { name: /^Embedded/ }).check();
  await expect(other.getByRole('status').filter({ hasText: 'Saved' }).first()).toBeVisible();
  // A browser without a screen has every page at its front, so it is told.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByRole('radio', { name: /^Embedded/ })).toBeChecked();
});
