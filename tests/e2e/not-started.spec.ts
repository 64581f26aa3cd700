import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { openAsFile, ownCopy } from './support/fill';
import { holdScripts } from './support/hold-scripts';
import { linkTo } from './support/link';
import { DIST } from './support/site';

test.use({ serviceWorkers: 'block' });

const SCRIPT = /\/assets\/index-[^/]+\.js$/;
const title = (page: Page) => page.getByRole('heading', { name: 'Mainstay cannot start' });

/** How a host may answer for the app’s own script; all else is as it is. */
const TROUBLES = [
  {
    host: 'sends scripts as plain text',
    says: 'wrong type',
    answer: { contentType: 'text/plain', path: 'its own' },
  },
  {
    host: 'answers every address with the page',
    says: 'wrong type',
    answer: { contentType: 'text/html', path: join(DIST, 'index.html') },
  },
  { host: 'has lost the script', says: 'does not have it', answer: { status: 404, body: '' } },
  { host: 'is cut off', says: 'connection may have gone', answer: null },
  {
    host: 'sends a script that stops',
    says: 'stopped with an error',
    answer: { contentType: 'text/javascript', body: 'throw new Error("no");' },
  },
] as const;

for (const { host, says, answer } of TROUBLES) {
  test(`where the host ${host}, the page says so and that nothing is lost`, async ({ page }) => {
    await page.route(SCRIPT, async (route) => {
      if (answer === null) return route.abort();
      if (!('path' in answer)) return route.fulfill(answer);
      const own = join(DIST, new URL(route.request().url()).pathname);
      const body = readFileSync(answer.path === 'its own' ? own : answer.path);
      return route.fulfill({ contentType: answer.contentType, body });
    });
    await page.goto('./');
    await expect(title(page)).toBeVisible();
    const words = page.getByRole('alert');
    await expect(words.getByText(says).filter({ visible: true })).toHaveCount(1);
    await expect(words.getByText(/^Nothing is lost/)).toBeVisible();
    // What cannot be answered cannot be pressed.
    await expect(page.getByRole('button', { name: 'Start in full' })).toBeHidden();
    await page.unroute(SCRIPT);
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-drawn', 'yes');
    await expect(title(page)).toBeHidden();
  });
}

/** A file that the script cannot do without, named in the head of the page as a build names it. */
const NEEDED = /\/assets\/needed-[^/]+\.js$/;

async function needsAnotherFile(page: Page): Promise<void> {
  await page.route(
    ({ pathname }) => pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const named = '<link rel="modulepreload" href="./assets/needed-0.js"></head>';
      const body = (await response.text()).replace('</head>', named);
      await route.fulfill({ response, body });
    },
  );
  await page.route(SCRIPT, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: "import './needed-0.js';" }),
  );
}

test('a file that the script needs and the server has lost is told as missing', async ({
  page,
}) => {
  await needsAnotherFile(page);
  await page.route(NEEDED, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./');
  await expect(title(page)).toBeVisible();
  const words = page.getByRole('alert');
  await expect(words.getByText('wrong type').filter({ visible: true })).toHaveCount(0);
  await expect(words.getByText('files at this address are incomplete')).toBeVisible();
  const advice = words.getByText('Loading again helps only once they are complete');
  await expect(advice).toBeVisible();
});

test('a script that is refused while its files are on their way is not put down to the connection', async ({
  page,
}) => {
  await needsAnotherFile(page);
  await page.route(SCRIPT, (route) => route.fulfill({ contentType: 'text/plain', body: '' }));
  await page.route(NEEDED, async (route) => {
    await new Promise((done) => setTimeout(done, 1_000));
    await route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  await page.goto('./');
  await expect(title(page)).toBeVisible();
  const words = page.getByRole('alert');
  await expect(words.getByText('wrong type').filter({ visible: true })).toHaveCount(1);
});

test('where a page’s file is missing on a fresh visit, nobody is sent round in circles', async ({
  page,
}) => {
  await page.route(/\/assets\/reading-[^/]+\.js$/, (route) =>
    route.fulfill({ status: 404, body: '' }),
  );
  await page.goto('./#/privacy');
  const words = page.getByRole('alert');
  await expect(words.getByRole('heading', { name: 'This page did not load' })).toBeVisible();
  await expect(words).toContainText('the files at this address are incomplete');
  await expect(words).toContainText('Loading again helps only once they are complete');
  await expect(words).toContainText('What you had saved is still on this device');
  await expect(words).not.toContainText('updated since you opened it');
});

for (const address of ['./#/privacy', './#/join/x']) {
  test(`${address} says that it is loading while its file is on its way`, async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/assets\/(?:reading|responding)-[^/]+\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'commit' });
    const words = page.getByText('Loading. On a slow connection this can take a while.');
    await expect(words.filter({ visible: true })).toHaveCount(1, { timeout: 5000 });
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    release();
    await expect(page.locator('html')).toHaveAttribute('data-drawn', 'yes');
    await expect(words.filter({ visible: true })).toHaveCount(0);
  });
}

