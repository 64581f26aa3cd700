import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { instrument, planned, reported, savedAssessment } from '../support/core';
import { openAsFile, ownCopy } from '../support/fill';
import { noteOn } from '../support/notes';
import { DIST } from '../support/site';
import { expect, test as watched } from '../support/watch';

/** A copy in a folder of its own, as on a stick; the page may ask for that file and nothing else. */
const test = watched.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to see that nothing is asked for.
  baseURL: async ({}, use, info) => {
    const folder = info.outputPath('a stick');
    mkdirSync(folder, { recursive: true });
    copyFileSync(join(DIST, 'mainstay.html'), join(folder, 'mainstay.html'));
    await use(pathToFileURL(join(folder, 'mainstay.html')).href);
  },
});

test('the one file does the main job from disk', async ({ page, context, baseURL }) => {
  const address = baseURL ?? '';
  await page.goto(address);
  const title = page.getByRole('heading', { level: 1 }).first();
  await expect(title).toContainText('See how well');
  await expect(page.locator('html')).toHaveAttribute('data-build', 'one-file');

  const id = await openAsFile(page, ownCopy());
  await page.goto(`${address}#/a/${id}/answer/F-FF-1`);
  await page.locator('label.level').nth(2).click();
  await (await noteOn(page)).fill('Written on a stick');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(title).toContainText(instrument.items[1]?.stem ?? '?');
  await page.goto(`${address}#/a/${id}`);
  const saved = await savedAssessment(page);
  expect(saved.answers['F-FF-1']).toMatchObject({ note: 'Written on a stick' });

  const model = reported(saved, 'you');
  await page.goto(`${address}#/a/${id}/results`);
  await expect(title).toHaveText(model.told.headline);
  await page.goto(`${address}#/a/${id}/plan/others`);
  await expect(title).toHaveText(planned(saved).heading);
  await page.goto(`${address}#/a/${id}/report`);
  await expect(title).toHaveText('Who is it for?');

  await page.close();
  const again = await context.newPage();
  await again.goto(`${address}#/a/${id}/answer/F-FF-1`);
  await expect(await noteOn(again)).toHaveValue('Written on a stick');
});

test('the one file has its typefaces and its icon inside, and looks for no worker', async ({
  page,
  baseURL,
}) => {
  await page.goto(baseURL ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('See how well');
  const found = await page.evaluate(async () => {
    await document.fonts.ready;
    const links = [...document.querySelectorAll('link, script[src], img')];
    return {
      typeface: document.fonts.check('18px "Radio Canada"'),
      outside: links.map((link) => link.outerHTML).filter((tag) => !tag.includes('"data:')),
      workers: (await navigator.serviceWorker?.getRegistrations?.().catch(() => [])) ?? [],
    };
  });
  expect(found).toEqual({ typeface: true, outside: [], workers: [] });
});

test('the hash beside the one file is its own', () => {
  const hash = createHash('sha256')
    .update(readFileSync(join(DIST, 'mainstay.html')))
    .digest('hex');
  expect(readFileSync(join(DIST, 'mainstay.html.sha256'), 'utf8')).toBe(`${hash}  mainstay.html\n`);
});
