/**
 * The three engines' browsers. `node tests/browsers/find-browsers.mjs` prints their paths and fails
 * unless all are here.
 */
import { spawnSync } from 'node:child_process';
import { aptInstalled, isRunDirectly } from './find-browser.mjs';
import { findChromium } from './find-chromium.mjs';
import { findFirefox } from './find-firefox.mjs';
import { findWebKit } from './find-webkit.mjs';

export async function findBrowsers() {
  // One journey kills a browser, and finds its processes by this.
  if (process.platform !== 'win32' && spawnSync('ps', ['-e']).error) aptInstalled('procps');
  return { chromium: await findChromium(), firefox: findFirefox(), webkit: findWebKit() };
}

if (isRunDirectly(import.meta.url)) {
  const { chromium, firefox, webkit } = await findBrowsers();
  const paths = [chromium?.executablePath, firefox, webkit];
  for (const path of paths) if (path) process.stdout.write(`${path}\n`);
  if (!paths.every(Boolean)) process.exitCode = 1;
}
