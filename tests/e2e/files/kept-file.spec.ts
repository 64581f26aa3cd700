import type { BrowserContext, Page } from '@playwright/test';
import { openAsFile, ownCopy } from '../support/fill';
import { expect, test } from '../support/watch';

const NAME = 'wexcombe.mainstay.json';

/** The pickers hand out a real file of the browser's own disk for this site, since a test can press no system window. */
const withDisk = (context: BrowserContext) =>
  context.addInitScript((name) => {
    const there = async () =>
      (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
    Object.assign(window, {
      showSaveFilePicker: there,
      showOpenFilePicker: async () => [await there()],
    });
  }, NAME);

const onDisk = (page: Page): Promise<string> =>
  page.evaluate(async (name) => {
    const directory = await navigator.storage.getDirectory();
    return (await (await directory.getFileHandle(name)).getFile()).text();
  }, NAME);

/** As a shared folder brings it from another computer. */
const putOnDisk = (page: Page, text: string): Promise<void> =>
  page.evaluate(
    async ([name, all]) => {
      const directory = await navigator.storage.getDirectory();
      const stream = await (await directory.getFileHandle(name, { create: true })).createWritable();
      await stream.write(all);
      await stream.close();
    },
    [NAME, text] as const,
  );

async function keepOnDisk(page: Page, id: string, button: string): Promise<void> {
  await page.goto(`#/a/${id}/report`);
  await page.getByText('Kept in one file on disk').click();
  await page.getByRole('button', { name: button }).click();
  await expect(page.locator('#saved-too')).toContainText(`Kept in ${NAME} too`);
}

const notice = (page: Page) => page.locator('.kept-file');

const levelOf = (text: string, item: string) =>
  JSON.parse(text).assessment.answers[item]?.answer?.level;

async function answer(page: Page, id: string, item: string, level: number): Promise<void> {
  await page.goto(`#/a/${id}/answer/${item}`);
  await page.locator('label.level').nth(level).click();
}

test('two people keep one file, and what each changes meets in it', async ({
  page,
  context,
  browser,
}) => {
  await withDisk(context);
  const id = await openAsFile(page, ownCopy({ answers: {} }));
  await answer(page, id, 'F-FF-1', 2);
  await keepOnDisk(page, id, 'Keep it in a new file');
  await answer(page, id, 'F-FF-1', 3);
  await expect.poll(async () => levelOf(await onDisk(page), 'F-FF-1')).toBe(3);

  // Another computer, to which the folder brings the file.
  const away = await browser.newContext();
  await withDisk(away);
  const ben = await away.newPage();
  await ben.goto('./');
  await putOnDisk(ben, await onDisk(page));
  await ben.goto('#/open');
  const buffer = Buffer.from(await onDisk(page));
  await ben
    .getByLabel('Choose a file')
    .setInputFiles({ name: NAME, mimeType: 'application/json', buffer });
  await ben.getByRole('button', { name: 'Continue' }).click();
  await expect(ben.getByText('1 of 15 answered').first()).toBeVisible();
  await keepOnDisk(ben, id, 'Go on with a file that is there');
  await answer(ben, id, 'F-FF-2', 1);
  await answer(ben, id, 'F-FF-1', 0);
  await expect.poll(async () => levelOf(await onDisk(ben), 'F-FF-1')).toBe(0);
  expect(levelOf(await onDisk(ben), 'F-FF-2')).toBe(1);

  // It comes back, while the first has changed something else, and one thing that both changed.
  const theirs = await onDisk(ben);
  await putOnDisk(page, theirs);
  await answer(page, id, 'F-FF-1', 4);
  await expect(notice(page)).toContainText(`“${NAME}” was changed, and so was this.`);
  expect(await onDisk(page)).toBe(theirs);
  await page.getByRole('button', { name: 'Put the two together' }).click();
  await expect(notice(page)).toContainText('Choose between the versions first.');
  expect(await onDisk(page), 'nothing is written before someone has chosen').toBe(theirs);
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('link', { name: 'Choose between the versions' }).click();
  await page
    .getByRole('button', { name: /^Choose this one/ })
    .first()
    .click();
  await expect(page.locator('#saved-too')).toContainText(`Kept in ${NAME} too`);
  const both = await onDisk(page);
  expect(levelOf(both, 'F-FF-2')).toBe(1);
  expect(levelOf(both, 'F-FF-1')).toBeGreaterThanOrEqual(0);

  // The second opens it again: it comes in by itself, and can be undone.
  await putOnDisk(ben, both);
  await ben.reload();
  await expect(notice(ben)).toContainText(`This came in from “${NAME}”.`);
  await ben.getByRole('button', { name: 'Undo' }).click();
  await expect(ben.getByRole('button', { name: 'Put the two together' })).toBeVisible();
  expect(await onDisk(ben)).toBe(both);
  await away.close();
});
