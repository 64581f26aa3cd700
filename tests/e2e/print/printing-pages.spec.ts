import type { Locator, Page } from '@playwright/test';
import type { Answer } from '../../../src/core/document/answer';
import type { Assessment } from '../../../src/core/document/assessment';
import type { Item, Level } from '../../../src/core/instrument/instrument';
import { ratedNow } from '../../../src/core/response/meaning';
import { instrument } from '../support/core';
import { openAsFile, ownCopy } from '../support/fill';
import { settle } from '../support/inspect';
import { printed, sheets } from '../support/papers';
import { expect, test } from '../support/watch';

/** A4 less the margins of print.css: 297 - 15 - 16 mm, at 96 px to the inch. */
const PAGE_HEIGHT = ((297 - 15 - 16) / 25.4) * 96;

async function onPaper(page: Page, assessment: Assessment, rest: string): Promise<void> {
  const id = await openAsFile(page, assessment);
  await page.goto(`#/a/${id}${rest}`);
  await expect(page.locator('h1:visible').first()).toBeVisible();
}

const footOf = (page: Page) =>
  page.evaluate(() =>
    document.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules])
      .map((rule) => rule.cssText)
      .join(' '),
  );

const breaks = (all: Locator, side: 'breakInside' | 'breakAfter') =>
  all.evaluateAll((elements, name) => elements.map((each) => getComputedStyle(each)[name]), side);

const PRINTED = [
  { rest: '/results', names: 'Mainstay: results' },
  { rest: '/results/funding', names: 'Mainstay: results, Funding' },
  { rest: '/plan', names: 'Mainstay: plan' },
] as const;

test('a page prints with whose it is, its date and a foot, which the screen does not show', async ({
  page,
}) => {
  const id = await openAsFile(page, ownCopy());
  for (const { rest, names } of PRINTED) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`#/a/${id}${rest}`);
    const head = page.locator('.printed-head').filter({ hasText: names });
    await expect(head, rest).toHaveCount(1);
    await expect(head, rest).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(head, rest).toBeVisible();
    await expect(head, rest).toContainText('Community Action Wexcombe, 14 November 2026');
    const foot = await footOf(page);
    expect(foot, rest).toContain('Community Action Wexcombe');
    expect(foot, rest).toContain('counter(pages)');
  }
});

test('the figures of the results follow each other on paper and none is cut', async ({ page }) => {
  await onPaper(page, ownCopy(), '/results');
  await page.getByText('More ways to look at the same answers').click();
  await expect(page.locator('.radar svg').first()).toBeVisible();
  const figures = await page.locator('figure.fig').count();
  expect(await sheets(page)).toBeLessThan(figures - 1);
  await page.emulateMedia({ media: 'print' });
  const whole = page.locator('.fig > .cap, .dr, .two, .heat, table.plain tr');
  expect(new Set(await breaks(whole, 'breakInside'))).toEqual(new Set(['avoid']));
  expect(new Set(await breaks(page.locator('figure.fig'), 'breakInside'))).toEqual(
    new Set(['auto']),
  );
});

test('on paper a section’s heading stays with its first answer, and no answer is cut', async ({
  page,
}) => {
  await onPaper(page, ownCopy(), '/check');
  await page.emulateMedia({ media: 'print' });
  const firsts = page.locator('main :is(h2, h3) + dl > div:first-child');
  expect(await firsts.count()).toBeGreaterThanOrEqual(instrument.sections.length);
  const headings = page.locator('main :is(h2, h3):has(+ dl)');
  expect(new Set(await breaks(headings, 'breakAfter'))).toEqual(new Set(['avoid']));
  const rows = page.locator('main dl > div');
  expect(new Set(await breaks(rows, 'breakInside'))).toEqual(new Set(['avoid']));
});

test('the guide fills two sheets of paper and no more, the warm-up one', async ({ page }) => {
  for (const { address, count } of [
    { address: '#/away-day/guide', count: 2 },
    { address: '#/away-day/warm-up', count: 1 },
  ]) {
    await page.goto(address);
    await settle(page);
    expect(await sheets(page), address).toBe(count);
  }
});

test('the report does not change how the results print', async ({ page }) => {
  await onPaper(page, ownCopy(), '/results');
  await page.getByText('More ways to look at the same answers').click();
  await expect(page.locator('.radar svg').first()).toBeVisible();
  const before = await sheets(page);
  await page.goto(page.url().replace('/results', '/report'));
  await printed(page, 'Full report');
  await page.goto(page.url().replace('/report', '/results'));
  await expect(page.locator('.radar svg').first()).toBeVisible();
  expect(await sheets(page)).toBe(before);
});

