import { instrument } from './support/core';
import { holdScripts } from './support/hold-scripts';
import { addressesAround, rehearsed } from './support/rehearsed';
import { expect, test } from './support/watch';

test('a button pressed before the script has arrived is answered when it has', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Start in full' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('See how well');
  release();
  const [first] = instrument.items;
  await expect(page).toHaveTitle(`Funding, question 1 of 15: ${first?.stem} - Mainstay`);
  await page.goto('#/');
  await expect(page.getByRole('link', { name: /^Continue: / })).toHaveCount(1);
});

test('all that a link waits for is on its way before the script has come, and the name stands', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/assets\/.*\.(?:js|css)$/.test(request.url())) asked.push(request.url());
  });
  const release = await holdScripts(page, /\/assets\/index-.*\.js$/);
  const link = addressesAround(rehearsed()).find((address) => address.startsWith('#/join/MI1.2'));
  await page.goto(`./${link}`, { waitUntil: 'commit' });
  await expect(page.getByText('Mainstay', { exact: true })).toBeVisible();
  await expect.poll(() => asked.filter((url) => url.includes('/responding-')).length).toBe(1);
  // Nothing else comes, and the question is asked all the same.
  const before = new Set(asked);
  await page.route(/\/assets\/.*\.(?:js|css)$/, async (route) => {
    if (before.has(route.request().url())) await route.fallback();
  });
  release();
  await expect(page.getByRole('radio').first()).toBeVisible();
});
