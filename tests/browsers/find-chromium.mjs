/**
 * Finds a Chromium, Chrome or Edge that starts, installs one where none does, and says in plain
 * words what to do where that fails too. `node tests/browsers/find-chromium.mjs` prints the path.
 */
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { aptInstalled, firstThatStarts, isRoot, isRunDirectly, run } from './find-browser.mjs';

/** The last list is the only one Chromium takes, so what Playwright switches off is named again. */
const SWITCHED_OFF = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'BlockOriginHeaderModificationOnRedirect',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'Translate',
  'AutoDeElevate',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  // Two pages of the browser's own for what is typed into its address bar, drawn for every window although nobody
  // types there: a third of the processor time of a short test.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

const ARGS = [
  `--disable-features=${SWITCHED_OFF.join(',')}`,
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
  const path = found() ?? (install ? installed() : null);
  if (path !== null) return { executablePath: path, args: ARGS };
  if (install) process.stderr.write(WHAT_TO_DO);
  return null;
}

const found = () => firstThatStarts(candidates(), '--version', '--no-sandbox');

function candidates() {
  const { MAINSTAY_CHROMIUM, CHROME_PATH } = process.env;
  const usual = USUAL_PLACES[process.platform] ?? USUAL_PLACES.linux;
  return [MAINSTAY_CHROMIUM, CHROME_PATH, playwrightsOwn(), ...usual()];
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

function installed() {
  const path = aptInstalled('chromium') ? found() : null;
  if (path !== null) return path;
  run('npx', ['playwright', 'install', 'chromium']);
  return found();
}

if (isRunDirectly(import.meta.url)) {
  const chromiumHere = await findChromium();
  if (chromiumHere === null) process.exitCode = 1;
  else process.stdout.write(`${chromiumHere.executablePath}\n`);
}
