import type { Locator } from '@playwright/test';
import { instrument, savedAssessment } from './support/core';
import { openAsFile, ownCopy } from './support/fill';
import { expect, test } from './support/watch';

test('nothing is chosen before a person chooses, and going on then is skipping, said with the next heading and at the end', async ({
  page,
}) => {
  const id = await openAsFile(page, ownCopy({ answers: {} }));
  await page.goto(`#/a/${id}/answer/F-FF-1`);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  // By keyboard through the group of radios, which is where a form may take a blank for a choice.
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Next' }).press('Enter');
  await expect(page).toHaveURL(/F-FF-2$/);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeFocused();
  await expect(heading).toHaveText(/^Question 1 skipped\. Funding, question 2 of 15: /);
  await expect(page.getByText('F1 skipped')).toBeVisible();
  await page.locator('label.level').nth(1).click();
  await expect(page.getByRole('button', { name: 'Skip', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(heading).toHaveText(/^Funding, question 3 of 15: /);
  const last = instrument.items.filter(({ section }) => section === 'funding').at(-1);
  await page.goto(`#/a/${id}/answer/${last?.id}`);
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  await expect(heading).toHaveText('Funding: 14 left out');
  await expect(heading).toBeFocused();
  await expect(page.getByRole('link', { name: 'See results so far' })).toBeVisible();
  await page.getByRole('button', { name: 'Mark all 14 don’t know' }).click();
  await expect(heading).toHaveText('Funding: all answered');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(heading).toHaveText('Funding: 14 left out');
  await page.getByRole('link', { name: 'Answer them' }).click();
  await expect(page).toHaveURL(/F-FF-1$/);
});

test('a cleared answer can be put back, with its evidence and notes where they were', async ({
  page,
}) => {
  const id = await openAsFile(page, ownCopy());
  await page.goto(`#/a/${id}/answer/F-FF-1`);
  const chosen = await page.getByRole('radio', { checked: true }).getAttribute('value');
  await page.getByRole('button', { name: 'Clear my answer' }).click();
  await expect(page.locator('main').getByText('Cleared.')).toBeInViewport();
  // Heard too, through the one region of the page.
  await expect(page.getByRole('status').filter({ hasText: 'Cleared.' })).toHaveCount(1);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveValue(chosen ?? '?');
  await page.goto(`#/a/${id}`);
  const { answers } = await savedAssessment(page);
  expect(answers['F-FF-1']?.answer).toEqual({
    state: 'rated',
    level: Number(chosen),
    meaning: 2,
  });
});

test('every question stands whole above its bar at 1280 by 800, and on a phone a row is cut and no level is far', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const id = await openAsFile(page, ownCopy({ answers: {} }));
  const places = (item: string) =>
    page.goto(`#/a/${id}/answer/${item}`).then(() => page.locator('.levels').waitFor());
  const measured = () =>
    page.evaluate(() => {
      const box = (css: string) =>
        [...document.querySelectorAll(css)].map((element) => element.getBoundingClientRect());
      return {
        bar: box('.nav')[0]?.top ?? 0,
        others: box('.choices')[0] ?? new DOMRect(),
        rows: box('.level'),
        names: box('.level b'),
      };
    });
  const uncut: string[] = [];
  for (const { id: item } of instrument.items) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await places(item);
    const wide = await measured();
    expect(wide.others.bottom, item).toBeLessThanOrEqual(wide.bar);
    await page.setViewportSize({ width: 390, height: 780 });
    const phone = await measured();
    expect(phone.others.bottom, item).toBeGreaterThan(phone.others.top);
    expect(phone.others.bottom, item).toBeLessThanOrEqual(780);
    const isCut = phone.rows.some(
      ({ top, bottom }) => top < phone.others.top - 8 && bottom > phone.others.top,
    );
    if (!isCut) uncut.push(item);
    // The lowest name is less than half a window away.
    expect((phone.names[4]?.bottom ?? 0) - phone.others.top, item).toBeLessThan(390);
  }
  // Where a row ends at the bar by chance, its shade alone says that there is more below.
  expect(uncut.length, uncut.join()).toBeLessThanOrEqual(3);
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
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page).toHaveURL(/F-FF-2$/);
  await page.goto(`#/a/${id}/check`);
  await expect(page.getByRole('heading', { name: /reason still to give/ })).toBeVisible();
  await page.getByRole('link', { name: /^Change/ }).click();
  await page.getByRole('radio', { name: /Someone else does it/ }).check();
  await page.getByLabel('Who does it?').fill('The volunteer centre');
  await page.getByRole('button', { name: 'Done' }).click();
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
  const fold = page.locator('details.aside', { hasText: 'Evidence and notes' });
  await expect(fold).not.toHaveAttribute('open');
  await page.locator('label.level').nth(3).click();
  await expect(fold).toHaveAttribute('open');
  await page.getByRole('radio', { name: 'Don’t know' }).check();
  await expect(fold).not.toHaveAttribute('open');
  await page.locator('label.level').nth(3).click();
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await expect(page.getByLabel('What is it?')).toBeFocused();
  await page.keyboard.type('Sector map');
  await page.getByLabel('How firm is it?').selectOption({ index: 3 });
  await page.getByRole('button', { name: 'Done' }).click();
  await page.reload();
  await expect(page.getByText('Sector map')).toBeVisible();
  await expect(fold.locator('summary')).toContainText('1');
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
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.getByLabel('Use single keys on this page').uncheck();
  await page.getByRole('button', { name: /^F1 / }).click();
  await page.getByRole('radio').nth(4).focus();
  await page.keyboard.press('3');
  await page.goto(`#/a/${id}`);
  await expect(page.getByText('Finished', { exact: true })).toHaveCount(1);
  const { answers } = await savedAssessment(page);
  for (const [k, item] of funding.entries()) {
    const expected =
      k === 2 ? { state: 'dk', whoKnows: '' } : { state: 'rated', level: k % 5, meaning: 2 };
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
  await expect(row.getByText(/^12 questions/)).toBeVisible();
});

test('answering draws the item on screen again and no other', async ({ page }) => {
  const id = await openAsFile(page, ownCopy({ answers: {} }));
  await page.goto(`#/a/${id}/section/funding`);
  // One question is open at a time, and each of the others is one control.
  await expect(page.getByRole('radio')).toHaveCount(7);
  await expect(page.locator('.item-list button[aria-expanded]')).toHaveCount(15);
  await page.getByRole('button', { name: /^F2 / }).click();
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
  await page.getByRole('radio', { name: 'Don’t know' }).check();
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
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await page.reload();
  const still = page.getByRole('button', { name: /Not our role here: reason still to give$/ });
  await expect(still).toHaveCount(2);
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
  expect(answers['F-FF-2']?.answer).toEqual({
    state: 'rated',
    level: 3,
    meaning: 2,
  });
});

test('the two answers that are no level keep their words on a line when keys bring focus to them', async ({
  page,
}) => {
  const id = await openAsFile(page, ownCopy({ answers: {} }));
  await page.goto(`#/a/${id}/answer/F-FF-1`);
  await page.getByRole('radio').first().focus();
  for (let k = 0; k < 6; k += 1) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Not our role' })).toBeFocused();
  for (const width of [320, 480, 640]) {
    await page.setViewportSize({ width, height: 780 });
    const words = page.locator('.choice b', { hasText: 'Not our role' });
    await expect(words).toBeInViewport();
    expect((await words.boundingBox())?.height, `${width} wide`).toBeLessThan(30);
  }
});

test('what is pressed stays where it is, as what comes with an answer has its place before', async ({
  page,
}) => {
  const id = await openAsFile(page, ownCopy({ answers: {} }));
  for (const width of [320, 360, 412, 768, 1280]) {
    await page.setViewportSize({ width, height: 780 });
    for (const item of ['F-FF-1', 'F-OD-2']) {
      await page.goto(`#/a/${id}/answer/${item}`);
      const second = page.locator('label.level').nth(1);
      const clear = page.getByRole('button', { name: 'Clear my answer' });
      await expect(clear).toHaveCount(0);
      const [before, head] = [await topOf(second), await leftOf(page.locator('.saved'))];
      await second.click();
      await expect(clear).toBeVisible();
      expect(await topOf(second), `${item}, ${width} wide`).toBeCloseTo(before, 1);
      expect(await leftOf(page.locator('.saved')), `${item}, ${width} wide`).toBeCloseTo(head, 1);
      await clear.click();
    }
  }
});

const topOf = (what: Locator) =>
  what.evaluate((element) => element.getBoundingClientRect().top + window.scrollY);
const leftOf = (what: Locator) => what.evaluate((element) => element.getBoundingClientRect().left);
