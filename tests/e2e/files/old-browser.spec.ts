import { test as plain } from '@playwright/test';
import { OLDEST_IN_WORDS } from '../../../src/site/oldest-browsers';
import { expect, test } from '../support/watch';

test('a browser from before the oldest we build for is told so, and told that nothing is lost', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(Promise, 'withResolvers'));
  await page.goto('./');
  const words = page.locator('.too-old');
  await expect(words.getByRole('heading')).toHaveText('This browser is too old for Mainstay');
  await expect(words).toContainText(OLDEST_IN_WORDS);
  await expect(words).toContainText('Nothing is lost');
  await expect(page.locator('#root')).toBeHidden();
});

plain('the words need nothing of the app to run', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.addInitScript(() => Reflect.deleteProperty(Promise, 'withResolvers'));
  await page.goto('./');
  await expect(page.locator('.too-old')).toBeVisible();
});

test('no other browser sees them', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('See how well');
  await expect(page.locator('.too-old')).toBeHidden();
});
