/** Finds a Firefox that starts, installs one where none does and we may, and else says what to do. */
import { join } from 'node:path';
import { aptInstalled, firstThatStarts } from './find-browser.mjs';

const WHAT_TO_DO = `Firefox was not found, so its tests are not run.
1. Install it: "sudo apt-get install firefox-esr", or from firefox.com.
2. Or, if you have one, name it: MAINSTAY_FIREFOX=/path/to/firefox npm test
`;

/** Its path, or null once it has said what to do. */
export function findFirefox() {
  const path = found() ?? (aptInstalled('firefox-esr') ? found() : null);
  if (path === null) process.stderr.write(WHAT_TO_DO);
  return path;
}

function found() {
  const { MAINSTAY_FIREFOX, PROGRAMFILES = '' } = process.env;
  const usual = {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: [join(PROGRAMFILES, 'Mozilla Firefox', 'firefox.exe')],
  };
  const places = usual[process.platform] ?? ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
  return firstThatStarts([MAINSTAY_FIREFOX, ...places], '--version');
}
