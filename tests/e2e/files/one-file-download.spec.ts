import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../support/site';
import { expect, test } from '../support/watch';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test('the file handed out is the one that was built, and its SHA-256 is the one shown', async ({
  page,
}) => {
  await page.goto('#/help');
  await page.getByRole('link', { name: 'Mainstay in one file' }).click();
  const shown = await page.locator('.hash').textContent();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save mainstay.html' }).click();
  await expect(
    page.locator('#main').getByText('Sent to your downloads as mainstay.html.'),
  ).toBeVisible();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('mainstay.html');
  const bytes = readFileSync(await saved.path());
  expect(sha256(bytes)).toBe(shown);
  expect(sha256(readFileSync(join(DIST, 'mainstay.html')))).toBe(shown);
  await expect(page.getByText(`${bytes.length.toLocaleString('en-GB')} bytes`)).toBeVisible();
});

test('the SHA-256 stands in full on a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./#/one-file');
  await expect(page.locator('.hash')).toHaveText(/^[0-9a-f]{64}$/);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
});
