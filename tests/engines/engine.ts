import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserType, test as base, expect, type LaunchOptions } from '@playwright/test';
import { BREACH, openSite, type Site } from '../e2e/support/site';
import type { Browser, StartBrowser } from './browser';
import { startPlaywrightBrowser } from './playwright-browser';
import { SOON } from './see';
import { startWebKitBrowser } from './webkit-browser';

type Fixtures = {
  /** A browser of the engine this project names, on a profile of its own or on the one named. */
  readonly start: (profile?: string) => Promise<Browser>;
  /** A folder of this test's own, gone when it ends. */
  readonly folder: string;
  /** The built app on a host of its own. */
  readonly site: Site;
};

/**
 * One test in any engine. Each also asserts that no window saw an error and that the policy was not
 * broken.
 */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to see that nothing is asked for.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'mainstay-engine-'));
    await use(folder);
    // A browser's helpers may still be putting away a file.
    await expect(() => rmSync(folder, { recursive: true, force: true })).toPass(SOON);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  site: async ({}, use) => {
    const site = await openSite({ reports: true });
    await use(site);
    await site.close();
    expect(site.requests, 'breaches of the policy').not.toContain(BREACH);
  },
  start: async ({ playwright, launchOptions, folder }, use, { project }) => {
    const running = new Map<Browser, () => Promise<void>>();
    const problems: string[] = [];
    const startIn = starterFor(project.name, playwright, launchOptions);
    await use(async (profile = 'profile') => {
      const started = await startIn(join(folder, profile));
      const close = async () => {
        if (!running.delete(started)) return;
        problems.push(...(await started.problems()));
        await started.close();
      };
      running.set(started, close);
      return { ...started, close };
    });
    for (const close of [...running.values()]) await close();
    expect(problems, 'errors and breaches of the policy').toEqual([]);
  },
});

type Playwright = { readonly chromium: BrowserType; readonly firefox: BrowserType };

function starterFor(
  engine: string,
  { chromium, firefox }: Playwright,
  launch: LaunchOptions,
): StartBrowser {
  if (engine === 'webkit') {
    const driver = process.env.MAINSTAY_WEBKIT;
    if (!driver) throw new Error('WebKitGTK was not found: see what find-webkit.mjs says to do');
    return (folder) => startWebKitBrowser(driver, folder);
  }
  const type = engine === 'firefox' ? firefox : chromium;
  return (folder) => startPlaywrightBrowser(type, launch, folder);
}

export { expect };
