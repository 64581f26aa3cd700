import type { Page } from '@playwright/test';
import { instrument } from './support/core';
import { openAsFile, ownCopy } from './support/fill';
import { noteOn } from './support/notes';
import { expect, test } from './support/watch';

const [first, second] = instrument.items;
const level = (page: Page, which: number) => page.locator('label.level').nth(which);
const chosen = (page: Page) => page.locator('.level:has(:checked)');
const onQuestion = async (page: Page, id: string, itemId = first?.id) => {
  await page.goto(`./#/a/${id}/answer/${itemId}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

test('two windows on one question show each other’s answers, and both keep all of them', async ({
  page,
  context,
}) => {
  const id = await openAsFile(page, ownCopy({ answers: {} }));
  const other = await context.newPage();
  await onQuestion(page, id);
  await onQuestion(other, id);
  await level(page, 3).click();
  await expect(chosen(other)).toContainText(instrument.levels[3] ?? '');
  await level(other, 1).click();
  await expect(chosen(page)).toContainText(instrument.levels[1] ?? '');
  await (await noteOn(other)).fill('Typed in the other window');
  await expect(await noteOn(page)).toHaveValue('Typed in the other window');
  await onQuestion(other, id, second?.id);
  await level(other, 0).click();
  await page.goto(`#/a/${id}`);
  await expect(page.getByText('2 of 15 answered').first()).toBeVisible();
  await page.reload();
  await expect(page.getByText('2 of 15 answered').first()).toBeVisible();
});

test('one question answered in two windows in the same moment: both show the newest, and the other can be put back', async ({
  page,
  context,
}) => {
  const id = await openAsFile(page, ownCopy({ answers: {} }));
  const other = await context.newPage();
  await onQuestion(page, id);
  await onQuestion(other, id);
  // Neither window hears of the other until both have answered.
  await Promise.all(
    [page, other].map((window) =>
      window.evaluate(() => {
        const post = BroadcastChannel.prototype.postMessage;
        BroadcastChannel.prototype.postMessage = function (message) {
          setTimeout(() => post.call(this, message), 400);
        };
      }),
    ),
  );
  await Promise.all([level(page, 4).click(), level(other, 2).click()]);
  const earlier = 'Put this answer back';
  await expect(page.getByText(earlier)).toBeVisible();
  await expect(other.getByText(earlier)).toBeVisible();
  const stands = await chosen(page).textContent();
  expect(await chosen(other).textContent()).toBe(stands);
  await page.getByRole('button', { name: earlier }).click();
  await expect(page.locator('main')).toBeFocused();
  await expect(chosen(page)).not.toHaveText(stands ?? '');
  const restored = await chosen(page).textContent();
  await expect(chosen(other)).toHaveText(restored ?? '');
  await page.reload();
  await expect(chosen(page)).toHaveText(restored ?? '');
  await expect(page.getByText(earlier)).toBeVisible();
});

test('a window that slept through the other’s answers loses none of them when it answers', async ({
  page,
  context,
}) => {
  const id = await openAsFile(page, ownCopy({ answers: {} }));
  const asleep = await context.newPage();
  await asleep.addInitScript(() => {
    Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set: () => undefined });
  });
  await onQuestion(asleep, id, second?.id);
  await onQuestion(page, id);
  await level(page, 3).click();
  await onQuestion(page, id, second?.id);
  await (await noteOn(page)).fill('A note meanwhile');
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();
  await level(asleep, 1).click();
  await expect(asleep.getByText(/^Saved on this device/)).toBeVisible();
  await asleep.reload();
  await expect(chosen(asleep)).toContainText(instrument.levels[1] ?? '');
  await expect(await noteOn(asleep)).toHaveValue('A note meanwhile');
  await onQuestion(asleep, id);
  await expect(chosen(asleep)).toContainText(instrument.levels[3] ?? '');
});

test('what is deleted in one window is said in the other, which can keep it after all', async ({
  page,
  context,
}) => {
  const id = await openAsFile(page, ownCopy({ name: 'Spring' }));
  const other = await context.newPage();
  await onQuestion(other, id);
  await page.goto('#/');
  await page.getByRole('button', { name: 'Save, rename, copy or delete Spring' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(
    '“Spring” was deleted in another window',
  );
  await other.getByRole('button', { name: 'Keep it after all' }).click();
  await expect(chosen(other)).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'Spring', exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Spring', exact: true })).toBeVisible();
  await expect(page.getByText('All 70 questions answered')).toBeVisible();
});

test('a new assessment and a new name show in the list of the other window', async ({
  page,
  context,
}) => {
  const id = await openAsFile(page, ownCopy({ name: 'Spring' }));
  const other = await context.newPage();
  await other.goto('./#/');
  await expect(other.getByRole('heading', { name: 'Spring' })).toBeVisible();
  await page.goto(`#/a/${id}/about-you`);
  await page.getByLabel('Its name', { exact: true }).fill('Summer');
  await expect(other.getByRole('heading', { name: 'Summer' })).toBeVisible();
});
