import { instrument, savedAssessment } from './support/core';
import { openAsFile, ownCopy } from './support/fill';
import { expect, test } from './support/watch';

test('nothing is chosen before a person chooses, and to go on then leads to the levels or can be left for now', async ({
  page,
}) => {
  const id = await openAsFile(page, ownCopy({ answers: {} }));
  await page.goto(`#/a/${id}/answer/F-FF-1`);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Next question' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await summary.getByRole('button', { name: /Choose a level/ }).click();
  await expect(page.getByRole('radio').first()).toBeFocused();
  await page.getByRole('link', { name: 'Leave it blank for now' }).click();
  await expect(page).toHaveURL(/F-FF-2$/);
});

test('moving through the levels with arrows never jumps on, and scores wait until a section is finished', async ({
  page,
}) => {
  const id = await openAsFile(page, ownCopy({ answers: {} }));
  await page.goto(`#/a/${id}/answer/F-FF-1`);
  await page.getByRole('radio').first().focus();
  for (let k = 0; k < 4; k += 1) await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/F-FF-1$/);
  await expect(page.getByRole('radio').nth(4)).toBeChecked();
  await page.goto(`#/a/${id}/results`);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(
    instrument.items[0]?.stem ?? '',
  );
  await expect(page.locator('main table')).toHaveCount(0);
});

test('not our role is kept at once, says its reason is still to give, and starts from the last one', async ({
  page,
}) => {
  const id = await openAsFile(page, ownCopy({ answers: {} }));
  await page.goto(`#/a/${id}/answer/F-FF-1`);
  await page.getByRole('radio', { name: /Not our role/ }).check();
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(page).toHaveURL(/F-FF-2$/);
  await page.goto(`#/a/${id}/check`);
  await expect(page.getByRole('heading', { name: /reason still to give/ })).toBeVisible();
  await page.getByRole('link', { name: /^Change/ }).click();
  await page.getByRole('radio', { name: /Another organisation/ }).check();
  await page.getByLabel('Who does it?').fill('The volunteer centre');
  await page.getByRole('button', { name: 'Done: back to your answers' }).click();
  await expect(page.getByRole('heading', { name: /reason still to give/ })).toHaveCount(0);
  await page.goto(`#/a/${id}/answer/F-FF-2`);
  await page.getByRole('radio', { name: /Not our role/ }).check();
  await expect(page.getByLabel('Who does it?')).toHaveValue('The volunteer centre');
  await page.goto(`#/a/${id}`);
  const { answers } = await savedAssessment(page);
  const answer = { state: 'na', reason: 'elsewhere', detail: 'The volunteer centre' };
  expect(answers['F-FF-1']?.answer).toEqual(answer);
  expect(answers['F-FF-2']?.answer).toEqual(answer);
});

test('evidence is kept as it is typed, a removal can be undone, and an entry left empty is none', async ({
  page,
}) => {
  const id = await openAsFile(page, ownCopy({ answers: {} }));
  await page.goto(`#/a/${id}/answer/K-CV-1`);
  await page.locator('label.level').nth(3).click();
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await expect(page.getByLabel('What is it?')).toBeFocused();
  await page.keyboard.type('Sector map');
  await page.getByLabel('How firm is it?').selectOption({ index: 3 });
  await page.getByRole('button', { name: 'Done' }).click();
  await page.reload();
  await expect(page.getByText('Sector map')).toBeVisible();
  await page.getByRole('button', { name: 'Remove Sector map' }).click();
  await expect(page.getByRole('button', { name: 'Add evidence' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Sector map', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await page.goto(`#/a/${id}`);
  const { answers } = await savedAssessment(page);
  expect(answers['K-CV-1']?.evidence.map(({ title }) => title)).toEqual(['Sector map']);
});

test('a paper form is typed into the list with digits and Enter, and the keys can be switched off', async ({
  page,
}) => {
  const id = await openAsFile(page, ownCopy({ answers: {}, outcomes: {} }));
  await page.goto(`#/a/${id}/section/funding`);
  await page.getByRole('radio').first().focus();
  const funding = instrument.items.filter((item) => item.section === 'funding');
  for (const [k] of funding.entries()) {
    await page.keyboard.press(k === 2 ? 'd' : String((k % 5) + 1));
    await page.keyboard.press('Enter');
  }
  await page.getByLabel('Use single keys on this page').uncheck();
  await page.getByRole('radio').nth(4).focus();
  await page.keyboard.press('1');
  await page.goto(`#/a/${id}`);
  await expect(page.getByText('Finished', { exact: true })).toHaveCount(1);
  const { answers } = await savedAssessment(page);
  for (const [k, item] of funding.entries()) {
    const expected = k === 2 ? { state: 'dk', whoKnows: '' } : { state: 'rated', level: k % 5 };
    expect(answers[item.id]?.answer).toEqual(expected);
  }
});

test('a function another body does can be set aside in one go, and only then', async ({ page }) => {
  const id = await openAsFile(page, ownCopy({ answers: {} }));
  await page.goto(`#/a/${id}/about-you`);
  const row = page.getByRole('group', { name: 'Volunteering and community participation' });
  await row.getByLabel('Who does it?').selectOption('nobody');
  await expect(row.getByRole('button', { name: 'Mark them as not our role' })).toHaveCount(0);
  await row.getByLabel('Who does it?').selectOption('another-body');
  await row.getByLabel('Which body?').fill('The volunteer centre');
  await row.getByRole('button', { name: 'Mark them as not our role' }).click();
  await expect(row.getByRole('status')).toContainText('12 questions');
});

test('answering draws the item on screen again and no other', async ({ page }) => {
  const id = await openAsFile(page, ownCopy({ answers: {} }));
  await page.goto(`#/a/${id}/section/funding`);
  await expect(page.getByRole('radio')).toHaveCount(15 * 7);
  await page.evaluate(() => {
    const changed = new Set<string>();
    Object.assign(window, { changed });
    new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const item = element?.closest('[data-item]')?.getAttribute('data-item');
        if (item) changed.add(item);
      }
    }).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
  await page
    .getByRole('radio', { name: /Don’t know/ })
    .nth(1)
    .check();
  await expect(page.getByLabel('Who would know?')).toBeVisible();
  const changed = await page.evaluate(() => {
    const items: unknown = Reflect.get(window, 'changed');
    return items instanceof Set ? [...items] : [];
  });
  expect(changed).toEqual(['F-FF-2']);
});

test('"not our role" without a reason stands when its page comes back, and in the list', async ({
  page,
}) => {
  const id = await openAsFile(page, ownCopy({ answers: {} }));
  await page.goto(`#/a/${id}/answer/F-FF-1`);
  await page.locator('label.level').nth(2).click();
  await page.getByRole('radio', { name: /Not our role/ }).check();
  await page.getByRole('link', { name: 'Back' }).click();
  await page.goBack();
  await expect(page.getByRole('radio', { name: /Not our role/ })).toBeChecked();
  await page.goto(`#/a/${id}/section/funding`);
  await page.getByRole('radio').nth(9).focus();
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await page.reload();
  await expect(page.getByRole('radio', { name: /Not our role/, checked: true })).toHaveCount(2);
});

test('in the list Enter starts at the first question without an answer', async ({ page }) => {
  const id = await openAsFile(page, ownCopy({ answers: {} }));
  await page.goto(`#/a/${id}/section/funding`);
  await page.locator('label.level').nth(1).click();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('4');
  await page.goto(`#/a/${id}`);
  const { answers } = await savedAssessment(page);
  expect(answers['F-FF-2']?.answer).toEqual({ state: 'rated', level: 3 });
});
