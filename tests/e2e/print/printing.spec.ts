import type { Page } from '@playwright/test';
import type { Assessment } from '../../../src/core/document/assessment';
import { instrument } from '../support/core';
import { openAsFile, ownCopy } from '../support/fill';
import { printed, sheets } from '../support/papers';
import { rehearsed } from '../support/rehearsed';
import { states } from '../support/states';
import { expect, test } from '../support/watch';

/** A4 less the margins of print.css: 297 - 15 - 16 mm, at 96 px to the inch. */
const PAGE_HEIGHT = ((297 - 15 - 16) / 25.4) * 96;

async function openReport(page: Page, assessment: Assessment): Promise<void> {
  const id = await openAsFile(page, assessment);
  await page.goto(`#/a/${id}/report`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is it for?');
}

async function pdfOf(page: Page): Promise<string> {
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  return pdf.toString('latin1');
}

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
  ...Object.entries(states()).map(([name, assessment]) => ({ name: `state-${name}`, assessment })),
  { name: 'the example', assessment: ownCopy() },
  { name: 'long names and twelve decisions', assessment: LONG },
  { name: 'a quick check', assessment: ownCopy({ kind: 'quick' }) },
] as const;

/** Three decisions, for which there is room. */
const ALL_ASKED = ['state-example', 'state-close', 'state-quick'];

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
      if (ALL_ASKED.includes(name)) await expect(first.locator('.decide li')).toHaveCount(3);
      const text = ((await first.textContent()) ?? '').replace(/version \d+\.\d+\.\d+/g, '');
      expect(text, 'no decimal, overall score or rank').not.toMatch(/\d\.\d|overall|ranked? \d/i);
    });
  }
});

test('the printed report is a tagged PDF with its language, its pages and nothing of the screen', async ({
  page,
}) => {
  await openReport(page, ownCopy());
  await printed(page, 'Full report');
  const pdf = await pdfOf(page);
  expect(pdf).toContain('/MarkInfo');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Lang (en-GB)');
  expect(pdf).toMatch(/\/S \/Table\b/);
  expect(pdf).toMatch(/\/S \/H1\b/);
  expect(pdf, 'a face that varies is drawn letter by letter').not.toContain('/Subtype /Type3');
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
  await printed(page, 'Full report');
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
  await page.getByText('Choose the parts yourself').click();
  await printed(page, 'the parts you chose');
  const all = await sheets(page);
  await page.getByRole('checkbox', { name: 'All answers, with notes and evidence' }).uncheck();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await printed(page, 'the parts you chose');
  expect(await sheets(page)).toBeLessThan(all - 3);
  await page.reload();
  await page.getByText('Choose the parts yourself').click();
  await expect(
    page.getByRole('checkbox', { name: 'All answers, with notes and evidence' }),
  ).not.toBeChecked();
});

const COUNTED = [
  ownCopy(),
  ownCopy({ id: 'bare', plan: { actions: {}, order: [] }, outcomes: {} }),
  ownCopy({ id: 'quick', kind: 'quick' }),
  rehearsed(),
];

test('the chooser says how many sides the full report prints, and for the example it is sixteen at most', async ({
  page,
}) => {
  for (const assessment of COUNTED) {
    await openReport(page, assessment);
    const said = await page.locator('.product', { hasText: 'Full report' }).textContent();
    await printed(page, 'Full report');
    const count = await sheets(page);
    const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
    const [, about = ''] = /A4, about (\S+) sides/.exec(said ?? '') ?? [];
    const number = words.includes(about) ? words.indexOf(about) + 1 : Number(about);
    expect(
      Math.abs(number - count),
      `${assessment.id}: ${about} said, ${count} printed`,
    ).toBeLessThanOrEqual(1);
    if (assessment.id === ownCopy().id) expect(count).toBeLessThanOrEqual(16);
  }
});
