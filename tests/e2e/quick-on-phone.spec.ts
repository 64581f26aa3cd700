import { instrument, planned, reported, savedAssessment } from './support/core';
import { idIn, openAsFile, ownCopy } from './support/fill';
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

test('an answer changed from the list of all answers is a tap, and Done leads back to its row, after a reload too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 780 });
  const id = await openAsFile(page, ownCopy());
  await page.goto(`#/a/${id}/check`);
  const item = instrument.items.at(-4);
  const row = page.locator('.answer-row').filter({ hasText: item?.title ?? '?' });
  const change = row.getByRole('link', { name: /^Change/ });
  await change.tap();
  await expect(page.getByRole('heading', { level: 1, name: item?.stem ?? '?' })).toBeFocused();
  // Where the words stand, as a finger does it: what is drawn over them may not keep the tap.
  const words = await page.locator('.choice b', { hasText: 'Don’t know' }).boundingBox();
  await page.touchscreen.tap((words?.x ?? 0) + 20, (words?.y ?? 0) + 10);
  await expect(page.getByRole('radio', { name: 'Don’t know' })).toBeChecked();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Don’t know' })).toBeChecked();
  await page.getByRole('button', { name: 'Done' }).tap();
  await expect(row).toContainText('Don’t know');
  await expect(change).toBeInViewport();
  // Come to by its own address the same question goes on to the next.
  await page.goto(`#/a/${id}/answer/${item?.id}`);
  await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
});
