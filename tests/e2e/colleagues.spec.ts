import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { Level } from '../../src/core/instrument/instrument';
import { expectAxeFindsNothing } from './support/axe';
import { instrument } from './support/core';
import { openAsFile, ownCopy } from './support/fill';
import { printed, sheets } from './support/papers';
import { expect, test } from './support/watch';

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'colleagues-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const funding = instrument.items.filter(({ section }) => section === 'funding');
const [first, second] = funding;
const whole = ownCopy({ plan: { actions: {}, order: [] } });
const given = (itemId = ''): number => {
  const answer = whole.answers[itemId]?.answer;
  return answer?.state === 'rated' ? answer.level : -1;
};
/** Levels other than the one that stands in the file. */
const others = (itemId?: string): readonly Level[] =>
  ([0, 1, 2, 3, 4] as const).filter((level) => level !== given(itemId));

const nameOf = (level: Level | undefined) => instrument.levels[level ?? 0] ?? '';
const row = (page: Page, level: Level | undefined) => page.locator('label.level').nth(level ?? 0);
const chosen = (page: Page) => page.locator('.level:has(:checked)');

async function answered(page: Page, id: string, itemId = '', level?: Level): Promise<void> {
  await page.goto(`#/a/${id}/answer/${itemId}`);
  await row(page, level).click();
  await expect(chosen(page)).toContainText(nameOf(level));
}

async function saved(page: Page, button: string, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const path = join(folder, name);
  await (await download).saveAs(path);
  return path;
}

const idIn = (page: Page) => /#\/a\/([^/]+)/.exec(page.url())?.[1] ?? '';

test('two colleagues: questions out and back, a conflict chosen, a plan made, report and board paper printed', async ({
  page,
  browser,
  baseURL,
}) => {
  const id = await openAsFile(page, whole);
  await page.getByRole('link', { name: 'Send to colleagues' }).click();
  await page.getByRole('button', { name: 'Save the file to send' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose a section or some questions');
  await page.getByRole('checkbox', { name: /^Funding/ }).check();
  await page.getByLabel('Who is to answer them?').fill('Sam Okoro');
  await page.getByLabel('Your own name').fill('Priya');
  await page.getByLabel('A line to them').fill('You know the funders.');
  await expectAxeFindsNothing(page, 'sending');
  const sent = await saved(page, 'Save the file to send', 'for-sam.mainstay.json');
  const app = await saved(page, 'Save as one file with Mainstay inside', 'for-sam.html');

  // Sam, on a computer of his own.
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    serviceWorkers: 'block',
  });
  const sam = await context.newPage();
  await sam.goto('#/open');
  await sam.getByLabel('Choose a file').setInputFiles(sent);
  const asked = `Priya asks you to answer ${funding.length} questions about funding`;
  await expect(sam.getByRole('heading', { level: 1 })).toHaveText(asked);
  await expect(sam.getByText('You know the funders.')).toBeVisible();
  await expect(sam.getByLabel('Your name')).toHaveValue('Sam Okoro');
  await expectAxeFindsNothing(sam, 'a part');
  const part = idIn(sam);
  const stick = await context.newPage();
  await stick.goto(pathToFileURL(app).href);
  await expect(stick.getByRole('heading', { level: 1 })).toHaveText(asked);
  await stick.getByRole('button', { name: 'Start' }).click();
  await expect(stick.getByRole('heading', { level: 1 })).toHaveText(asked);
  await expect(stick.getByRole('link', { name: /^Start/ })).toBeVisible();
  await sam.goto(`#/a/${part}/results`);
  await expect(sam.getByRole('heading', { level: 1 })).toContainText('You have a part');
  const [samsFirst] = others(first?.id);
  const [samsSecond] = others(second?.id);
  await answered(sam, part, first?.id, samsFirst);
  await answered(sam, part, second?.id, samsSecond);
  await sam.getByRole('link', { name: 'Send back' }).click();
  const back = await saved(sam, 'Save the file to send back', 'from-sam.mainstay.json');
  await context.close();

  // Meanwhile Priya has changed one of the two.
  const priyasFirst = others(first?.id)[1];
  await answered(page, id, first?.id, priyasFirst);
  await page.goto(`#/a/${id}/colleagues`);
  await page.getByLabel('Choose files').setInputFiles(back);
  // Before the press, what would come in its place and what is to be chosen; nothing is in.
  await expect(page.getByText('Takes the place of what is here')).toBeVisible();
  await expect(page.getByText('For you to choose')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Still out' })).toBeVisible();
  await expectAxeFindsNothing(page, 'bringing back');
  await page.getByRole('button', { name: /^Bring these answers in/ }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Answers are in.' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Came back', exact: true })).toBeVisible();
  await page.getByLabel('Choose files').setInputFiles(back);
  await expect(page.getByText('Nothing new in that file.')).toBeVisible();
  await page.goto(`#/a/${id}/answer/${second?.id}`);
  await expect(chosen(page)).toContainText(nameOf(samsSecond));
  await page.goto(`#/a/${id}/answer/${first?.id}`);
  await page.getByRole('link', { name: 'choose between them' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 answer to choose');
  await expectAxeFindsNothing(page, 'choosing');
  const sams = page.getByRole('button', { name: /^Choose this one.*Sam Okoro/ });
  await sams.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All chosen');
  await page.getByRole('button', { name: /^Undo/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 answer to choose');
  await sams.press('Enter');
  await page.goto(`#/a/${id}/answer/${first?.id}`);
  await expect(chosen(page)).toContainText(nameOf(samsFirst));
  const earlier = page.locator('.earlier li').filter({ hasText: nameOf(priyasFirst) });
  await expect(earlier.filter({ hasText: 'Priya' })).toBeVisible();

  await page.goto(`#/a/${id}/plan`);
  await page
    .getByLabel(/^Owner/)
    .first()
    .fill('Priya');
  await expect(page.getByLabel(/^How far/).first()).toBeVisible();
  await page.goto(`#/a/${id}/report`);
  await printed(page, 'Full report');
  expect(await sheets(page)).toBeGreaterThan(5);
  await printed(page, 'Board paper');
  expect(await sheets(page)).toBe(3);
});
