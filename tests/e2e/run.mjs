// Runs the browser tests against the built app with whatever browsers this machine has or can install.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from '../browsers/find-browsers.mjs';

const { chromium, firefox, webkit } = await findBrowsers();
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
    MAINSTAY_FIREFOX: firefox ?? '',
    MAINSTAY_WEBKIT: webkit ?? '',
  },
});
process.exit(status ?? 1);
