import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { partnerItems } from '../../src/core/comparison/partner-view';
import type { ItemRecord } from '../../src/core/document/answer';
import type { Assessment } from '../../src/core/document/assessment';
import { newCollection } from '../../src/core/exercise/new-exercise';
import { newAssessment } from '../../src/core/response/new-assessment';
import { realBank } from '../support/real-bank';
import { answerAll, phoneOf } from './support/away-day';
import { instrument } from './support/core';
import { openAsFile } from './support/fill';
import { inspectAll } from './support/inspect';
import { expect, test } from './support/watch';

const before = realBank().earlier['1.0.0'];
if (before === undefined) throw new Error('The edition 1.0.0 is kept.');

const NOW = '2026-11-14T10:00:00.000Z';
const record = (level: 0 | 1 | 2 | 3 | 4): ItemRecord => ({
  answer: { state: 'rated', level },
  note: 'Two days a week, until March.',
  evidence: [],
  speakers: '',
  accreditationCodes: '',
  history: [],
  changedAt: NOW,
  changedBy: 'Priya Nair',
  answeredAt: NOW,
});

const asked = partnerItems(before.instrument, before.guidance)
  .slice(0, 6)
  .map(({ id }) => id);
const [firstAsked = ''] = asked;

/** All of it as it was: our own answers, and partners who have been asked and have not answered. */
function ofTheEditionBefore(): Assessment {
  const { id, version, items } = before?.instrument ?? instrument;
  return {
    ...newAssessment({
      id: 'before',
      kind: 'full',
      now: NOW,
      today: '2026-11-14',
      instrument: { id, version },
    }),
    name: 'Self-assessment, autumn 2026',
    answers: Object.fromEntries(items.map((item, at) => [item.id, record(at % 2 === 0 ? 2 : 3)])),
    partners: { ...newCollection('2C6P5DZH', asked), expectedCount: 3, closesOn: '2027-01-31' },
  };
}

const titleThen = (id: string) =>
  before?.instrument.items.find((item) => item.id === id)?.title ?? '';
const titleNow = (id: string) => instrument.items.find((item) => item.id === id)?.title ?? '';

/** In both themes and as narrow as a phone, then as wide as it was. */
async function lookedAt(page: Page, address: string): Promise<void> {
  await inspectAll(page, address);
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** One form typed in, an answer a key. */
async function typeIn(page: Page, keys: string): Promise<void> {
  for (const [at, key] of [...keys].entries())
    await page.locator(`[data-at="answer-${at}"]`).fill(key);
  await page.locator('[data-at="finish"]').click();
}

test('a file of the questions before opens whole, and says what deserves another look, in the words of both', async ({
  page,
}) => {
  const id = await openAsFile(page, ofTheEditionBefore());
  const changed = before.instrument.items.length;
  await expect(page.getByText(`${changed} questions have changed their meaning`)).toBeVisible();
  await lookedAt(page, `#/a/${id}`);
  await page.getByRole('link', { name: 'Begin with F1' }).click();

  const [item] = instrument.items;
  const [old] = before.instrument.items;
  const words: Locator = page.getByRole('region', { name: 'What you answered before' });
  await expect(words.getByText(old?.stem ?? '')).toBeVisible();
  for (const text of old?.levels ?? []) await expect(words.getByText(text)).toBeVisible();
  await expect(words.locator('li').filter({ hasText: 'Your answer then' })).toContainText(
    old?.levels[2] ?? '',
  );
  for (const text of item?.levels ?? []) await expect(page.getByText(text)).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await lookedAt(page, `#/a/${id}/answer/F-FF-1`);

  await page.getByRole('radio', { name: /^Established/ }).check();
  await expect(words).toHaveCount(0);
  await page.goto(`#/a/${id}`);
  await expect(page.getByText(`${changed - 1} questions have changed their meaning`)).toBeVisible();
});

test('partners who were asked before are invited, answer and are typed in with the words they were asked in, and are listed, not compared', async ({
  page,
  browser,
}) => {
  const id = await openAsFile(page, ofTheEditionBefore());
  const words = before.guidance.items[firstAsked]?.partner;
  await page.goto(`#/a/${id}/partners`);
  await expect(
    page.getByText(/^Partners were asked version 1\.0\.0 of the questions/),
  ).toBeVisible();

  await page.goto(`#/a/${id}/exercise/invite/partners`);
  const link = (await page.getByText('/#/join/').first().innerText()).trim();
  const phone = await phoneOf(browser, link);
  await expect(phone.getByText(/asks the questions of version 1\.0\.0/)).toBeVisible();
  await expect(phone.getByText(words?.stem ?? '')).toBeVisible();
  await expect(phone.getByText(words?.levels[2] ?? '')).toBeVisible();
  await answerAll(phone, { role: null, keys: '444444' });
  await phone.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await phone.getByRole('button', { name: 'Copy the link' }).click();
  const reply = await phone.evaluate(() => navigator.clipboard.readText());
  await phone.context().close();

  await page.goto(`#/a/${id}/exercise/collect/partners`);
  await page.getByLabel('What people sent you').fill(reply);
  await page.getByRole('button', { name: 'Take in what is pasted' }).click();
  await expect(page.locator('.in-count')).toHaveText(/^1 ?of 3 in$/);

  await page.goto(`#/a/${id}/exercise/type-in/partners`);
  await expect(page.getByLabel(titleThen(firstAsked))).toBeVisible();
  for (const keys of ['333333', '444444']) await typeIn(page, keys);

  await page.goto(`#/a/${id}/partners`);
  await page.getByRole('button', { name: 'Show what partners say' }).click();
  const finding = 'Partners answered earlier questions, version 1.0.0: listed, not compared';
  await expect(page.getByText(finding)).toBeVisible();
  for (const each of asked) {
    await expect(page.getByText(titleThen(each)).first(), each).toBeVisible();
    await expect(page.getByText(titleNow(each)), each).toHaveCount(0);
  }
  await lookedAt(page, `#/a/${id}/partners`);
});

test('an invitation of the questions before is answered in its own words, and says so', async ({
  page,
}) => {
  const frozen = JSON.parse(readFileSync('tests/frozen/codes-v1/edition-1.0.0.json', 'utf8'));
  const address = `#/join/${frozen.invitations[0].code}`;
  await page.goto(address);
  await expect(page.getByText(/asks the questions of version 1\.0\.0/)).toBeVisible();
  const quick = before.instrument.items.find((item) => item.quick);
  await expect(page.getByText(quick?.stem ?? '')).toBeVisible();
  for (const text of quick?.levels ?? []) await expect(page.getByText(text)).toBeVisible();
  await lookedAt(page, address);
});
