import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, devices, type Page } from '@playwright/test';
import { expect } from './watch';

/** A phone whose height is even, as a camera's picture must be. */
const PHONE = { ...devices['Pixel 7'], viewport: { width: 412, height: 840 } };
const ITEMS = 25;

export type Person = {
  /** A second vote asks for none. */
  readonly role: 'staff' | 'not-staff' | null;
  /** What is pressed, question by question: 1 to 5 the level, d don’t know. */
  readonly keys: string;
};

/**
 * Twelve people of two kinds. They lie close on most questions; the first splits the room, the
 * second is unknown to half.
 */
export const TWELVE: readonly Person[] = Array.from({ length: 12 }, (_, person) => ({
  role: person % 2 === 0 ? 'staff' : 'not-staff',
  keys: Array.from({ length: ITEMS }, (_, at) => {
    if (at === 0) return person % 4 < 2 ? '1' : '5';
    if (at === 1) return person < 6 ? '3' : 'd';
    return String(3 + ((at + (person % 3 === 0 ? 1 : 0)) % 2));
  }).join(''),
}));

/** Of the people alone, in a browser profile of their own. */
export async function phoneOf(browser: Browser, link: string): Promise<Page> {
  // A participant's own page needs no worker, and twelve of them would each keep the whole app.
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

/** Answers every question by its key and comes to the code. */
export async function answerAll(page: Page, { role, keys }: Person): Promise<void> {
  for (const [at, key] of [...keys].entries()) {
    await expect(page.getByText(`Question ${at + 1} of ${keys.length}`)).toBeVisible();
    await page.keyboard.press(key);
    await page.keyboard.press('Enter');
  }
  if (role !== null) {
    await page.getByLabel(role === 'staff' ? 'I am paid staff' : /^I am not:/).check();
    await page.getByRole('button', { name: 'Show my code' }).click();
  }
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    /now show (or send )?this to/i,
  );
}

/** What the phone's screen shows, as a camera would see it. */
export async function screenOf(page: Page): Promise<Buffer> {
  const pattern = page.getByRole('img', { name: /^Pattern for the camera/ });
  await pattern.scrollIntoViewIfNeeded();
  return page.screenshot({ type: 'jpeg', quality: 80, scale: 'css' });
}

const FRAMES_EACH = 24;

/** A film for the fake camera: each screen held up for most of a second, one after the other. */
export const filmOf = (screens: readonly Buffer[]): Buffer =>
  Buffer.concat(screens.flatMap((screen) => Array.from({ length: FRAMES_EACH }, () => screen)));

type Laptop = {
  readonly profile: string;
  readonly baseURL: string;
  /** What its camera sees; without one it has none. */
  readonly film?: string;
};

/** The facilitator's browser, on a profile that outlives it. */
export async function laptopOf({ profile, baseURL, film }: Laptop): Promise<BrowserContext> {
  const camera = [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ];
  const args = (process.env.MAINSTAY_CHROMIUM_ARGS ?? '').split(' ').filter(Boolean);
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env.MAINSTAY_CHROMIUM ?? '',
    args: film === undefined ? args : [...args, ...camera],
    baseURL,
    viewport: { width: 1280, height: 800 },
    timezoneId: 'Europe/London',
    locale: 'en-GB',
    acceptDownloads: true,
  });
}

/** Sets up an exercise, not attributed: the quick check, or its five questions about funding. */
export async function invitationFrom(page: Page, { isShort = false } = {}): Promise<string> {
  await page.goto('#/away-day');
  await page.getByRole('button', { name: 'Set up an exercise' }).click();
  if (isShort) {
    await page.getByRole('radio', { name: /^Your own pick/ }).check();
    for (const section of ['Local knowledge', 'Relationships', 'Local buy-in']) {
      await page.getByRole('button', { name: `None of ${section}` }).click();
    }
  }
  await page.getByLabel(/Who runs it/).fill('Priya');
  await page.getByLabel('How many people').fill('12');
  await page
    .getByRole('link', { name: /Invite/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Show the invitation' }).click();
  return (await page.getByText('/#/join/').first().innerText()).trim();
}

/** From the first slide to the one that shows the answers. The page before has a heading too, and no slides. */
export async function toTheGate(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Slides' })).toBeAttached();
  await page.keyboard.press('End');
}

export const exerciseIdIn = (page: Page): string => /#\/a\/([^/]+)/.exec(page.url())?.[1] ?? '';

/** Saves the answers to a file, as someone would who is not in the room. */
export async function savedAnswers(page: Page, folder: string, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a file' }).click();
  const path = join(folder, name);
  await (await download).saveAs(path);
  return path;
}

/** The laptop's battery falls out: every process of this profile is killed at once. */
export async function killed(laptop: BrowserContext, profile: string): Promise<void> {
  const closed = new Promise((resolve) => laptop.once('close', resolve));
  killAllOf(profile);
  // One born while the others died would hold the browser's pipes open for ever.
  const again = setInterval(() => killAllOf(profile), 500);
  await closed;
  clearInterval(again);
}

function killAllOf(profile: string): void {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' });
  for (const line of stdout.split('\n')) {
    if (!line.includes(`--user-data-dir=${profile}`)) continue;
    const pid = Number.parseInt(line, 10);
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Gone with its parent meanwhile.
    }
  }
}
