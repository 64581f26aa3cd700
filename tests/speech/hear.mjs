import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Speech has come to rest once nothing was added for so long, and is waited for no longer than that, in milliseconds. */
const REST = 4000;
const MOST = 30_000;
/** A first start of the browser on a busy machine. */
const START = 90_000;

const PROGRAMS = { display: 'Xvfb', keys: 'xdotool', session: 'dbus-run-session' };

const PREFERENCES = {
  'accessibility.force_disabled': -1,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
};

/** Keys are not said back. */
const QUIET = { enableKeyEcho: false, enableEchoByWord: false };
const SETTINGS = {
  general: QUIET,
  profiles: { default: { profile: ['Default', 'default'], ...QUIET } },
  pronunciations: {},
  keybindings: {},
};

/**
 * A voice without sound, which writes down what it is given: a machine without loudspeakers has nothing else, and a
 * reader waits for ever for a voice that cannot begin.
 */
const VOICE = {
  'speechd.conf': [
    'LogLevel 0',
    'AddModule "silent" "sd_generic" "silent.conf"',
    'DefaultModule silent',
    'DefaultLanguage "en"',
  ],
  'modules/silent.conf': [
    'Debug 0',
    'GenericExecuteSynth "true"',
    'GenericLanguage "en" "en" "utf-8"',
    'AddVoice "en" "male1" "silent"',
  ],
};

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** A browser at this address with a screen reader beside it, whose words are written to a file. */
export async function hear(home, address) {
  const profile = join(home, 'profile');
  const log = join(home, 'orca.log');
  for (const folder of ['profile', 'run']) mkdirSync(join(home, folder), { mode: 0o700 });
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const settings = join(home, '.local', 'share', 'orca');
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, 'user-settings.conf'), JSON.stringify(SETTINGS));
  const voice = join(home, '.config', 'speech-dispatcher');
  mkdirSync(join(voice, 'modules'), { recursive: true });
  for (const [name, set] of Object.entries(VOICE))
    writeFileSync(join(voice, name), `${set.join('\n')}\n`);
  const display = await startDisplay();
  const env = {
    ...process.env,
    HOME: home,
    XDG_RUNTIME_DIR: join(home, 'run'),
    DISPLAY: display.name,
    GTK_MODULES: 'gail:atk-bridge',
    GNOME_ACCESSIBILITY: '1',
    MOZ_ENABLE_WAYLAND: '0',
  };
  const script = [
    '/usr/libexec/at-spi-bus-launcher --launch-immediately & sleep 1',
    'openbox & sleep 1',
    `orca --debug-file "${log}" --replace & sleep 6`,
    `firefox-esr --no-remote --profile "${profile}" "${address}"`,
  ].join('\n');
  const session = spawn(PROGRAMS.session, ['--', 'bash', '-c', script], {
    env,
    stdio: 'ignore',
    detached: true,
  });
  const xdotool = (...args) =>
    spawnSync(PROGRAMS.keys, args, { env, encoding: 'utf8' }).stdout.trim();
  const spoken = () => spokenIn(log);
  let known = 0;
  const settle = async (most = MOST) => {
    const end = Date.now() + most;
    let [count, since] = [known, Date.now()];
    while (Date.now() < end && (count === known || Date.now() - since < REST)) {
      const now = spoken().length;
      if (now !== count) [count, since] = [now, Date.now()];
      await pause(500);
      xdotool('key', 'Shift_L', 'Shift_L');
    }
  };
  const started = Date.now();
  while (xdotool('search', '--onlyvisible', '--class', 'firefox') === '') {
    if (Date.now() - started > START) throw new Error('Firefox did not start');
    await pause(500);
  }
  while (!spoken().some((words) => /heading level/.test(words)) && Date.now() - started < START)
    await pause(500);
  const take = () => {
    const words = spoken().slice(known);
    known += words.length;
    return words;
  };
  return {
    /**
     * What is heard from now on, with these keys pressed one after another. The reader may be behind: it is
     * waited for until it has said what is wanted, or has had its time.
     */
    press: async (keys, wanted) => {
      for (const key of keys) {
        xdotool('key', key);
        if (key !== keys.at(-1)) await settle();
      }
      const end = Date.now() + MOST;
      const isHeard = () => {
        const all = spoken().slice(known).join(' ');
        return wanted.every((each) => each.test(all));
      };
      // The reader writes its words down when it has a page of them: a key that does nothing makes it.
      while (!isHeard() && Date.now() < end) {
        await pause(500);
        xdotool('key', 'Shift_L', 'Shift_L');
      }
      await settle(REST);
      return take();
    },
    open: async (link) => {
      xdotool('key', 'ctrl+l');
      await pause(1000);
      xdotool('type', '--delay', '5', link);
      await settle();
      known = spoken().length;
      xdotool('key', 'Return');
    },
    close: async () => {
      process.kill(-session.pid);
      display.child.kill();
      await pause(1000);
    },
  };
}

/** Each thing the reader spoke, in order. */
function spokenIn(log) {
  const text = readFileSync(log, { encoding: 'utf8', flag: 'a+' });
  return [...text.matchAll(/SPEECH OUTPUT: '(.*)' ?\{/g)].map(([, words]) => words.trim());
}

/** It chooses its own number, so two never take the same. */
async function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const child = spawn(PROGRAMS.display, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  for await (const line of createInterface({ input: child.stdio[3] }))
    return { child, name: `:${line}` };
  throw new Error('Xvfb did not start');
}
