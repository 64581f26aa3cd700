/**
 * npm run room: a room of twelve in real browsers, by every way answers can come, on two laptops of which one is killed,
 * with the host gone before the answers are shown. Prints its figures; exit code 1 if an answer is missing, or a figure
 * differs from what the answers alone give.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { findBrowsers } from '../browsers/find-browsers.mjs';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const { chromium } = await findBrowsers();
if (chromium === null) process.exit(2);

// The typography and questions are found from the folder the build is started in.
process.chdir(REPOSITORY);
const folder = mkdtempSync(join(tmpdir(), 'mainstay-room-'));
process.on('exit', () =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
);
const dist = join(folder, 'dist');
process.env.MAINSTAY_QUESTIONS = 'tests/instruments/fixed';
await build({
  root: REPOSITORY,
  configLoader: 'runner',
  logLevel: 'error',
  build: { outDir: dist, emptyOutDir: true },
});
const config = fileURLToPath(new URL('./playwright.config.ts', import.meta.url));
const { status } = spawnSync('npx', ['playwright', 'test', '--config', config], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    MAINSTAY_DIST: dist,
    MAINSTAY_CHROMIUM: chromium.executablePath,
    MAINSTAY_CHROMIUM_ARGS: chromium.args.join(' '),
  },
});
process.exit(status ?? 1);
