import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { FIXED_QUESTIONS } from '../instruments/fixed-questions';

// A second run beside another needs a port and a build of its own.
const port = Number(process.env.MAINSTAY_PORT ?? 4731);
const dist = process.env.MAINSTAY_DIST ?? 'dist';
const reports = process.env.MAINSTAY_REPORTS;
const server = fileURLToPath(new URL('./serve-build.mjs', import.meta.url));

// Where a browser is missing its engine is left out, but not on a machine that decides what is merged.
const { CI, MAINSTAY_FIREFOX: firefox, MAINSTAY_WEBKIT: webkit } = process.env;
const JOURNEYS = { testDir: '../engines', timeout: 300_000 };
const ENGINE = { ...JOURNEYS, testIgnore: /fallbacks/ };
const FIREFOX = {
  ...ENGINE,
  name: 'firefox',
  use: { launchOptions: { channel: 'moz-firefox', executablePath: firefox ?? '' } },
};
const WEBKIT = { ...ENGINE, name: 'webkit' };

export default defineConfig({
  testDir: '.',
  outputDir: `../../test-results/${port}`,
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 120_000,
  reporter: reports
    ? [['line'], ['json', { outputFile: `${reports}/playwright.json` }]]
    : [['line']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    timezoneId: 'Europe/London',
    locale: 'en-GB',
    launchOptions: {
      executablePath: process.env.MAINSTAY_CHROMIUM ?? '',
      args: (process.env.MAINSTAY_CHROMIUM_ARGS ?? '').split(' ').filter(Boolean),
    },
  },
  webServer: {
    command: `npx vite build --configLoader runner --logLevel error --emptyOutDir --outDir ${dist} && node "${server}" ${dist} ${port}`,
    // published.spec.ts builds what is published here.
    env: { MAINSTAY_QUESTIONS: FIXED_QUESTIONS },
    cwd: '../..',
    port,
    reuseExistingServer: false,
    timeout: 120_000,
  },
  projects: [
    { name: 'laptop', use: { viewport: { width: 1280, height: 800 } }, testIgnore: /phone/ },
    {
      name: 'phone',
      use: { ...devices['Pixel 7'], browserName: 'chromium' },
      testMatch: /phone/,
    },
    // The same journeys in three engines; what is simulated is simulated in the first.
    { ...JOURNEYS, name: 'chromium' },
    ...(firefox || CI ? [FIREFOX] : []),
    ...(webkit || CI ? [WEBKIT] : []),
  ],
});