/** The page, sent with a policy of the host's own beside the one it carries. */
async function withPolicyOfHost(page: Page, policy: string): Promise<void> {
  await page.route(/\/$/, async (route) => {
    const answer = await route.fetch();
    const headers = { ...answer.headers(), 'content-security-policy': policy };
    await route.fulfill({ response: answer, headers });
  });
}

test('where a host lets no script run, the page says so by its styles', async ({ page }) => {
  await withPolicyOfHost(page, "script-src 'none'");
  await page.goto('./');
  await expect(title(page)).toBeVisible();
  const words = page.getByRole('alert').getByText('were not let run');
  await expect(words.filter({ visible: true })).toHaveCount(1);
  // Nothing keeps a press here either.
  await expect(page.getByRole('button', { name: 'Start in full' })).toBeHidden();
});

test('where a host lets files run and no script in the page, the app comes all the same', async ({
  page,
}) => {
  await withPolicyOfHost(page, "script-src 'self'");
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-drawn', 'yes');
  await page.getByRole('button', { name: 'Start in full' }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
  await expect(title(page)).toBeHidden();
});

test('without scripts Home can be read, and nothing in it looks as if it could be pressed', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await expect(page.locator('.noscript')).toContainText('Please switch JavaScript on');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await context.close();
});

test('a script that is slow is waited for, and the words for it go when it comes', async ({
  page,
}) => {
  const release = await holdScripts(page, SCRIPT);
  await page.clock.install();
  await page.goto('./', { waitUntil: 'commit' });
  const words = page.getByText('Mainstay is still loading');
  await expect(page.getByRole('button', { name: 'Start in full' })).toBeVisible();
  await expect(words).toBeHidden();
  await page.clock.runFor(8000);
  await expect(words).toBeVisible();
  await expect(title(page)).toBeHidden();
  release();
  await expect(page.locator('html')).toHaveAttribute('data-drawn', 'yes');
  await expect(words).toBeHidden();
});

test('in a frame there is a link to itself and nothing of the device', async ({
  page,
  context,
  baseURL,
}) => {
  await openAsFile(page, ownCopy({ name: 'Not for the frame' }));
  const holder = await context.newPage();
  await holder.addInitScript(() => {
    const read = Storage.prototype.getItem;
    const open = IDBFactory.prototype.open;
    const told = (what: string) => document.documentElement.setAttribute('data-read', what);
    Storage.prototype.getItem = function (key) {
      told(key);
      return read.call(this, key);
    };
    IDBFactory.prototype.open = function (...asked) {
      told(asked[0]);
      return open.apply(this, asked);
    };
  });
  await holder.route('**/holder', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${baseURL}#/clear" width="800" height="600"></iframe>`,
    }),
  );
  await holder.goto('holder');
  const frame = holder.frameLocator('iframe');
  const link = frame.getByRole('link', { name: 'Open Mainstay in its own window' });
  await expect(link).toHaveAttribute('href', `${baseURL}#/clear`);
  // The app's script has come by now, and has left the page as it is.
  await holder.waitForLoadState('networkidle');
  await expect(frame.getByRole('link')).toHaveCount(1);
  await expect(frame.getByRole('button')).toHaveCount(0);
  await expect(frame.locator('html')).not.toHaveAttribute('data-read');
  await expect(frame.locator('html')).not.toHaveAttribute('data-drawn');
});

test('where the app does not come, a question answered before it is not said to be kept', async ({
  page,
}) => {
  await page.route(/\/assets\/index-.*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("no");' });
  });
  await page.goto(`./${linkTo()}`, { waitUntil: 'commit' });
  await page.getByRole('radio').first().check();
  const words = page.getByRole('alert');
  await expect(words.getByText('What you chose or wrote on this page is not kept.')).toBeVisible();
  await expect(words.getByText('Nothing is lost')).toBeHidden();
});
