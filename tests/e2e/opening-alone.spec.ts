import type { Page } from '@playwright/test';
import { decodeInvitation, encodeInvitation } from '../../src/core/codes/invitation-code';
import { decodeReply, encodeReply } from '../../src/core/codes/reply-code';
import { paths } from '../../src/ui/paths';
import { instrument } from './support/core';
import { openAsFile, ownCopy } from './support/fill';
import { ASSESSMENT_PAGES, OTHER_PAGES } from './support/pages';
import { addressesAround, REHEARSED_PAGES, rehearsed } from './support/rehearsed';
import { expect, test } from './support/watch';

/**
 * All that this address keeps, but for two things that every visit may write: which question someone
 * looked at last, and that Home has something to list.
 */
const keptIn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const rowsOf = (name: string) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onblocked = () => reject(new Error(`${name} is held open by another page`));
        opening.onsuccess = () => {
          const database = opening.result;
          const tables = [...database.objectStoreNames];
          const found: unknown[] = [];
          if (tables.length === 0) {
            // Left open, it would keep the app from laying out its tables.
            database.close();
            return resolve(found);
          }
          const look = database.transaction(tables);
          for (const table of tables) {
            const keys = look.objectStore(table).getAllKeys();
            const rows = look.objectStore(table).getAll();
            rows.onsuccess = () => found.push([table, keys.result, rows.result]);
          }
          look.onabort = () => reject(look.error);
          look.oncomplete = () => {
            database.close();
            resolve(found);
          };
        };
      });
    const databases = [await rowsOf('mainstay'), await rowsOf('mainstay-replies')];
    const small = Object.entries(localStorage).filter(([key]) => key !== 'mainstay:returning');
    return JSON.stringify([databases, small], (key, value) => (key === 'lastItem' ? null : value));
  });

async function openAll(page: Page, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  }
  // Long enough for whatever a page may have been about to write.
  await page.goto('#/help');
  await page.waitForTimeout(600);
}

test('opening an address of any kind changes nothing that is kept', async ({ page }) => {
  test.setTimeout(180_000);
  const exercise = rehearsed();
  const own = await openAsFile(page, ownCopy());
  const run = await openAsFile(page, exercise);
  const around = addressesAround(exercise);
  const [invitation = '', , reply = ''] = around.slice(-4);
  await page.goto(invitation);
  await page.getByRole('radio').first().check({ force: true });
  await expect(page.getByText(/^Kept on this/)).toBeVisible();
  await page.goto('#/help');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help');
  const before = await keptIn(page);

  await openAll(page, [...around, ...linksOfOthers(invitation, reply)]);
  expect(await keptIn(page), 'links that others send').toBe(before);
  await openAll(page, [...OTHER_PAGES, '#/join/part', '#/example', '#/a/example/answer/F-FF-1']);
  expect(await keptIn(page), 'pages outside any assessment').toBe(before);
  await openAll(page, [
    ...ASSESSMENT_PAGES.map((rest) => `#/a/${own}${rest}`),
    ...REHEARSED_PAGES.map((rest) => `#/a/${run}${rest}`),
  ]);
  expect(await keptIn(page), 'pages of what is here').toBe(before);
});

test('another file can be chosen, however long the page after the first one took to come', async ({
  page,
}) => {
  await page.route(/\/assets\/(?:assessment-route|task-list-page)-[^/]+\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await openAsFile(page, ownCopy());
  await page.goto('#/open');
  await expect(page.getByLabel('Choose a file')).toBeAttached();
});

/** Made by anyone who has the invitation: other questions, another person, the highest revision. */
function linksOfOthers(invitation: string, reply: string): readonly string[] {
  const asked = decodeInvitation(invitation, instrument);
  const given = decodeReply(reply, instrument);
  if (!asked.ok || !given.ok) throw new Error('Both are codes.');
  const items = [instrument.items.at(-1)?.id ?? ''];
  const { response } = given.value;
  const highest = { ...response, revision: 31, answers: '0'.repeat(given.value.itemCount) };
  return [
    paths.join(encodeInvitation({ ...asked.value, items, pick: 'own' }, instrument)),
    paths.arrived(encodeReply({ ...given.value, respondent: '7K2M9PQR' })),
    paths.arrived(encodeReply({ ...given.value, response: highest })),
    paths.arrived(
      encodeReply({ ...given.value, response: { ...highest, answers: '', isWithdrawn: true } }),
    ),
  ];
}
