import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import {
  answerAll,
  exerciseIdIn,
  filmOf,
  invitationFrom,
  killed,
  laptopOf,
  type Person,
  phoneOf,
  savedAnswers,
  screenOf,
  TWELVE,
  toTheGate,
} from './support/away-day';
import { untilKept } from './support/offline';
import { printed } from './support/papers';
import { codesFrom } from './support/replies';
import { expect, test } from './support/watch';

test.use({ serviceWorkers: 'allow' });

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'away-day-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** Every one on a phone, in a profile of their own; `keep` is what is taken from each before it is put away. */
async function everyone<Kept>(
  browser: Browser,
  link: string,
  people: readonly Person[],
  keep: (phone: Page, person: number) => Promise<Kept>,
  { isOffline = false } = {},
): Promise<readonly Kept[]> {
  const kept: Kept[] = [];
  for (const [place, person] of people.entries()) {
    const phone = await phoneOf(browser, link);
    await phone.context().setOffline(isOffline);
    await answerAll(phone, person);
    kept.push(await keep(phone, place));
    await phone.context().close();
  }
  return kept;
}

const inCount = (page: Page) => page.locator('.in-count');
const pageOf = (laptop: BrowserContext): Page => {
  const [page] = laptop.pages();
  if (page === undefined) throw new Error('A browser opens with a page.');
  return page;
};

/** From the first look at the answers to the priorities, as a room would go through it. */
async function talkItThrough(page: Page, id: string): Promise<void> {
  await page.goto(`#/a/${id}/results`);
  await expect(page.getByRole('heading', { name: 'The answers are not shown yet' })).toBeVisible();

  await page.goto(`#/a/${id}/exercise/present`);
  await toTheGate(page);
  await page.getByRole('button', { name: 'Show the answers' }).click();
  for (const text of ['We see this in two ways', 'Who will find out']) {
    for (let press = 0; press < 40; press += 1) {
      if (await page.getByText(text).first().isVisible()) break;
      await page.keyboard.press('PageDown');
    }
    await expect(page.getByText(text).first()).toBeVisible();
  }
  await page.keyboard.press('Escape');

  await page.goto(`#/a/${id}/exercise/talk/find-out`);
  await page.getByLabel('Who will find out?').first().fill('Tom Ashby');
  await page.goto(`#/a/${id}/exercise/talk/priorities`);
  for (const text of [
    'Bring the bulletin back',
    'Meet the new councillors',
    'Write down who knows whom',
  ]) {
    await page.getByRole('button', { name: 'Add one in your own words' }).click();
    await page.getByLabel('What we will do').last().fill(text);
    await page.getByLabel('Owner').last().fill('Priya');
  }
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
}

async function agreeOnTheSplit(page: Page, id: string): Promise<void> {
  await page.goto(`#/a/${id}/exercise/talk`);
  const first = page.locator('.talk-list > li').first();
  await first.getByRole('button', { name: /^Record what you agreed/ }).click();
  await first.getByRole('radio', { name: /^Partly in place/ }).check();
  await first.getByLabel('Why?').fill('Both camps are right about a part of it.');
  await first.getByRole('button', { name: 'Record it' }).click();
  await expect(first).toContainText('Both camps are right about a part of it.');
}

async function readTheReport(page: Page, id: string, questions: number): Promise<void> {
  await page.goto(`#/a/${id}/report`);
  const paper = await printed(page, 'Full report');
  await expect(paper).toContainText('12 people: 6 staff, 6 not staff');
  await expect(paper).toContainText('Bring the bulletin back');
  await expect(paper).toContainText(`1 of ${questions} answers was agreed in the room`);
  await expect(paper).toContainText('6 of 12 do not know');
  await expect(paper).toContainText('Tom Ashby');
}

