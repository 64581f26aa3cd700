import type { Page } from '@playwright/test';
import { expectAxeFindsNothing } from './support/axe';
import { openAsFile, ownCopy } from './support/fill';
import { ASSESSMENT_PAGES, OTHER_PAGES } from './support/pages';
import { expect, test } from './support/watch';

async function settle(page: Page): Promise<void> {
  // While a page is being fetched the one before it is still there, hidden.
  await expect(page.locator('.loading')).toHaveCount(0);
  await expect(page.locator('main:visible')).toHaveCount(1);
  // The report shows a document inside the page, and that has a title of its own, which is the PDF's.
  const headings = page.url().endsWith('/report') ? 2 : 1;
  await expect(page.locator('h1:visible')).toHaveCount(headings);
}

/** What axe sees, then what it does not. */
async function inspect(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settle(page);
  await expectAxeFindsNothing(page, address);
  expect(
    await page.locator('svg[tabindex], svg[role=application]').count(),
    'chart tab stops',
  ).toBe(0);
  expect(
    await page.locator('svg[role=img]:not([aria-label]), svg[role=img][aria-label=""]').count(),
  ).toBe(0);
  const title = await page.title();
  expect(title, `title of ${address}`).toMatch(/ - Mainstay$/);
}

async function fitsIn(page: Page, address: string, width: number): Promise<void> {
  await page.goto(address);
  await settle(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, `${address} at ${width} px`).toBeLessThanOrEqual(width);
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any page of a full assessment, ${theme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const id = await openAsFile(page, ownCopy());
    for (const rest of ASSESSMENT_PAGES) await inspect(page, `#/a/${id}${rest}`);
    for (const address of OTHER_PAGES) await inspect(page, address);
  });

  test(`axe finds nothing when nothing is answered, or in the quick check, ${theme}`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const quick = await openAsFile(page, ownCopy({ id: 'quick', name: 'Quick', kind: 'quick' }));
    const empty = await openAsFile(
      page,
      ownCopy({ id: 'empty', name: 'Empty', answers: {}, outcomes: {} }),
    );
    const pages = ['', '/check', '/results', '/gaps', '/gaps/find-out', '/gaps/claims', '/report'];
    for (const id of [quick, empty]) {
      for (const rest of pages) await inspect(page, `#/a/${id}${rest}`);
    }
  });
}

test('no page scrolls sideways at 320 px, which is also 400 % zoom on a laptop', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const id = await openAsFile(page, ownCopy());
  await page.setViewportSize({ width: 320, height: 640 });
  for (const rest of ASSESSMENT_PAGES) await fitsIn(page, `#/a/${id}${rest}`, 320);
  for (const address of OTHER_PAGES) await fitsIn(page, address, 320);
});

test('every control is at least 44 px high or stands in a line of text', async ({ page }) => {
  test.setTimeout(180_000);
  const id = await openAsFile(page, ownCopy());
  await page.setViewportSize({ width: 360, height: 740 });
  const addresses = [...ASSESSMENT_PAGES.map((rest) => `#/a/${id}${rest}`), ...OTHER_PAGES];
  for (const address of addresses) {
    await page.goto(address);
    await settle(page);
    const small = await page.evaluate(() => {
      // WCAG 2.5.8 leaves out a link within a sentence; one alone in its list item is not in a sentence.
      const inSentence = (element: Element) => {
        const item = element.closest('li');
        const words = (node: Element) => (node.textContent ?? '').trim().length;
        return item !== null && words(item) > words(element) + 3;
      };
      const inText = (element: Element) =>
        (element.closest('p, dd, dt, td, th, figcaption, .note') !== null || inSentence(element)) &&
        getComputedStyle(element).display.startsWith('inline') &&
        !element.classList.contains('btn');
      const target = (element: Element) => element.closest('label') ?? element;
      return [...document.querySelectorAll('a, button, input, select, textarea, summary')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => !element.closest('.skip') && !inText(element))
        .map((element) => ({
          box: target(element).getBoundingClientRect(),
          html: element.outerHTML,
        }))
        .filter(({ box }) => box.height > 0 && box.height < 43.5)
        .map(({ box, html }) => `${Math.round(box.height)} px: ${html.slice(0, 120)}`);
    });
    expect(small, address).toEqual([]);
  }
});

test('in forced colours the chosen level, the focus and the charts can still be told', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const id = await openAsFile(page, ownCopy());
  await page.goto(`#/a/${id}/answer/F-FF-1`);
  await settle(page);
  const chosen = page.locator('.level:has(:checked)');
  expect(await chosen.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  await page.goto(`#/a/${id}/results`);
  await settle(page);
  const dot = page.locator('main circle.now-d').first();
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await dot.evaluate((element) => getComputedStyle(element).fill)).not.toBe(paper);
});
