import type { Page } from '@playwright/test';
import { LEVELS } from '../../src/core/instrument/instrument';
import { ratedNow } from '../../src/core/response/meaning';
import { instrument, planned, reported, savedAssessment } from './support/core';
import { idIn } from './support/fill';
import { expect, test } from './support/watch';

/** What each item is answered with: every level, a don't know now and then, and one that is not our role. */
const choiceFor = (position: number): number | 'dk' | 'na' => {
  if (position === 9) return 'na';
  if (position % 11 === 5) return 'dk';
  return (position * 7 + 3) % 5;
};

async function pressUntilFocused(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard never reached it');
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const focusedText = (page: Page) =>
  page.evaluate(() => (document.activeElement?.textContent ?? '').trim());

async function tabTo(page: Page, text: string | RegExp): Promise<void> {
  await pressUntilFocused(page, async () => {
    const focused = await focusedText(page);
    return typeof text === 'string' ? focused === text : text.test(focused);
  });
}

/** From the question's heading: Tab into the levels, arrows to the choice, Enter for the next question. */
async function answerByKeyboard(page: Page, choice: number | 'dk' | 'na'): Promise<void> {
  await pressUntilFocused(page, () =>
    page.evaluate(() => document.activeElement?.getAttribute('type') === 'radio'),
  );
  await page.keyboard.press('Space');
  const steps = choice === 'dk' ? 5 : choice === 'na' ? 6 : choice;
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
  if (choice === 'na') {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type('The volunteer centre');
  }
  await page.keyboard.press('Enter');
}

test('a person answers every question by keyboard alone and sees what the core makes of it', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await page.goto('./');
  await tabTo(page, 'Start in full');
  await page.keyboard.press('Enter');

  for (const item of instrument.items) {
    const heading = page.getByRole('heading', { level: 1, name: item.stem });
    if (item.position > 0 && item.section !== instrument.items[item.position - 1]?.section) {
      await expect(page).toHaveTitle('Answer - Mainstay');
      await tabTo(page, 'Continue');
      await page.keyboard.press('Enter');
    }
    await expect(heading).toBeFocused();
    await expect(page).toHaveTitle(
      new RegExp(`, question \\d+ of \\d+: ${escaped(item.stem)} - Mainstay$`),
    );
    if (item.position === 33) {
      await page.reload();
      await expect(heading).toBeVisible();
    }
    await answerByKeyboard(page, choiceFor(item.position));
  }

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All sections are finished');
  const assessment = await savedAssessment(page);
  for (const item of instrument.items) {
    const answer = assessment.answers[item.id]?.answer;
    const choice = choiceFor(item.position);
    if (typeof choice === 'number') expect(answer).toEqual(ratedNow(LEVELS[choice] ?? 0, item));
    else expect(answer?.state).toBe(choice);
  }
  await compareResults(page, assessment);
});

async function compareResults(
  page: Page,
  assessment: Parameters<typeof planned>[0],
): Promise<void> {
  const id = idIn(page);
  const model = reported(assessment, 'you');
  await tabTo(page, 'See the results');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(model.told.headline);
  await tabTo(page, /^More ways to look/);
  await page.keyboard.press('Enter');
  for (const row of [...model.factors.rows, ...model.functions.rows, ...model.sufficiency.rows]) {
    const cells = page.getByRole('row').filter({ hasText: row.name });
    if (row.score !== null) await expect(cells.first()).toContainText(String(row.score));
    if (row.range) {
      await expect(cells.first()).toContainText(`${row.range.low} to ${row.range.high}`);
    }
  }
  for (const cell of model.heat.rows.flatMap((row) => row.cells)) {
    const link = page.locator(
      `a[href="#/a/${id}/results/${encodeURIComponent(`${cell.section}/${cell.function}`)}"]`,
    );
    if (cell.score !== null) await expect(link.first()).toContainText(String(cell.score));
  }

  await page.goto(`#/a/${id}/plan/others`);
  const plan = planned(assessment);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(plan.heading);
  const titles = plan.first.map(({ number, title }) => `${number}${title}`);
  await expect(page.locator('.five h2')).toHaveText(titles);
  await expect(page.locator('.others > li')).toHaveCount(plan.others.length);

  await page.goto(`#/a/${id}/report`);
  const ours = reported(assessment, 'we');
  const { best, weakest, start } = ours.told;
  for (const { title } of [best, weakest, start]) {
    await expect(page.locator('.a4')).toContainText(title);
  }
  await expect(page.locator('.a4')).toContainText(ours.limits);
}
