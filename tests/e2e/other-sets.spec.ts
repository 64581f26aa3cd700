import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { partsOf, wordText } from '../office/read-office';
import { answerAll, exerciseIdIn, phoneOf, toTheGate } from './support/away-day';
import { idIn, startInFull } from './support/fill';
import { settle } from './support/inspect';
import { test as hosted, untilKept } from './support/offline';
import { printed, sheets } from './support/papers';
import {
  expect,
  folderOf,
  holdsNothingOfTheFirst,
  questionsOf,
  SETS,
  saysNothingOfTheFirst,
  test,
} from './support/sets';
import { openSite } from './support/site';

// One build of each set is enough.
test.describe.configure({ mode: 'default' });

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'other-sets-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function saved(page: Page, press: () => Promise<void>, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await press();
  const path = join(folder, name);
  await (await download).saveAs(path);
  return path;
}

async function copiedLink(phone: Page): Promise<string> {
  await phone.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await phone.getByRole('button', { name: 'Copy the link' }).click();
  await expect(phone.getByText(/The link is copied/).first()).toBeVisible();
  return phone.evaluate(() => navigator.clipboard.readText());
}

/** Home to the last answer, each level in turn, and one don't know. */
async function answerEverything(page: Page, set: (typeof SETS)[number]): Promise<string> {
  const { instrument } = questionsOf(set);
  const id = await startInFull(page);
  for (const [at, item] of instrument.items.entries()) {
    await page.goto(`#/a/${id}/answer/${item.id}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(item.stem);
    const row =
      at === 4
        ? page.getByText('Don’t know').first()
        : page.locator('label.level').nth((at * 2) % 5);
    await row.click();
    await expect(page.locator('main :checked')).toHaveCount(1);
  }
  await page.goto(`#/a/${id}/about-you`);
  await page.getByLabel('Name', { exact: true }).fill('A made-up body');
  return id;
}

const PAGES = [
  ...['', '/about-you', '/check', '/results', '/plan', '/plan/others', '/plan/ask', '/plan/show'],
  ...['/plan/targets', '/report', '/report/sign-off', '/colleagues', '/next', '/since', '/share'],
  ...['/beside', '/partners'],
];
const OUTER = [
  ...['#/', '#/open', '#/how-it-works', '#/privacy', '#/glossary', '#/help', '#/accessibility'],
  ...['#/for-it', '#/away-day', '#/away-day/guide', '#/away-day/warm-up', '#/pool'],
];

for (const set of SETS) {
  test.describe(set, () => {
    test.use({ set });

    test('is answered, read, planned, printed, saved and scored without a word of the first set', async ({
      page,
    }) => {
      test.setTimeout(300_000);
      const { instrument } = questionsOf(set);
      await page.goto('#/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(instrument.says.heading);
      const hasExample = set === 'village-hall';
      await expect(page.getByRole('link', { name: /See an example/ })).toHaveCount(
        hasExample ? 1 : 0,
      );
      const id = await answerEverything(page, set);
      for (const rest of PAGES) {
        await page.goto(`#/a/${id}${rest}`);
        await settle(page);
        await saysNothingOfTheFirst(page, rest);
      }
      for (const address of OUTER) {
        await page.goto(address);
        await settle(page);
        await saysNothingOfTheFirst(page, address);
      }
      if (hasExample) {
        await page.goto('#/a/example/results');
        await settle(page);
        await saysNothingOfTheFirst(page, 'the example');
      }

      await page.goto(`#/a/${id}/report`);
      for (const name of [
        ...['One page', 'Board paper', 'Full report', 'For an assessor'],
        'For partners and funders',
      ]) {
        const paper = await printed(page, name);
        await page.emulateMedia({ media: 'print' });
        const words = (await paper.allInnerTexts()).join('\n');
        expect(words.length, name).toBeGreaterThan(600);
        holdsNothingOfTheFirst(words, name);
        expect(await sheets(page), name).toBeGreaterThan(0);
        await page.emulateMedia({ media: 'screen' });
      }
      const word = await saved(
        page,
        () => page.getByRole('button', { name: 'Word Full report' }).click(),
        'report.docx',
      );
      const text = wordText(partsOf(readFileSync(word))['word/document.xml'] ?? '');
      expect(text).toContain(instrument.sections[0]?.name);
      holdsNothingOfTheFirst(text, 'the Word report');
      await page.getByText('E-mail text, spreadsheets and data').click();
      const csv = await saved(
        page,
        () => page.getByRole('button', { name: /CSV/ }).first().click(),
        'answers.csv',
      );
      holdsNothingOfTheFirst(readFileSync(csv, 'utf8'), 'the CSV');

      const file = await saved(
        page,
        async () => {
          await page.getByRole('button', { name: 'Save to a file' }).first().click();
        },
        'whole.mainstay.json',
      );
      expect(JSON.parse(readFileSync(file, 'utf8')).instrument.id).toBe(instrument.id);
      const said = execFileSync(
        process.execPath,
        ['src/cli/run.mjs', 'score', file, '--questions', folderOf(set)],
        { encoding: 'utf8' },
      );
      expect(JSON.parse(said)).toMatchObject({
        instrument: { id: instrument.id },
        counts: { rated: instrument.items.length - 1, dontKnow: 1, blank: 0 },
      });
      // The names of its fields are the same whatever is asked.
      holdsNothingOfTheFirst(
        said.replaceAll(/"\w+":|"kind": "\w+"|"sufficiency"/g, ''),
        'the terminal',
      );
    });

    test('goes to a colleague and back, and holds an away-day by link, code and paper', async ({
      page,
      browser,
      site,
    }) => {
      test.setTimeout(300_000);
      const { instrument } = questionsOf(set);
      const [section] = instrument.sections;
      const asked = instrument.items.filter((item) => item.section === section?.id);
      const id = await startInFull(page);
      await page.goto(`#/a/${id}/colleagues`);
      await settle(page);
      await page.getByRole('checkbox', { name: new RegExp(`^${section?.name}`) }).check();
      await page.getByLabel('Who is to answer them?').fill('Sam Okoro');
      await page.getByLabel('Your own name').fill('Priya');
      const press = (on: Page, name: string) => () => on.getByRole('button', { name }).click();
      const sent = await saved(page, press(page, 'Save the file to send'), 'for-sam.json');

      const context = await browser.newContext({
        ...{ baseURL: site.address, serviceWorkers: 'block' },
      });
      const sam = await context.newPage();
      await sam.goto('#/open');
      await sam.getByLabel('Choose a file').setInputFiles(sent);
      await expect(sam.getByRole('heading', { level: 1 })).toContainText(
        'Priya asks you to answer',
      );
      await saysNothingOfTheFirst(sam, 'a part');
      const part = idIn(sam);
      for (const { id: item } of asked) {
        await sam.goto(`#/a/${part}/answer/${item}`);
        await sam.locator('label.level').nth(2).click();
        await expect(sam.locator('.level:has(:checked)')).toHaveCount(1);
      }
      await sam.getByRole('link', { name: 'Send back' }).click();
      const back = await saved(sam, press(sam, 'Save the file to send back'), 'from-sam.json');
      await context.close();
      await page.getByLabel('Choose files').setInputFiles(back);
      await page.getByRole('button', { name: /^Bring these answers in/ }).click();
      await expect(page.getByRole('heading', { name: 'Answers are in.' })).toBeVisible();

      await page.goto('#/away-day');
      await page.getByRole('button', { name: 'Set up an exercise' }).click();
      await page.getByRole('radio', { name: /^Everything/ }).check();
      await page.getByLabel(/Who runs it/).fill('Priya');
      await page.getByLabel('How many people').fill('5');
      await page
        .getByRole('link', { name: /Invite/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Show the invitation' }).click();
      await saysNothingOfTheFirst(page, 'the invitation');
      const link = (await page.getByText('/#/join/').first().innerText()).trim();
      const day = exerciseIdIn(page);
      const keys = (shift: number) =>
        instrument.items.map((_, at) => String(1 + ((at + shift) % 5))).join('');
      const codes: string[] = [];
      const links: string[] = [];
      for (const at of [0, 1, 2]) {
        const phone = await phoneOf(browser, link);
        await answerAll(phone, { role: at === 0 ? 'staff' : 'not-staff', keys: keys(at) });
        await saysNothingOfTheFirst(phone, 'the phone');
        if (at === 0)
          codes.push((await phone.locator('.read-out [aria-hidden]').allInnerTexts()).join(' '));
        else {
          links.push(await copiedLink(phone));
        }
        await phone.context().close();
      }
      await page.goto(`#/a/${day}/exercise/collect`);
      await page.getByLabel('What people sent you').fill(links.join('\n'));
      await page.getByRole('button', { name: 'Take in what is pasted' }).click();
      await expect(page.locator('.in-count')).toContainText('2');
      await page.getByText('A code read out').click();
      await page.getByLabel('The code, as they read it out').fill(codes[0] ?? '');
      await page.getByRole('button', { name: 'Take in this code' }).click();
      await expect(page.locator('.in-count')).toContainText('3');
      await page.goto(`#/a/${day}/exercise/forms`);
      await settle(page);
      await saysNothingOfTheFirst(page, 'the paper form');
      await page.goto(`#/a/${day}/exercise/type-in`);
      for (const form of [1, 2]) {
        await page.getByLabel('Form number').fill(String(form));
        await page.getByLabel('Form number').press('Enter');
        for (const key of [...keys(3), 'n', 'Enter']) await page.keyboard.press(key);
        await expect(page.getByText(new RegExp(`^Form ${form} is in`)).first()).toBeVisible();
      }
      await page.goto(`#/a/${day}/exercise/present`);
      await toTheGate(page);
      await page.getByRole('button', { name: 'Show the answers' }).click();
      await saysNothingOfTheFirst(page, 'the presenter');
      await page.keyboard.press('Escape');
      for (const rest of ['/results', '/exercise/talk', '/plan', '/report']) {
        await page.goto(`#/a/${day}${rest}`);
        await settle(page);
        await saysNothingOfTheFirst(page, rest);
      }
      for (const name of ['Full report', 'For those who were not there']) {
        const paper = await printed(page, name);
        await expect(paper).toContainText(/five people/i);
        holdsNothingOfTheFirst((await paper.allInnerTexts()).join('\n'), name);
      }
    });
  });
}

test('two sets on one address, and on two paths of one host, keep their work apart', async ({
  page,
  built,
  site,
}) => {
  const [centre, hall] = SETS.map((set) => questionsOf(set).instrument);
  if (centre === undefined || hall === undefined) throw new Error('There are two sets.');
  const [item] = centre.items;
  const id = await startInFull(page);
  await page.goto(`#/a/${id}/answer/${item?.id}`);
  await page.locator('label.level').nth(3).click();
  await expect(page.locator('.level:has(:checked)')).toHaveCount(1);

  // The other set in place of the first.
  // The page is gone before: what it would still fetch of its own set is no longer there.
  await page.goto('about:blank');
  site.change(join(built, 'village-hall'));
  await page.goto('#/');
  await expect(page.getByText(/answers to another set of questions/).first()).toBeVisible();
  await page.goto(`#/a/${id}/answer/${hall.items[0]?.id}`);
  await expect(page.locator('label.level')).toHaveCount(0);
  const file = await saved(
    page,
    async () => {
      await page.goto('#/');
      await page
        .getByRole('button', { name: /^Save.*file/ })
        .first()
        .click();
    },
    'kept.json',
  );
  expect(JSON.parse(readFileSync(file, 'utf8')).instrument.id).toBe(centre.id);
  const own = await startInFull(page);
  await page.goto(`#/a/${own}/answer/${hall.items[0]?.id}`);
  await page.locator('label.level').nth(1).click();
  await expect(page.locator('.level:has(:checked)')).toHaveCount(1);

  // And back: what was answered is as it was, and the hall's work is the other's now.
  await page.goto('about:blank');
  site.change(join(built, 'volunteer-centre'));
  await page.goto(`#/a/${id}/answer/${item?.id}`);
  await expect(page.locator('.level:has(:checked)')).toContainText(centre.levels[3] ?? '');
  await page.goto('#/');
  await expect(page.getByText(/answers to another set of questions/).first()).toBeVisible();
});

test('two paths of one host keep their work apart as well', async ({ browser, built }) => {
  const host = await openSite({ folder: built });
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const at = (set: string, rest = '') => `${host.address}${set}/index.html#/${rest}`;
  await page.goto(at('volunteer-centre'));
  await page.getByRole('button', { name: 'Start in full' }).click();
  await page.waitForURL(/#\/a\//);
  const id = idIn(page);
  await page.locator('label.level').nth(3).click();
  await expect(page.locator('.level:has(:checked)')).toHaveCount(1);
  await page.goto(at('village-hall'));
  await expect(page.getByText(/answers to another set of questions/).first()).toBeVisible();
  await page.goto(at('volunteer-centre', `a/${id}`));
  await settle(page);
  await expect(page.getByRole('main')).not.toContainText('another set of questions');
  await context.close();
  await host.close();
});

/** The set as one file, made as the documents say. */
function packed(set: (typeof SETS)[number]): string {
  const command = [resolve('src/cli/run.mjs'), 'check', resolve(folderOf(set)), '--pack'];
  const said = execFileSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  return join(folder, /packed into (\S+):/.exec(said)?.[1] ?? '');
}

async function useQuestions(page: Page, file: string, heading: string): Promise<void> {
  await page.goto('#/open');
  await page.getByLabel('Choose a file').setInputFiles(file);
  await page.getByRole('button', { name: 'Use these questions' }).click();
  await expect(page.getByRole('heading', { name: heading })).toBeVisible();
}

hosted(
  'a set of questions in a file is asked by the page that others use, without a network too, and left again',
  async ({ page, site, browser }) => {
    hosted.setTimeout(300_000);
    const set = 'volunteer-centre';
    const { instrument } = questionsOf(set);
    const file = packed(set);
    const before = await startInFull(page);
    await page.goto(`#/a/${before}/answer/F-FF-1`);
    await page.locator('label.level').nth(3).click();
    await expect(page.locator('.level:has(:checked)')).toHaveCount(1);

    await page.goto('#/open');
    await page.getByLabel('Choose a file').setInputFiles(file);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(instrument.title);
    await page.getByRole('button', { name: 'Use these questions' }).click();
    await expect(page.getByText(/answers to another set of questions/).first()).toBeVisible();
    await expect(page.getByText(/^Questions from a file/)).toContainText(instrument.title);
    const id = await answerEverything(page, set);
    for (const rest of ['', '/results', '/plan', '/report', '/colleagues']) {
      await page.goto(`#/a/${id}${rest}`);
      await settle(page);
      await saysNothingOfTheFirst(page, rest);
    }
    const press = () => page.getByRole('button', { name: 'Save to a file' }).first().click();
    await page.goto(`#/a/${id}`);
    const kept = JSON.parse(readFileSync(await saved(page, press, 'whole.json'), 'utf8'));
    expect(kept.instrument.id).toBe(instrument.id);

    await page.goto('#/away-day');
    await page.getByRole('button', { name: 'Set up an exercise' }).click();
    await page.getByLabel(/Who runs it/).fill('Priya');
    await page
      .getByRole('link', { name: /Invite/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Show the invitation' }).click();
    const link = (await page.getByText('/#/join/').first().innerText()).trim();
    const phone = await phoneOf(browser, link);
    await expect(phone.getByRole('heading', { level: 1 })).toContainText('asks other questions');
    await useQuestions(phone, file, instrument.says.heading);
    await phone.goto(link);
    await expect(phone.getByRole('heading', { level: 1 })).not.toContainText('other questions');
    await saysNothingOfTheFirst(phone, 'the phone');
    const asked = Number(
      /of (\d+)$/.exec(await phone.getByText(/^Question 1 of \d+$/).innerText())?.[1],
    );
    await answerAll(phone, { role: 'staff', keys: '3'.repeat(asked) });
    const reply = await copiedLink(phone);
    await phone.context().close();

    // Who has not these questions is told so; who has them, and asks others just now, is one press away.
    const elsewhere = await phoneOf(browser, reply);
    await expect(elsewhere.getByRole('heading', { level: 1 })).toContainText(
      'These answers are to other questions',
    );
    await expect(elsewhere.getByRole('button', { name: /^Use / })).toHaveCount(0);
    await elsewhere.context().close();
    await page.goto('#/questions');
    await page.getByRole('button', { name: 'Use the questions of this page' }).click();
    await page.waitForURL(/#\/$/);
    await page.goto(reply);
    await page.getByRole('button', { name: `Use “${instrument.title}”` }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('New answers.');
    await page.getByRole('button', { name: 'Take them in' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('In.');

    await untilKept(page);
    await site.close();
    await page.goto(`#/a/${id}/results`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await saysNothingOfTheFirst(page, 'the results without a network');
    await page.goto(`#/a/${id}/answer/${instrument.items[0]?.id}`);
    await expect(page.locator('.level:has(:checked)')).toContainText(instrument.levels[0] ?? '');
    await page.goto('#/questions');
    await page.getByRole('button', { name: 'Use the questions of this page' }).click();
    await page.waitForURL(/#\/$/);
    await page.goto(`#/a/${before}/answer/F-FF-1`);
    await expect(page.locator('label.level').nth(3).locator(':checked')).toHaveCount(1);
    await page.goto('#/');
    await page.getByRole('button', { name: `Use “${instrument.title}”: Self-assessment` }).click();
    await page.waitForURL(new RegExp(`#/a/${id}$`));
    await expect(page.locator('main')).toContainText(instrument.sections[0]?.name ?? '');
  },
);
