import { defineConfig, devices } from '@playwright/test';

const port = 4731;
const reports = process.env.MAINSTAY_REPORTS;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
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
    command: `npx vite build --configLoader runner --logLevel error && npx vite preview --configLoader runner --port ${port} --strictPort --host 127.0.0.1`,
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
  ],
});
