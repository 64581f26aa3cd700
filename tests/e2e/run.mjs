// Runs the browser tests against the built app with whatever Chromium this machine has or can install.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.mjs';

const chromium = await findChromium();
if (chromium === null) process.exit(1);

const config = fileURLToPath(new URL('./playwright.config.ts', import.meta.url));
const args = ['playwright', 'test', '--config', config, ...process.argv.slice(2)];
const { status } = spawnSync('npx', args, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    MAINSTAY_CHROMIUM: chromium.executablePath,
    MAINSTAY_CHROMIUM_ARGS: chromium.args.join(' '),
  },
});
process.exit(status ?? 1);
