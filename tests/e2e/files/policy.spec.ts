import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { policyIn } from '../../../src/site/policy';
import { savedAssessment } from '../support/core';
import { openAsFile, ownCopy } from '../support/fill';
import { noteOn } from '../support/notes';
import { test as hosted, untilKept } from '../support/offline';
import { ASSESSMENT_PAGES, OTHER_PAGES } from '../support/pages';
import { DIST, headersOfBuild, openSite } from '../support/site';
import { expect } from '../support/watch';
import { ATTEMPTS, layAttempts, tryOut } from '../support/ways-out';

/** Whose only way out is the test's own host: it sees all that page and worker ask for, whoever it is meant for. */
const test = hosted.extend<{ refused: string[] }>({
  // With the policy as a header as well, the worker's own among them: each is enforced beside the meta tag.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to see that nothing is asked for.
  site: async ({}, use) => {
    const site = await openSite({ headersFor: headersOfBuild() });
    await use(site);
    await site.close();
  },
  proxy: async ({ site }, use) => use({ server: new URL(site.address).host }),
  refused: async ({ page }, use) => {
    await use(await collectRefused(page));
  },
});

/** The rules by which the policy refused something, as it happens. */
async function collectRefused(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeBinding('tellRefused', (_, what: string) => refused.push(what));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      window.tellRefused(event.effectiveDirective),
    ),
  );
  return refused;
}

const ownPaths = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map(
  (name) => `/${name.replaceAll('\\', '/')}`,
);

/**
 * Chrome's own form filling asks Google about the shape of any form it sees, though not about what is in it. It is the
 * browser that asks: no page can make it or stop it.
 */
const OF_THE_BROWSER = 'CONNECT content-autofill.googleapis.com:443';

/** Whatever was asked for that is no file of the build. */
const strange = (requests: readonly string[]) =>
  requests.filter((path) => path !== '/' && path !== OF_THE_BROWSER && !ownPaths.includes(path));

async function journey(page: Page): Promise<void> {
  const title = page.getByRole('heading', { level: 1 }).first();
  for (const place of OTHER_PAGES) {
    await page.goto(place);
    await expect(title).toBeVisible();
  }
  const id = await openAsFile(page, ownCopy());
  await page.goto(`#/a/${id}/answer/F-FF-1`);
  await page.locator('label.level').nth(1).click();
  await (await noteOn(page)).fill('<img src=https://elsewhere.test/x> is only text');
  for (const place of ASSESSMENT_PAGES) {
    await page.goto(`#/a/${id}${place}`);
    await expect(title).toBeVisible();
  }
  await page.goto(`#/a/${id}`);
  await savedAssessment(page);
  await page.reload();
  await expect(title).toBeVisible();
}

test('a whole journey asks for the app’s own files alone, page and worker, and breaks no rule', async ({
  page,
  site,
  refused,
}) => {
  await page.goto('./');
  await untilKept(page);
  await journey(page);
  expect(site.requests.length).toBeGreaterThan(ownPaths.length / 2);
  expect(strange(site.requests)).toEqual([]);
  expect(refused).toEqual([]);
});

test('the page sends the policy that is printed', async ({ page }) => {
  await page.goto('./');
  const sent = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(sent).toBe(policyIn(readFileSync(join(DIST, 'index.html'), 'utf8')));
});

base(
  'a script that got in could fetch, send, frame, evaluate and inject nothing',
  async ({ browser }) => {
    const site = await openSite();
    const page = await browser.newPage({
      baseURL: site.address,
      proxy: { server: new URL(site.address).host },
    });
    const refused = await collectRefused(page);
    await layAttempts(page);
    await page.goto('./#/help');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const [name, directive] of Object.entries(ATTEMPTS)) {
      await base.step(name, async () => {
        refused.length = 0;
        await tryOut(page, name);
        await expect.poll(() => refused, name).toContain(directive);
      });
    }
    expect(strange(site.requests)).toEqual([]);
    expect(await page.evaluate(() => document.title)).toBe('Help - Mainstay');
    await page.close();
    await site.close();
  },
);
