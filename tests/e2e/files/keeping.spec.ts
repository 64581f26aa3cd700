import { instrument, savedAssessment } from '../support/core';
import { idIn, openAsFile, openBeside, ownCopy } from '../support/fill';
import { noteOn } from '../support/notes';
import { expect, test } from '../support/watch';

const frozen = (name: string) => `tests/frozen/v1/${name}.json`;

test('leaving in the middle of a note loses nothing', async ({ page, context }) => {
  const id = await openAsFile(page, ownCopy());
  await page.goto(`#/a/${id}/answer/K-CV-1`);
  const note = await noteOn(page);
  await note.fill('');
  await note.pressSequentially('Half a sent');
  await page.close();
  const again = await context.newPage();
  await again.goto(`./#/a/${id}/answer/K-CV-1`);
  await expect(await noteOn(again)).toHaveValue('Half a sent');
});

test('a reload in the very moment of the last key loses nothing, ten times over', async ({
  page,
}) => {
  const id = await openAsFile(page, ownCopy({ answers: {} }));
  await page.goto(`#/a/${id}/answer/K-CV-1`);
  let typed = '';
  for (let round = 0; round < 10; round += 1) {
    await (await noteOn(page)).focus();
    await page.keyboard.press('End');
    await page.keyboard.type(`word ${round} `);
    typed += `word ${round} `;
    await page.reload();
    await expect(await noteOn(page)).toHaveValue(typed);
  }
  await expect(page.getByText('Earlier answers')).toHaveCount(0);
});

test('Back and Forward walk through the questions, and a deep link works on a first visit', async ({
  page,
}) => {
  await page.goto('./#/help');
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  const id = await openAsFile(page, ownCopy());
  await page.goto(`#/a/${id}/answer/F-FF-1`);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page).toHaveURL(/F-FF-2$/);
  await page.goBack();
  await expect(page).toHaveURL(/F-FF-1$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    instrument.items[0]?.stem ?? '?',
  );
  await page.goForward();
  await expect(page).toHaveURL(/F-FF-2$/);
});

test('a link to an assessment kept elsewhere says so, and the way home works', async ({ page }) => {
  await page.goto('./#/a/0000/results');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'That assessment is not on this device',
  );
  await page.getByRole('link', { name: 'Go to Home' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('See how well');
});

test('what is saved to a file opens again as it was, beside what is here', async ({ page }) => {
  const mine = ownCopy();
  const id = await openAsFile(page, mine);
  await expect(page.getByText(/^Saved to a file (?!today)/).first()).toBeVisible();
  const saved = await savedAssessment(page);
  expect(saved.answers).toEqual(mine.answers);
  expect(saved.profile).toEqual(mine.profile);
  await expect(page.getByText('Saved to a file today').first()).toBeVisible();
  await page.goto('#/');
  await expect(page.getByRole('heading', { name: mine.name })).toHaveCount(1);
  expect(await openAsFile(page, saved), 'the same file again is the same assessment').toBe(id);
  await openBeside(page, { ...saved, answers: {} });
  await page.goto('#/');
  await expect(page.getByRole('heading', { name: mine.name })).toHaveCount(2);
});

test('a file of version 1 opens for ever', async ({ page }) => {
  await page.goto('#/open');
  await page.getByLabel('Choose a file').setInputFiles(frozen('full'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Opened');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('left');
});

test('several assessments stand side by side; rename, copy, delete and undo work', async ({
  page,
}) => {
  await openAsFile(page, ownCopy({ name: 'Spring' }));
  await page.goto('#/');
  await page.getByRole('button', { name: 'Save, rename, copy or delete Spring' }).click();
  await page.getByLabel('Name', { exact: true }).fill('  ');
  await page.getByRole('button', { name: 'Save the name' }).click();
  await expect(page.getByText('Write a name, so that you can find it again')).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill('Summer');
  await page.getByRole('button', { name: 'Save the name' }).click();
  await page.getByRole('button', { name: 'Save, rename, copy or delete Summer' }).click();
  await page.getByRole('button', { name: 'Make a copy' }).click();
  await expect(page.getByText('Made a copy of “Summer”')).toBeAttached();
  await expect(
    page.getByRole('button', { name: 'Save, rename, copy or delete Summer', exact: true }),
  ).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Copy of Summer' })).toBeVisible();
  await page
    .getByRole('button', { name: 'Save, rename, copy or delete Summer', exact: true })
    .click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('Deleted “Summer”.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Summer', exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Summer', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Copy of Summer' })).toBeVisible();
});

test('the example can be tried and is never kept', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: /See an example/ }).click();
  await expect(page.getByText('This is an example.')).toBeVisible();
  const id = idIn(page);
  await page.goto(`#/a/${id}/answer/F-FF-1`);
  await page.locator('label.level').nth(4).click();
  await expect(page.getByText('Example: not kept')).toBeVisible();
  await page.reload();
  await expect(page.locator('.level:has(:checked)')).not.toContainText('Embedded');
  await page.goto('#/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('See how well');
});

test('an answer can be cleared, and zero is an answer, not a blank', async ({ page }) => {
  const id = await openAsFile(page, ownCopy({ answers: {} }));
  await page.goto(`#/a/${id}/answer/F-FF-1`);
  await page.locator('label.level').first().click();
  await page.goto(`#/a/${id}`);
  await expect(page.getByText('1 of 15 answered').first()).toBeVisible();
  await page.goto(`#/a/${id}/answer/F-FF-1`);
  await page.getByRole('button', { name: 'Clear my answer' }).click();
  await expect(page.locator('.level:has(:checked)')).toHaveCount(0);
  await page.goto(`#/a/${id}`);
  await expect(page.getByText('Not started').first()).toBeVisible();
});

test('a page fetched while the browser was idle is drawn without an empty wait', async ({
  page,
}) => {
  const id = await openAsFile(page, ownCopy());
  // Pages are fetched one after another, the example last: once it is asked for, all the others are here.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('virtual_example')),
  );
  await page.evaluate(() => {
    document.documentElement.dataset.waits = '0';
    new MutationObserver(() => {
      if (document.querySelector('.loading')) document.documentElement.dataset.waits = '1';
    }).observe(document.body, { childList: true, subtree: true });
  });
  for (const rest of ['/check', '/results', '/plan/others', '/report', '/about-you']) {
    await page.goto(`#/a/${id}${rest}`);
    await expect(page.locator('main h1').first()).toBeVisible();
  }
  await expect(page.locator('html')).toHaveAttribute('data-waits', '0');
});
