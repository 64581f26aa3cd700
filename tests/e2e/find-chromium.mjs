/**
 * Finds a Chromium, Chrome or Edge that starts, installs one where none does, and says in plain
 * words what to do where that fails too. `node tests/e2e/find-chromium.mjs` prints the path.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const isRoot = process.getuid?.() === 0;

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium's sandbox refuses to run as root, which is what most containers are.
  ...(isRoot ? ['--no-sandbox'] : []),
];

const WHAT_TO_DO = `The browser tests need Chromium, Chrome or Edge, and none was found or could be installed here.
1. Install one: "sudo apt-get install chromium", or "npx playwright install --with-deps chromium", or from google.com/chrome.
2. Or, if you have one, name it: MAINSTAY_CHROMIUM=/path/to/chrome npm test
`;

/** `{ executablePath, args }`, or null once it has said what to do. */
export async function findChromium({ install = true } = {}) {
  const path = firstThatStarts() ?? (install ? installed() : null);
  if (path !== null) return { executablePath: path, args: ARGS };
  if (install) process.stderr.write(WHAT_TO_DO);
  return null;
}

function firstThatStarts() {
  return candidates().find((path) => existsSync(path) && starts(path)) ?? null;
}

function candidates() {
  const { MAINSTAY_CHROMIUM, CHROME_PATH } = process.env;
  const usual = USUAL_PLACES[process.platform] ?? USUAL_PLACES.linux;
  return [MAINSTAY_CHROMIUM, CHROME_PATH, playwrightsOwn(), ...usual()].filter(Boolean);
}

const USUAL_PLACES = {
  linux: () =>
    ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(
      (name) => join('/usr/bin', name),
    ),
  darwin: () =>
    ['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
        join(folder, `${name}.app`, 'Contents', 'MacOS', name),
      ),
    ),
  win32: () =>
    [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
};

/** Playwright knows where it would have put its own, whether or not it is there. */
function playwrightsOwn() {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/** Ubuntu's /usr/bin/chromium-browser may be a note that says to install something else. */
function starts(path) {
  // On Windows the question opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 30_000 }).status === 0;
}

function installed() {
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    const packages = ['install', '-y', '--no-install-recommends', 'chromium'];
    if (!run('apt-get', packages)) run('apt-get', ['update']) && run('apt-get', packages);
    const path = firstThatStarts();
    if (path !== null) return path;
  }
  run('npx', ['playwright', 'install', 'chromium']);
  return firstThatStarts();
}

/** What it prints goes to standard error, so that ours stays one path. */
function run(command, args) {
  process.stderr.write(`No browser found yet: trying ${command} ${args.join(' ')}\n`);
  const { status } = spawnSync(command, args, {
    cwd: REPOSITORY,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

const isRunDirectly =
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isRunDirectly) {
  const found = await findChromium();
  if (found === null) process.exitCode = 1;
  else process.stdout.write(`${found.executablePath}\n`);
}
