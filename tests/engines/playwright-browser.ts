import { join } from 'node:path';
import type { BrowserType, LaunchOptions, Page } from '@playwright/test';
import type { Browser, BrowserWindow } from './browser';
import { IN_FOCUS, READ } from './in-page';
import { sidesIn } from './sides';

/** Chromium and Firefox, through Playwright, on a profile that is kept. */
export async function startPlaywrightBrowser(
  type: BrowserType,
  launch: LaunchOptions,
  folder: string,
): Promise<Browser> {
  const downloads = join(folder, 'downloads');
  const problems: string[] = [];
  const context = await type.launchPersistentContext(join(folder, 'profile'), {
    ...launch,
    // Firefox raises no download event here; both put what is saved into this folder.
    downloadsPath: downloads,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  return {
    newWindow: async () => {
      const page = await context.newPage();
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(message.text());
      });
      return windowOn(page);
    },
    downloads,
    problems: async () => problems.splice(0),
    close: () => context.close(),
  };
}

function windowOn(page: Page): BrowserWindow {
  return {
    goTo: async (address) => {
      await page.goto(address);
    },
    beginAt: async (address) => {
      await page.goto(address, { waitUntil: 'commit' });
    },
    reload: async () => {
      await page.reload();
    },
    address: async () => page.url(),
    click: (what) => page.locator(`xpath=${what}`).filter({ visible: true }).first().click(),
    type: (text) => page.keyboard.type(text),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    chooseFile: (path) => page.locator('input[type="file"]').setInputFiles(path),
    chooseFiles: (id, paths) => page.locator(`input#${id}`).setInputFiles([...paths]),
    read: (what) => page.evaluate<string | null>(READ(what)),
    inFocus: () => page.evaluate<string>(IN_FOCUS),
    // Hiding the caret would put a style into the page, which its policy forbids.
    picture: () => page.screenshot({ caret: 'initial' }),
    sides: async () => sidesIn(await page.pdf({ preferCSSPageSize: true, format: 'A4' })),
    ask: (expression) => page.evaluate<unknown>(expression),
  };
}