test('the plan prints as a table with every step, and before anything is chosen as rows to write on', async ({
  page,
}) => {
  const whole = ownCopy();
  await onPaper(page, whole, '/plan');
  await page.emulateMedia({ media: 'print' });
  for (const { text } of Object.values(whole.plan.actions))
    await expect(page.locator('.printed-plan')).toContainText(text);
  await expect(page.locator('.five')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await onPaper(page, ownCopy({ id: 'bare', plan: { actions: {}, order: [] } }), '/plan');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.five > li').first()).toBeVisible();
});

const answered = (rule: (position: number, item: Item) => Answer): Assessment['answers'] =>
  Object.fromEntries(
    instrument.items.flatMap((item) => {
      const record = ownCopy().answers[item.id];
      return record ? [[item.id, { ...record, answer: rule(item.position, item) }]] : [];
    }),
  );
const targets = (level: Level): Assessment['targets'] => ({
  sections: Object.fromEntries(instrument.sections.map(({ id }) => [id, { level, reason: '' }])),
  items: {},
});
const DECISIONS = Array.from(
  { length: 7 },
  (_, k) => `Agree decision ${k + 1} as set out in the paper, and name who will carry it out.`,
);

const CASES = [
  {
    name: 'the longest level names',
    changes: { answers: answered((_, item) => ratedNow(2, item)), targets: targets(4) },
  },
  {
    name: 'wide ranges',
    changes: {
      answers: answered((at, item) =>
        at % 5 === 0 ? { state: 'dk', whoKnows: '' } : ratedNow(1, item),
      ),
      targets: { sections: {}, items: {} },
    },
  },
  {
    name: 'the longest level names and seven decisions',
    changes: {
      answers: answered((at, item) =>
        at % 7 === 0 ? { state: 'dk', whoKnows: '' } : ratedNow(2, item),
      ),
      targets: targets(4),
      report: { decisions: DECISIONS, partsLeftOut: [] },
    },
  },
  {
    name: 'a quick check with don’t knows',
    changes: {
      kind: 'quick',
      answers: answered((at, item) =>
        at % 4 === 0 ? { state: 'dk', whoKnows: '' } : ratedNow(2, item),
      ),
      targets: targets(4),
    },
  },
  {
    name: 'nobody named and no decision',
    changes: {
      respondent: { roles: [], names: '' },
      report: { decisions: [], partsLeftOut: [] },
    },
  },
] as const satisfies readonly { name: string; changes: Partial<Assessment> }[];

test('page 1 says each level in words and stays one page, whatever the answers', async ({
  page,
}) => {
  for (const { name, changes } of CASES) {
    await test.step(name, async () => {
      await page.emulateMedia({ media: 'screen' });
      await onPaper(page, ownCopy({ id: name.replaceAll(/\W/g, '-'), ...changes }), '/report');
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 665, height: 1000 });
      const first = page.locator('.a4 .page-one');
      const words = first.locator('.prio .now-to > span');
      await expect(words.first()).toBeVisible();
      for (const text of await words.allTextContents())
        expect(text).toMatch(/^[A-Z].*( to [a-z]|, on target$)/);
      const height = await first.evaluate((element) => element.getBoundingClientRect().height);
      expect(height).toBeLessThanOrEqual(PAGE_HEIGHT);
    });
  }
});

const BOARD_PAPERS = [
  ownCopy({
    id: 'long',
    name: 'A long name '.repeat(16),
    report: { decisions: DECISIONS.flatMap((text) => [text, text.repeat(4)]), partsLeftOut: [] },
  }),
  ownCopy({ id: 'wide', profile: { ...ownCopy().profile, organisation: 'W'.repeat(200) } }),
  ownCopy({
    id: 'bare',
    plan: { actions: {}, order: [] },
    report: { decisions: [], partsLeftOut: [] },
  }),
];

test('a board paper is two to six sides whatever it holds, and asks nothing twice', async ({
  page,
}) => {
  for (const assessment of BOARD_PAPERS) {
    await onPaper(page, assessment, '/report');
    await printed(page, 'Board paper');
    const count = await sheets(page);
    expect(count, assessment.id).toBeGreaterThanOrEqual(2);
    expect(count, assessment.id).toBeLessThanOrEqual(6);
  }
  await expect(
    page.locator('.a4').getByText('Recommendation', { exact: true }),
    'nothing is asked twice',
  ).toHaveCount(1);
});
