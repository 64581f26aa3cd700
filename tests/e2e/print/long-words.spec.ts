import type { Page } from '@playwright/test';
import { idIn, ownCopy } from '../support/fill';
import { settle } from '../support/inspect';
import { fileOfLongWords } from '../support/long-words';
import { ASSESSMENT_PAGES } from '../support/pages';
import { REHEARSED_PAGES, rehearsed } from '../support/rehearsed';
import { expect, test } from '../support/watch';

async function open(page: Page, file: string): Promise<string> {
  await page.goto('#/open');
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'long.mainstay.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL(/#\/a\//);
  return idIn(page);
}

async function expectNothingWider(page: Page, address: string): Promise<void> {
  const widest = () =>
    page.evaluate(() => {
      const presenter = document.querySelector('.presenter')?.scrollWidth ?? 0;
      return Math.max(document.documentElement.scrollWidth, presenter) - window.innerWidth;
    });
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(widest, `px beyond a window of ${width}: ${address}`).toBeLessThanOrEqual(0);
  }
}

for (const { whose, file, pages } of [
  { whose: 'an assessment', file: fileOfLongWords(ownCopy()), pages: ASSESSMENT_PAGES },
  { whose: 'an away-day', file: fileOfLongWords(rehearsed()), pages: REHEARSED_PAGES },
]) {
  test(`a long web address in every text makes no page of ${whose} wider than the window`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const id = await open(page, file);
    await expectNothingWider(page, 'just opened');
    for (const rest of pages) {
      await page.goto(`#/a/${id}${rest}`);
      await settle(page);
      await expectNothingWider(page, rest);
    }
    await page.goto('#/');
    await settle(page);
    await expectNothingWider(page, 'Home');
  });
}
