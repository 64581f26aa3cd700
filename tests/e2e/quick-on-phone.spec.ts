import { instrument, planned, reported, savedAssessment } from './support/core';
import { idIn } from './support/fill';
import { expect, test } from './support/watch';

const RELOADED_AT = 12;
const quick = instrument.items.filter((item) => item.quick);

test('a trustee does the quick check on a phone and sees bands, never digits', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Start the quick check' }).tap();
  for (const [k, item] of quick.entries()) {
    const heading = page.getByRole('heading', { level: 1, name: item.stem });
    // A reload is a fresh start: the browser keeps focus where it puts it.
    if (k === RELOADED_AT + 1) await expect(heading).toBeVisible();
    else await expect(heading).toBeFocused();
    await page
      .locator('label.level')
      .nth((k * 3) % 5)
      .tap();
    await page.getByRole('button', { name: /Next|Finish/ }).tap();
    if (quick[k + 1] && quick[k + 1]?.section !== item.section) {
      await page.getByRole('link', { name: 'Continue' }).tap();
    }
    if (k === RELOADED_AT) await page.reload();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All sections are finished');
  const assessment = await savedAssessment(page);
  const model = reported(assessment, 'you');
  await page.getByRole('link', { name: 'See the results' }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(model.told.headline);
  for (const row of model.factors.rows) {
    expect(row.detail).not.toMatch(/\d/);
    await expect(page.getByRole('row').filter({ hasText: row.name }).first()).toContainText(
      row.levelWords,
    );
  }
  const id = idIn(page);
  await page.goto(`#/a/${id}/plan/others`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(planned(assessment).heading);
  await page.goto(`#/a/${id}/report`);
  await expect(page.locator('.a4')).toContainText(reported(assessment, 'we').limits);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(412);
});
