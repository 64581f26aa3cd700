import type { Page } from '@playwright/test';
import { savedAssessment } from './support/core';
import { idIn, openAsFile, ownCopy } from './support/fill';
import { noteOn } from './support/notes';
import { expect, test } from './support/watch';

const choose = (page: Page, level: number) => page.locator('label.level').nth(level).click();

/**
 * Presses "Try again" and waits until it has been tried. From then on nothing is written unasked: what still waits,
 * waits for the next press or the next change.
 */
async function tryAgain(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'Trying again' })).toHaveCount(0);
}

/** How the browser behaves when it keeps nothing for this page. */
const BLOCKED = {
  'reading indexedDB throws': () => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  },
  'there is no indexedDB': () => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  },
  'opening it throws': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  },
  'opening it fails later': () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name) {
      // A version below any real one: the browser itself then answers with an error.
      open.call(this, name, 2);
      return open.call(this, name, 1);
    };
  },
} as const;

test('where nothing can be kept, the whole job can be done in memory, and leaving warns', async ({
  page,
}) => {
  await page.addInitScript(BLOCKED['reading indexedDB throws']);
  await page.goto('./');
  await expect(
    page.getByText('Answers will not be kept here once you close the page.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Start the quick check' }).click();
  await expect(page.getByText('Not kept on this device')).toBeVisible();
  const id = idIn(page);
  await page.goto(`#/a/${id}`);
  await expect(page.getByText('This browser keeps nothing once you close')).toBeVisible();
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await choose(page, 2);
  await (await noteOn(page)).fill('Kept in a file alone');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { name: /question 2 of 5/ })).toBeVisible();

  let warnings = 0;
  page.on('dialog', (dialog) => {
    warnings += 1;
    void dialog.accept();
  });
  await page.goto(`#/a/${id}/results`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const saved = await savedAssessment(page);
  expect(Object.values(saved.answers).map(({ note }) => note)).toContain('Kept in a file alone');
  await page.reload();
  expect(warnings, 'a file holds everything').toBe(0);
  await expect(page.getByText('That assessment is not on this device')).toBeVisible();

  await openAsFile(page, saved);
  await page.goto(`#/a/${idIn(page)}/answer/F-FF-1`);
  await choose(page, 3);
  await page.reload();
  expect(warnings, 'changed since').toBe(1);
});

for (const [how, block] of Object.entries(BLOCKED)) {
  test(`where ${how}, it goes on in memory and says so`, async ({ page }) => {
    await page.addInitScript(block);
    await page.goto('./');
    await expect(
      page.getByText('Answers will not be kept here once you close the page.'),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Start the quick check' }).click();
    await expect(page.getByText('Not kept on this device')).toBeVisible();
    await page.goto(`#/a/${idIn(page)}`);
    await expect(page.getByText('This browser keeps nothing once you close')).toBeVisible();
  });
}

test('a full device is said at once, a file is offered there, and nothing is lost once there is room', async ({
  page,
  baseURL,
}) => {
  const id = await openAsFile(page, ownCopy({ answers: {} }));
  await page.goto(`#/a/${id}/answer/F-FF-1`);
  await choose(page, 1);
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();

  const session = await page.context().newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const note = await noteOn(page);
  const trouble = page.getByRole('alert');
  await note.fill('Written on a full device');
  // Chromium looks only now and then how much room is left.
  await expect
    .poll(
      async () => {
        await note.pressSequentially('!');
        return trouble.count();
      },
      { timeout: 60_000 },
    )
    .toBe(1);
  await expect(trouble).toContainText('Not saved: this device is full.');
  await page.getByRole('button', { name: 'Next' }).click();
  await choose(page, 4);
  await expect(trouble).toBeVisible();
  await expect(page.getByText(/^Saved on this device/)).toHaveCount(0);

  const download = page.waitForEvent('download');
  await trouble.getByRole('button', { name: 'Save to a file' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.mainstay\.json$/);
  await tryAgain(page);
  await expect(trouble, 'still full').toContainText('Not saved: this device is full.');

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await tryAgain(page);
  await expect(trouble).toHaveCount(0);
  await expect(page.locator('main')).toBeFocused();
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();
  await page.reload();
  await page.goto(`#/a/${id}/answer/F-FF-1`);
  await expect(await noteOn(page)).toHaveValue(/^Written on a full device/);
  const kept = await savedAssessment(page);
  expect(Object.keys(kept.answers)).toEqual(['F-FF-1', 'F-FF-2']);
});

test('a first answer on a full device is not lost either', async ({ page, baseURL }) => {
  await page.goto('./');
  const session = await page.context().newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.getByRole('button', { name: 'Start the quick check' }).click();
  await expect(page.getByRole('alert')).toContainText('Not saved: this device is full.');
  const saved = await savedAssessment(page);
  // When it was filed is written by itself, and could be just when there is room: not once this was in vain.
  await tryAgain(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await tryAgain(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.reload();
  expect((await savedAssessment(page)).id).toBe(saved.id);
});
