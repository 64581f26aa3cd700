import { outerPages } from '../../src/app/list/outer-pages';
import { PAGES } from '../../src/app/list/pages';
import { oneFilePage, readingPages } from '../../src/app/list/reading-pages';
import { openAsFile, ownCopy } from './support/fill';
import { expect, test } from './support/watch';

const CONTROLS = 'a, button, input, select, textarea, summary';

/** docs/measurements.md has what was measured; these are the most there may be. */
test('a question, a section as a list and the results ask for little, and nothing is asked before question 1', async ({
  page,
}) => {
  const figures: Record<string, number> = {
    'kinds of page': new Set([...PAGES, ...outerPages, ...readingPages, oneFilePage]).size,
  };
  await page.goto('./');
  const wordsOf = async () => (await page.locator('main').innerText()).split(/\s+/).length;
  figures['words on Home'] = await wordsOf();
  await page.getByRole('button', { name: 'Start in full' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/question 1 of/);
  await expect(
    page.locator('main').locator('input:not([type="radio"]), select, textarea'),
  ).toHaveCount(0);
  figures['controls of a question'] = await page.locator('main').locator(CONTROLS).count();
  const id = await openAsFile(page, ownCopy());
  await page.goto(`#/a/${id}/section/funding`);
  await page.getByRole('button', { name: /^F1 / }).click();
  await expect(page.getByRole('radio')).toHaveCount(7);
  figures['controls of a section'] = await page.locator('main').locator(CONTROLS).count();
  await page.goto(`#/a/${id}/results`);
  await page.locator('.tell').waitFor();
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    figures[`results at ${width}`] = await page.evaluate(
      () => document.documentElement.scrollHeight,
    );
  }
  test.info().annotations.push({ type: 'measured', description: JSON.stringify(figures) });
  const most = {
    'controls of a question': 14,
    'controls of a section': 40,
    'results at 1280': 2300,
    'results at 390': 3700,
  };
  for (const [what, limit] of Object.entries(most)) {
    expect(figures[what], `${what}: ${JSON.stringify(figures)}`).toBeLessThanOrEqual(limit);
  }
});
