import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, firefox } from '@playwright/test';
import { findChromium } from '../browsers/find-chromium.mjs';

const FIREFOX_PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** `{ launch(profile) }`, or null where there is no such browser. */
export async function findBrowser(name) {
  if (name === 'firefox') {
    const executablePath = [process.env.MAINSTAY_FIREFOX, ...FIREFOX_PLACES].find(
      (path) => path !== undefined && existsSync(path),
    );
    if (executablePath === undefined) return null;
    return { launch: launcher(firefox, { executablePath, channel: 'moz-firefox' }) };
  }
  const found = await findChromium();
  return found && { launch: launcher(chromium, found) };
}

/** Our own clean-up listens for Ctrl-C; Playwright's would close what we mean to kill. */
const launcher = (type, options) => (profile) =>
  type.launchPersistentContext(profile, {
    ...options,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    viewport: { width: 1280, height: 800 },
  });

/**
 * The process groups of the browser on this profile: Playwright starts each browser as the leader of
 * its own group, and its pages, helpers and storage are processes of the same group.
 */
export function groupsOn(profile) {
  const all = processes();
  const own = all.find(({ pid }) => pid === process.pid)?.group;
  const groups = all.filter(({ args, group }) => args.includes(profile) && group !== own);
  return [...new Set(groups.map(({ group }) => group))];
}

/** All processes of a group at once, with no chance to tidy up. */
export function killGroups(groups) {
  for (const group of groups) {
    try {
      process.kill(-group, 'SIGKILL');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }
}

export async function groupsGone(groups) {
  const until = Date.now() + 30_000;
  while (processes().some(({ group, isDead }) => groups.includes(group) && !isDead)) {
    if (Date.now() > until) throw new Error('A killed browser is still there after half a minute.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A dead process stays in the list until its parent has taken note. */
function processes() {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,pgid=,stat=,args='], { encoding: 'utf8' });
  return [...stdout.matchAll(/^\s*(\d+)\s+(\d+)\s+(\S+)\s*(.*)$/gm)].map(
    ([, pid, group, state, args]) => ({
      pid: Number(pid),
      group: Number(group),
      isDead: state.startsWith('Z'),
      args,
    }),
  );
}
