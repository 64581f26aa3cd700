import { instrument, planned, reported, savedAssessment } from '../support/core';
import { idIn, openAsFile, ownCopy } from '../support/fill';
import { noteOn } from '../support/notes';
import { expect, test, untilKept } from '../support/offline';
import { AWAY_DAY_PAGES } from '../support/pages';
import { addressesAround, rehearsed } from '../support/rehearsed';
import { openSite } from '../support/site';

test('after one visit the whole job can be done with the server gone', async ({ page, site }) => {
  await page.goto('./');
  await untilKept(page);
  await site.close();
  await page.reload();
  const title = page.getByRole('heading', { level: 1 }).first();
  await expect(title).toContainText('See how well');

  const id = await openAsFile(page, ownCopy());
  await page.goto(`#/a/${id}/answer/F-FF-1`);
  await page.locator('label.level').nth(2).click();
  await (await noteOn(page)).fill('Written with nobody there');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page).toHaveURL(/F-FF-2$/);
  await page.reload();
  await expect(title).toContainText(instrument.items[1]?.stem ?? '?');
  await page.goto(`#/a/${id}/answer/F-FF-1`);
  await expect(await noteOn(page)).toHaveValue('Written with nobody there');

  await page.goto(`#/a/${id}`);
  const saved = await savedAssessment(page);
  expect(saved.answers['F-FF-1']).toMatchObject({ note: 'Written with nobody there' });
  const model = reported(saved, 'you');
  const pages = [
    { place: '/check', heading: /questions have an answer/ },
    { place: '/results', heading: model.told.headline },
    { place: '/plan/others', heading: planned(saved).heading },
    { place: '/report', heading: 'Who is it for?' },
  ] as const;
  for (const { place, heading } of pages) {
    await page.goto(`#/a/${id}${place}`);
    await page.reload();
    await expect(title).toHaveText(heading);
  }
});

test('every written page, the example and the one file are there with the server gone', async ({
  page,
  site,
}) => {
  await page.goto('./');
  await untilKept(page);
  // The one file is kept once it is asked for, or where the page says whether the day can go without a network.
  await page.goto('#/away-day');
  const hasOneFile = () =>
    page.evaluate(async () => {
      const kept = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      return kept.flat().some(({ url }) => url.includes('virtual_one-file'));
    });
  await expect.poll(hasOneFile).toBe(true);
  await site.close();
  const places = ['help', 'how-it-works', 'glossary', 'privacy', 'for-it', 'licences', 'one-file'];
  for (const place of places) {
    await page.goto(`#/${place}`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto('#/example');
  await page.reload();
  await expect(page.getByText('This is an example.')).toBeVisible();
  expect(idIn(page)).toBe('example');
  const hasTypeface = await page.evaluate(async () => {
    await document.fonts.ready;
    return document.fonts.check('18px "Radio Canada"');
  });
  expect(hasTypeface).toBe(true);
});

test('a phone keeps what answering for somebody else wants, and the rest once its owner looks further', async ({
  page,
  site,
}) => {
  const weight = () => page.evaluate(keptBytes);
  await page.goto(`./${addressesAround(rehearsed())[AWAY_DAY_PAGES.length]}`);
  await untilKept(page);
  await expect(page.getByText('Ready without a network on this device.')).toBeVisible();
  const few = await weight();
  await page.goto('./#/');
  await untilKept(page);
  expect(few).toBeLessThan((await weight()) * 0.6);
  await site.close();
  await page.goto(`./${addressesAround(rehearsed())[AWAY_DAY_PAGES.length]}`);
  await page.reload();
  await expect(page.getByText('Ready without a network on this device.')).toBeVisible();
});

/** Runs in the page: what all caches hold. */
async function keptBytes(): Promise<number> {
  let bytes = 0;
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      bytes += (await (await cache.match(request))?.arrayBuffer())?.byteLength ?? 0;
  }
  return bytes;
}

test('a link to a page deep inside opens in a new window with the server gone', async ({
  page,
  site,
  context,
}) => {
  const id = await openAsFile(page, ownCopy());
  await untilKept(page);
  await page.close();
  await site.close();
  const again = await context.newPage();
  await again.goto(`?from=mail#/a/${id}/answer/F-FF-1`);
  await expect(await noteOn(again)).toBeVisible();
  await again.goto(`index.html#/a/${id}/answer/F-FF-2`);
  await expect(await noteOn(again)).toBeVisible();
});

test('any folder of a host will do, and what lies beside it is left alone', async ({ browser }) => {
  const site = await openSite({ at: '/tools/mainstay/' });
  const context = await browser.newContext({ baseURL: site.address });
  const page = await context.newPage();
  await page.goto('./#/how-it-works');
  await untilKept(page);
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(site.address);
  expect(site.requests.filter((path) => !path.startsWith('/tools/mainstay/'))).toEqual([]);
  // Not the app's page under another name, but what the host has there.
  const beside = await page.goto('third-party-notices.txt');
  expect(await beside?.text()).toContain('MIT License');
  await site.close();
  await page.goto('./#/how-it-works');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.goto('beside/')).rejects.toThrow('ERR_CONNECTION_REFUSED');
  await context.close();
});
