import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { expect } from '@playwright/test';
import { z } from 'zod';
import type { Browser, BrowserWindow } from './browser';
import { HOW_FAR, IN_FOCUS, LEAVE, PROBLEMS, READ, SCROLL_TO, WATCH } from './in-page';
import { SOON } from './see';
import { type Command, commandsTo, elementId, keyPresses } from './webdriver';

const session = z.object({ sessionId: z.string() });
const newWindow = z.object({ handle: z.string() });
const DISPLAY_SERVER = '/usr/bin/Xvfb';

/**
 * WebKit as Safari has it, in the small browser that comes with WebKitGTK, on a display of its own.
 * It gives itself no lasting profile while it is driven, so a folder here keeps downloads alone.
 */
export async function startWebKitBrowser(driver: string, folder: string): Promise<Browser> {
  const { child: display, name } = await startDisplay();
  const port = await freePort();
  const host = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, ...homeIn(folder), DISPLAY: name },
    stdio: 'ignore',
  });
  const end = async () => {
    await ended(host);
    await ended(display);
  };
  try {
    const whole = commandsTo(`http://127.0.0.1:${port}`);
    await expect(async () => whole('GET', '/status')).toPass(SOON);
    const started = await whole('POST', '/session', {
      // Waited for here, where it is wanted: the driver would wait with everything else.
      capabilities: { alwaysMatch: { browserName: 'MiniBrowser', pageLoadStrategy: 'none' } },
    });
    const { sessionId } = session.parse(started);
    return browserOf((method, path, body) => whole(method, `/session/${sessionId}${path}`, body), {
      downloads: join(folder, 'downloads'),
      end,
    });
  } catch (error) {
    await end();
    throw error;
  }
}

type Rest = { readonly downloads: string; readonly end: () => Promise<void> };

function browserOf(command: Command, { downloads, end }: Rest): Browser {
  const problems: string[] = [];
  const handles: string[] = [];
  return {
    newWindow: async () => {
      const { handle } = newWindow.parse(await command('POST', '/window/new', { type: 'window' }));
      handles.push(handle);
      const here: Command = async (method, path, body) => {
        await command('POST', '/window', { handle });
        return command(method, path, body);
      };
      await here('POST', '/window/rect', { x: 0, y: 0, width: 1280, height: 900 });
      return windowOn(here, problems);
    },
    downloads,
    problems: async () => {
      for (const handle of handles) {
        await command('POST', '/window', { handle });
        problems.push(...(await problemsOn(command)));
      }
      return problems.splice(0);
    },
    close: async () => {
      try {
        await command('DELETE', '');
      } finally {
        await end();
      }
    },
  };
}

/** A page that goes meanwhile answers nothing: then the one that comes after it is asked. */
const run = async (command: Command, expression: string): Promise<unknown> => {
  try {
    return await command('POST', '/execute/sync', { script: `return ${expression}`, args: [] });
  } catch (error) {
    if (!String(error).includes('before the unload event')) throw error;
    return run(command, expression);
  }
};

const problemsOn = async (command: Command) =>
  z.array(z.string()).parse(await run(command, PROBLEMS));

function windowOn(command: Command, problems: string[]): BrowserWindow {
  /** What the page saw is gone with the page, so it is taken before, and watched for again after. */
  const load = async (until: RegExp, url?: string) => {
    problems.push(...(await problemsOn(command)));
    if (url === undefined || !(await isOnThisPage(url))) await run(command, LEAVE);
    await (url === undefined ? command('POST', '/refresh') : command('POST', '/url', { url }));
    await expect.poll(() => run(command, HOW_FAR), SOON).toMatch(until);
    await run(command, WATCH);
  };
  /** Another place of the page that is here, which stays. */
  const isOnThisPage = async (url: string) => {
    const before = z.string().parse(await command('GET', '/url'));
    return url.includes('#') && before.split('#')[0] === url.split('#')[0];
  };
  const give = async (value: string, paths: readonly string[]) => {
    const id = elementId(await command('POST', '/element', { using: 'css selector', value }));
    // A driver takes several files as lines.
    await command('POST', `/element/${id}/value`, { text: paths.join('\n') });
  };
  return {
    goTo: (url) => load(/^complete$/, url),
    beginAt: (url) => load(/^(?!left$)/, url),
    reload: () => load(/^complete$/),
    address: async () => z.string().parse(await command('GET', '/url')),
    click: (what) =>
      expect(async () => {
        const id = elementId(await run(command, SCROLL_TO(what)));
        await command('POST', `/element/${id}/click`);
      }).toPass(SOON),
    type: async (text) => {
      const id = elementId(await command('GET', '/element/active'));
      await command('POST', `/element/${id}/value`, { text });
    },
    press: async (...keys) => {
      await command('POST', '/actions', keyPresses(keys));
    },
    chooseFile: (path) => give('input[type="file"]', [path]),
    chooseFiles: (id, paths) => give(`input#${id}`, paths),
    read: async (what) => z.nullable(z.string()).parse(await run(command, READ(what))),
    inFocus: async () => z.string().parse(await run(command, IN_FOCUS)),
    picture: async () =>
      Buffer.from(z.string().parse(await command('GET', '/screenshot')), 'base64'),
    // By hand: through WebKitGTK's own Python binding (WebKit2.PrintOperation to a file).
    sides: async () => null,
    ask: (expression) => run(command, expression),
  };
}

/** A display nobody sees; it chooses its own number, so two never take the same. */
async function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const child = spawn(DISPLAY_SERVER, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const said = child.stdio[3];
  if (!(said instanceof Readable)) throw new Error('Xvfb has no way to say its number');
  for await (const line of createInterface({ input: said })) return { child, name: `:${line}` };
  throw new Error('Xvfb did not start');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

/** A home of its own, so that nothing of the person's is touched and downloads have a known place. */
function homeIn(folder: string) {
  const config = join(folder, 'config');
  for (const part of ['config', 'downloads']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(
    join(config, 'user-dirs.dirs'),
    `XDG_DOWNLOAD_DIR="${join(folder, 'downloads')}"\n`,
  );
  return {
    HOME: folder,
    XDG_CONFIG_HOME: config,
    XDG_CACHE_HOME: join(folder, 'cache'),
    XDG_DATA_HOME: join(folder, 'data'),
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}
