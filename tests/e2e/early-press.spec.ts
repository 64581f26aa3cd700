import { instrument } from './support/core';
import { expect, test } from './support/watch';

test('a button pressed before the script has arrived is answered when it has', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Start in full' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('See how well');
  release();
  const [first] = instrument.items;
  await expect(page).toHaveTitle(`Funding, question 1 of 15: ${first?.stem} - Mainstay`);
  await page.goto('#/');
  await expect(page.getByRole('link', { name: /^Continue: / })).toHaveCount(1);
});
