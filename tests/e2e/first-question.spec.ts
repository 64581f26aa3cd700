import type { Page } from '@playwright/test';
import { expectAxeFindsNothing } from './support/axe';
import { instrument } from './support/core';
import { holdScripts } from './support/hold-scripts';
import { linkTo } from './support/link';
import { expect, test } from './support/watch';

const [first, second] = instrument.items;

const isAsked = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-question', 'asked');
const isDrawn = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-drawn', 'yes');
const stem = (page: Page) => page.getByRole('heading', { level: 1 });

async function openBeforeTheApp(page: Page, link = linkTo()): Promise<() => void> {
  const release = await holdScripts(page);
  await page.goto(`./${link}`, { waitUntil: 'commit' });
  await isAsked(page);
  return release;
}

test('the question of a link can be read, answered and left before any script is here, and all of it is kept', async ({
  page,
}) => {
  const release = await openBeforeTheApp(page);
  await expect(page).toHaveTitle(`${first?.stem} - Mainstay`);
  await expect(stem(page)).toHaveText(first?.stem ?? '');
  await expect(page.getByText('Anytown CVS. Nirmala can read each set')).toBeVisible();
  await expectAxeFindsNothing(page, 'a question before the app');
  await page.getByText(first?.levels[2] ?? '').click();
  await page.getByText('Add a note: why this level?').click();
  await page.getByLabel('Why this level?').fill('The minutes of May');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.locator('.progress .tag')).toHaveCount(0);
  release();
  await expect(stem(page)).toHaveText(second?.stem ?? '');
  await expect(page.locator('.progress .tag')).toContainText('Kept on this');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('radio').nth(2)).toBeChecked();
  await expect(page.getByLabel('Why this level?')).toHaveValue('The minutes of May');
  await page.reload();
  await expect(page.getByText('Your one answer is still here')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-question');
});

test('the app takes over the very nodes, and focus stays where it is', async ({ page }) => {
  const quick = instrument.items.filter((item) => item.quick).map(({ id }) => id);
  const release = await openBeforeTheApp(
    page,
    linkTo({
      items: quick,
      pick: 'quick',
      attribution: 'named',
      facilitator: '',
      on: '2099-01-01',
    }),
  );
  const radio = page.getByRole('radio', { name: instrument.levels[1] ?? '' });
  await radio.focus();
  const kept = await stem(page).elementHandle();
  release();
  await isDrawn(page);
  expect(await kept?.evaluate((node) => node.isConnected)).toBe(true);
  await expect(radio).toBeFocused();
  await expect(radio).not.toBeChecked();
});

test('the keys of the question answer it before the app too', async ({ page }) => {
  const release = await openBeforeTheApp(page);
  await page.keyboard.press('3');
  await expect(page.getByRole('radio').nth(2)).toBeChecked();
  await page.keyboard.press('d');
  await page.keyboard.press('Enter');
  release();
  await expect(stem(page)).toHaveText(second?.stem ?? '');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('radio').last()).toBeChecked();
});

test('whoever goes elsewhere before the app is here comes there', async ({ page }) => {
  const release = await openBeforeTheApp(page);
  await page.getByRole('link', { name: 'Help', exact: true }).click();
  await expect(stem(page)).toBeHidden();
  release();
  await expect(stem(page)).toHaveText('Help');
});

const OTHERS = {
  'of a day that has passed': linkTo({ on: '2026-01-01' }),
  'of a rehearsal': linkTo({ isRehearsal: true }),
  'of a second vote': linkTo({ round: 'again', pick: 'again' }),
  'that begins in the middle': linkTo({
    items: instrument.items.slice(3).map(({ id }) => id),
    pick: 'own',
  }),
  'that is damaged': linkTo().slice(0, -1),
};

for (const [which, link] of Object.entries(OTHERS)) {
  test(`a link ${which} waits for the app, which knows what more to say`, async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(`./${link}`, { waitUntil: 'commit' });
    await expect(page.getByText('Mainstay', { exact: true })).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
    release();
    await isDrawn(page);
    await expect(page.getByRole('main')).toContainText(
      which === 'that is damaged' ? 'link' : /Question 1/,
    );
    await expect(page.locator('html')).not.toHaveAttribute('data-question');
  });
}
