/**
 * Finds the driver of WebKitGTK, which brings Safari's engine to Linux, and a display for it to draw
 * on; installs them where we may, and else says what to do.
 */
import { existsSync } from 'node:fs';
import { aptInstalled, firstThatStarts } from './find-browser.mjs';

const WHAT_TO_DO = `WebKitGTK was not found, so the tests in Safari's engine are not run. It is there for Linux alone:
"sudo apt-get install webkit2gtk-driver xvfb".
`;

/** The driver's path, or null once it has said what to do. */
export function findWebKit() {
  const path = found() ?? (aptInstalled('webkit2gtk-driver', 'xvfb') ? found() : null);
  if (path === null) process.stderr.write(WHAT_TO_DO);
  return path;
}

function found() {
  if (!existsSync('/usr/bin/Xvfb')) return null;
  return firstThatStarts([process.env.MAINSTAY_WEBKIT, '/usr/bin/WebKitWebDriver'], '--help');
}
