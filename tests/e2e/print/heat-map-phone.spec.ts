import { openAsFile, ownCopy } from '../support/fill';
import { expect, test } from '../support/watch';

test('at 320 and 360 px the map of a quick check shows every function, with no sideways scroll', async ({
  page,
}) => {
  const id = await openAsFile(page, ownCopy({ kind: 'quick' }));
  await page.goto(`#/a/${id}/results`);
  await page.getByText('More ways to look at the same answers').click();
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 740 });
    const table = page.getByRole('table', { name: /Level of each function/ });
    await expect(table.getByRole('columnheader')).toHaveCount(6);
    const beyond = await table.evaluate(({ parentElement: box }) =>
      box === null ? null : box.scrollWidth - box.clientWidth,
    );
    expect(beyond).toBe(0);
    for (const name of await table.locator('td .cell-home').all()) await expect(name).toBeVisible();
    const funding = table.getByRole('row', { name: /^Funding/ });
    await expect(funding.getByRole('link', { name: 'Not in place' })).toBeVisible();
  }
});

test('at 320 and 360 px the map of a full assessment breaks no word', async ({ page }) => {
  const id = await openAsFile(page, ownCopy());
  await page.goto(`#/a/${id}/results`);
  await page.getByText('More ways to look at the same answers').click();
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 740 });
    const name = page.locator('.heat tbody th', { hasText: 'Relationships' });
    const lines = await name.evaluate((element) => {
      const words = document.createRange();
      words.selectNodeContents(element);
      return words.getClientRects().length;
    });
    expect(lines).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  }
});