test('twelve people on phones, read by the facilitator’s camera through a killed browser, come to an agreed report', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  if (baseURL === undefined) throw new Error('The tests have an address.');
  const profile = join(folder, 'profile');
  const before = await laptopOf({ profile, baseURL });
  const link = await invitationFrom(pageOf(before));
  const id = exerciseIdIn(pageOf(before));
  await before.close();

  const screens = await everyone(browser, link, TWELVE, screenOf);
  const film = join(folder, 'screens.mjpeg');
  writeFileSync(film, filmOf(screens));

  const doomed = await laptopOf({ profile, baseURL, film });
  await pageOf(doomed).goto(`#/a/${id}/exercise/collect`);
  await pageOf(doomed).getByRole('button', { name: 'Start the camera' }).click();
  await expect(inCount(pageOf(doomed))).toHaveText(/^[4-9] ?of 12 in$/, { timeout: 90_000 });
  const sofar = Number.parseInt(await inCount(pageOf(doomed)).innerText(), 10);
  await killed(doomed, profile);

  const laptop = await laptopOf({ profile, baseURL, film });
  const page = pageOf(laptop);
  await page.goto(`#/a/${id}/exercise/collect`);
  await expect(inCount(page)).toContainText('of 12 in');
  expect(Number.parseInt(await inCount(page).innerText(), 10)).toBeGreaterThanOrEqual(sofar);
  await page.getByRole('button', { name: 'Start the camera' }).click();
  await expect(inCount(page)).toHaveText(/^12 ?of 12 in$/, { timeout: 90_000 });
  await page.getByRole('button', { name: 'Stop the camera' }).click();

  await talkItThrough(page, id);

  await page.goto(`#/a/${id}/exercise/talk/vote`);
  await page.getByRole('button', { name: 'Open the second vote' }).click();
  await page.goto(`#/a/${id}/exercise/invite/again`);
  const again = (await page.getByText('/#/join/').first().innerText()).trim();
  // One votes on a phone of its own; the others send what their phones would have shown.
  const voters = TWELVE.slice(0, 5).map((person) => ({ ...person, keys: '3', role: null }));
  const votes = await everyone(browser, again, voters.slice(0, 1), async (phone) => {
    await phone.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await phone.getByRole('button', { name: 'Copy the link' }).click();
    await expect(phone.getByText(/The link is copied/)).toBeVisible();
    return phone.evaluate(() => navigator.clipboard.readText());
  });
  await page.goto(`#/a/${id}/exercise/collect/again`);
  const codes = [...votes, codesFrom(again, voters.slice(1))];
  await page.getByLabel('What people sent you').fill(codes.join('\n'));
  await page.getByRole('button', { name: 'Take in what is pasted' }).click();
  await expect(inCount(page)).toContainText('5');

  await page.goto(`#/a/${id}/exercise/talk/vote`);
  await expect(page.getByRole('heading', { name: 'Both rounds' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Show what the room said' }).click();
  await expect(page.getByRole('heading', { name: 'Both rounds' })).toBeFocused();

  await agreeOnTheSplit(page, id);
  await readTheReport(page, id, 25);
  await laptop.close();
});

test('with files alone, and no network once the page is here, the day comes to the same report', async ({
  browser,
  page,
  context,
}) => {
  test.setTimeout(600_000);
  const link = await invitationFrom(page, { isShort: true });
  const id = exerciseIdIn(page);
  await untilKept(page);
  await context.setOffline(true);
  const files = await everyone(
    browser,
    link,
    TWELVE.map((person) => ({ ...person, keys: person.keys.slice(0, 5) })),
    (phone, place) => savedAnswers(phone, folder, `${place}.mainstay-response.json`),
    { isOffline: true },
  );

  await page.goto(`#/a/${id}/exercise/collect`);
  await page.getByLabel('Choose files').setInputFiles(files);
  await expect(inCount(page)).toContainText('12');
  await page.getByLabel('Choose files').setInputFiles(files);
  await expect(page.getByText(/Nothing is counted twice|already in/i).first()).toBeVisible();
  await expect(inCount(page)).toContainText('12');

  await talkItThrough(page, id);
  await agreeOnTheSplit(page, id);
  await readTheReport(page, id, 5);
});
