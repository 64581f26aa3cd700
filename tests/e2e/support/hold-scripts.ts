import type { Page } from '@playwright/test';

/** None of these scripts comes until the function it returns is called. */
export async function holdScripts(
  page: Page,
  which: RegExp = /\/assets\/.*\.js$/,
): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(which, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
