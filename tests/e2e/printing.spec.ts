import type { Page } from '@playwright/test';
import type { Assessment } from '../../src/core/response/assessment';
import { instrument } from './support/core';
import { openAsFile, ownCopy } from './support/fill';
import { expect, test } from './support/watch';

/** A4 less the margins of look.md: 297 - 15 - 16 mm, at 96 px to the inch. */
const PAGE_HEIGHT = ((297 - 15 - 16) / 25.4) * 96;

async function openReport(page: Page, assessment: Assessment): Promise<void> {
  const id = await openAsFile(page, assessment);
  await page.goto(`#/a/${id}/report`);
  await expect(page.locator('.a4')).toBeVisible();
}

async function printed(page: Page): Promise<string> {
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  return pdf.toString('latin1');
}

const pagesIn = (pdf: string) => pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

const LONG = ownCopy({
  name: 'A long name for a self-assessment that a committee has agreed after some debate, autumn 2026',
  profile: {
    ...ownCopy().profile,
    organisation:
      'Community and Voluntary Action Alliance for Great Wexcombe, Harbourside and the Villages',
  },
  respondent: { roles: ['staff', 'trustee', 'volunteer'], names: 'Ceri Ŵyn-Hughes, '.repeat(12) },
  report: {
    partsLeftOut: [],
    decisions: Array.from(
      { length: 12 },
      (_, k) => `Agree decision ${k + 1} as set out in the paper, and name who will carry it out.`,
    ),
  },
});

const CASES = [
  { name: 'the example', assessment: ownCopy() },
  { name: 'long names and twelve decisions', assessment: LONG },
  { name: 'a quick check', assessment: ownCopy({ kind: 'quick' }) },
  { name: 'an empty assessment', assessment: ownCopy({ answers: {}, outcomes: {} }) },
] as const;

test('page 1 is one page that stands alone, whatever the assessment', async ({ page }) => {
  for (const { name, assessment } of CASES) {
    await test.step(name, async () => {
      await page.emulateMedia({ media: 'screen' });
      await openReport(page, { ...assessment, id: name.replaceAll(' ', '-') });
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 665, height: 1000 });
      const first = page.locator('.a4 .page-one');
      await expect(first).toBeVisible();
      const height = await first.evaluate((element) => element.getBoundingClientRect().height);
      expect(height).toBeLessThanOrEqual(PAGE_HEIGHT);
      const text = ((await first.textContent()) ?? '').replace(/version \d+\.\d+\.\d+/g, '');
      expect(text, 'no decimal, overall score or rank').not.toMatch(/\d\.\d|overall|ranked? \d/i);
    });
  }
});

test('the printed report is a tagged PDF with its language, its pages and nothing of the screen', async ({
  page,
}) => {
  await openReport(page, ownCopy());
  const pdf = await printed(page);
  expect(pdf).toContain('/MarkInfo');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Lang (en-GB)');
  expect(pdf).toMatch(/\/S \/Table\b/);
  expect(pdf).toMatch(/\/S \/H1\b/);
  expect(pagesIn(pdf)).toBeGreaterThan(8);
  await expect(page.locator('.a4 .answered'), 'every question prints').toHaveCount(
    instrument.items.length,
  );
  await page.emulateMedia({ media: 'print' });
  for (const screenOnly of ['.top', '.foot', '.left', 'main button']) {
    await expect(page.locator(screenOnly).first()).toBeHidden();
  }
});

test('in print no table row is cut, the paper is white whatever the theme, and folds are open', async ({
  page,
}) => {
  await openReport(page, ownCopy());
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const rows = await page
    .locator('.a4 tbody tr')
    .evaluateAll(
      (all) => all.filter((row) => getComputedStyle(row).breakInside !== 'avoid').length,
    );
  expect(rows).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.a4 details:not([open])')).toHaveCount(0);
});

test('a part left out does not print and is remembered', async ({ page }) => {
  await openReport(page, ownCopy());
  const all = pagesIn(await printed(page));
  await page.getByRole('checkbox', { name: 'All answers, with notes and evidence' }).uncheck();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  expect(pagesIn(await printed(page))).toBeLessThan(all - 3);
  await page.reload();
  await expect(
    page.getByRole('checkbox', { name: 'All answers, with notes and evidence' }),
  ).not.toBeChecked();
});
