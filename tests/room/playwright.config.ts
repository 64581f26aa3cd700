import { defineConfig } from '@playwright/test';

const MINUTES = 60_000;

/** One room, once: `npm run room` builds the app and names the browser. */
export default defineConfig({
  testDir: '.',
  testMatch: /\.spec\.ts$/,
  outputDir: '../../test-results/room',
  workers: 1,
  forbidOnly: true,
  timeout: 24 * MINUTES,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    timezoneId: 'Europe/London',
    locale: 'en-GB',
    launchOptions: {
      executablePath: process.env.MAINSTAY_CHROMIUM ?? '',
      args: (process.env.MAINSTAY_CHROMIUM_ARGS ?? '').split(' ').filter(Boolean),
    },
  },
});
