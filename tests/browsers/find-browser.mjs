/** What finding any browser needs: does it start, can it be installed, is this file the one run. */
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
export const isRoot = process.getuid?.() === 0;

/** `question` is what the browser answers and ends with, such as --version. */
export function firstThatStarts(paths, ...question) {
  return paths.find((path) => path && existsSync(path) && starts(path, question)) ?? null;
}

/** Ubuntu's /usr/bin/chromium-browser may be a note that says to install something else. */
function starts(path, question) {
  // On Windows the question opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(path, question, { timeout: 30_000 }).status === 0;
}

/**
 * True once they are there. Asked only where nobody has to be asked for a password. The machine's own list of packages
 * may be old, and with it the browser: Firefox 140 lacks what Playwright asks of it.
 */
export function aptInstalled(...packages) {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  run('apt-get', ['update']);
  return run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
}

/** What it prints goes to standard error, so that ours stays one path. */
export function run(command, args) {
  process.stderr.write(`Not found yet: trying ${command} ${args.join(' ')}\n`);
  const { status } = spawnSync(command, args, {
    cwd: REPOSITORY,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** Whether `url`, a module's own, is what Node was asked to run. */
export const isRunDirectly = (url) =>
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url);
