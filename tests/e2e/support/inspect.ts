import type { Page } from '@playwright/test';
import { expectAxeFindsNothing, expectEnoughContrast } from './axe';
import { expect } from './watch';

/** Waits until the page asked for is there. */
export async function settle(page: Page): Promise<void> {
  // While a page is being fetched the one before it is still there, hidden.
  await expect(page.locator('.loading')).toHaveCount(0);
  await expect(page.locator('main:visible')).toHaveCount(1);
  await expect(page.locator('h1:visible')).toHaveCount(1);
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

async function expectNoSidewaysScroll(page: Page, address: string): Promise<void> {
  // The presenter covers the page and scrolls by itself.
  const beyond = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const presenter = document.querySelector('.presenter')?.scrollWidth ?? 0;
      return Math.max(scrollWidth, presenter) - clientWidth;
    });
  // A chart is drawn anew a moment after the window has changed its size.
  await expect.poll(beyond, `px too wide: ${address}`).toBeLessThanOrEqual(0);
}

/** Every control is at least 44 px high or stands in a line of text. */
async function expectLargeTargets(page: Page, address: string): Promise<void> {
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

/** What axe sees in light, then colours again in dark: no other rule of axe changes with the theme. */
export async function inspectInBoth(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await inspect(page, address);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectEnoughContrast(page, `${address}, dark`);
}

/** All of the above in one visit: both themes, then a phone of 320 px, which is also 400 % zoom on a laptop. */
export async function inspectAll(page: Page, address: string): Promise<void> {
  await inspectInBoth(page, address);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page, address);
  await expectLargeTargets(page, address);
}
