import { expectAxeFindsNothing } from './support/axe';
import { openAsFile, ownCopy } from './support/fill';
import { openNotes } from './support/notes';
import { addressesAround, rehearsed } from './support/rehearsed';
import { expect, test } from './support/watch';

test('axe finds nothing with something open, in error or just done', async ({ page }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const id = await openAsFile(page, ownCopy());
  await page.getByRole('button', { name: 'Menu' }).click();
  await expectAxeFindsNothing(page, 'the menu');

  await page.goto(`#/a/${id}/answer/R-VP-2`);
  await page.getByText('Why we ask').click();
  await page.getByText('Words used here').click();
  await openNotes(page);
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await expectAxeFindsNothing(page, 'notes open and evidence being written');
  await page.getByRole('button', { name: 'Clear my answer' }).click();
  await expectAxeFindsNothing(page, 'cleared, with the way back');
  await page.getByRole('radio', { name: /Not our role/ }).check();
  await expectAxeFindsNothing(page, 'no reason given');
  await page.getByRole('radio', { name: /Don’t know/ }).check();
  await expectAxeFindsNothing(page, 'who would know');

  await page.goto(`#/a/${id}/results`);
  await page.getByText('Show the table').first().click();
  await expectAxeFindsNothing(page, 'a table open');
  await page.goto(`#/a/${id}/plan/targets`);
  await page
    .getByRole('button', { name: /^Change the step/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^What could we show/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^Send it/ })
    .first()
    .click();
  await expectAxeFindsNothing(page, 'a step, targets and a question to send open');

  await page.goto('#/open');
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'odd.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  });
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAxeFindsNothing(page, 'a refused file');

  await page.goto('#/');
  await page.getByRole('button', { name: /^Save, rename, copy or delete/ }).click();
  await page.getByLabel('Name', { exact: true }).fill('');
  await page.getByRole('button', { name: 'Save the name' }).click();
  await expectAxeFindsNothing(page, 'the dialog with an error');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText(/^Deleted/)).toBeVisible();
  await expectAxeFindsNothing(page, 'just deleted');
});

test('axe finds nothing on an away-day with a form open, a code refused or a code to show', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const rehearsal = rehearsed();
  const id = await openAsFile(page, rehearsal);
  await page.goto(`#/a/${id}/exercise/talk`);
  await page
    .getByRole('button', { name: /^Change what you recorded/ })
    .first()
    .click();
  await page.getByLabel('Why (if you like)').or(page.getByLabel('Why?')).fill('');
  await page.getByRole('radio', { name: /^Established/ }).check();
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.locator('.errmsg')).toBeVisible();
  await expectAxeFindsNothing(page, 'an agreed answer without its reason');

  await page.goto(`#/a/${id}/exercise/collect`);
  await page.getByLabel('The code, as they read it out').fill('D1CG W513 RA0W');
  await page.getByRole('button', { name: 'Take in this code' }).click();
  await expect(page.getByText(/not right/).first()).toBeVisible();
  await expectAxeFindsNothing(page, 'a code that is not right');

  const join = addressesAround(rehearsal).find((address) => address.startsWith('#/join/MI1.2'));
  await page.goto(join ?? '');
  await page.getByRole('radio', { name: /^Established/ }).check();
  while ((await page.getByRole('button', { name: 'Next' }).count()) > 0) {
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await expectAxeFindsNothing(page, 'the last questions, with some left blank');
  await page.getByRole('button', { name: 'Show my code' }).click();
  await expect(page.getByRole('img', { name: /^Pattern for the camera/ })).toBeVisible();
  await expectAxeFindsNothing(page, 'the code to show');
});

test('nothing moves for people who ask for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('body *')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none';
      }).length,
  );
  expect(moving).toBe(0);
});

test('with JavaScript off, Home can be read and says what is missing', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('See how well');
  // The driver switches scripts off after parsing, so the notice is in the page but not drawn here.
  expect(await page.content()).toContain('Mainstay needs JavaScript');
  await context.close();
});
