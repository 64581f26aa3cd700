import type { Page } from '@playwright/test';
import { encodeAssessment } from '../../../src/core/file/encode';
import { HOSTILE_FILES } from '../../support/hostile-files';
import { readCsv } from '../../support/read-csv';
import { instrument, savedAssessment } from '../support/core';
import { idIn, openAsFile, ownCopy } from '../support/fill';
import { noteOn } from '../support/notes';
import { printed } from '../support/papers';
import { expect, test } from '../support/watch';

const CHOSEN = [
  'too large',
  'far too deep',
  'too many values',
  'a __proto__ key',
  'a huge number',
  'a number for a name',
  'UTF-16 without its mark',
  'Latin-1',
  'cut short',
  'the JSON of another program',
  'of a newer version',
  'with an evidence id twice',
  'with an answer twice',
  'a zip',
];

/** Everything this page keeps in the browser, key by key. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const rowsOf = (database: IDBDatabase, name: string) =>
      new Promise<unknown>((resolve, reject) => {
        const store = database.transaction(name).objectStore(name);
        const [keys, values] = [store.getAllKeys(), store.getAll()];
        values.onsuccess = () => resolve({ name, keys: keys.result, values: values.result });
        values.onerror = () => reject(values.error);
      });
    const databases = await indexedDB.databases();
    const content = databases.map(async ({ name = '' }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const tables = [...database.objectStoreNames];
      const rows = await Promise.all(tables.map((table) => rowsOf(database, table)));
      database.close();
      return { name, rows };
    });
    return JSON.stringify([await Promise.all(content), { ...localStorage }]);
  });

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.goto('#/open');
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(bytes) });
}

test('a hostile file is refused in words, and nothing on the device changes', async ({ page }) => {
  const id = await openAsFile(page, ownCopy());
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  const before = await kept(page);
  expect(before).toContain(id);
  const chosen = HOSTILE_FILES.filter(({ what }) => CHOSEN.includes(what));
  expect(chosen).toHaveLength(CHOSEN.length);
  for (const { what, name, bytes, words } of chosen) {
    await test.step(what, async () => {
      await page.goto('#/');
      // Two addresses in one breath leave the page as it was.
      await expect(page.getByLabel(/^Choose a/)).toHaveCount(0);
      await choose(page, name, bytes());
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toHaveText(
        'We did not open that file. Nothing on this device has changed.',
      );
      await expect(heading).toBeFocused();
      await expect(page.getByRole('alert')).toContainText(words);
      await expect(page.getByRole('alert')).toContainText(name);
      await expect(page.getByRole('heading', { name: 'What to do' })).toBeVisible();
      expect(await kept(page)).toBe(before);
    });
  }
});

test('fields that this version does not know are said, kept over a reload, and saved again', async ({
  page,
}) => {
  const file = JSON.parse(
    encodeAssessment(ownCopy(), { savedAt: '2026-11-14T12:00:00.000Z', source: 'test' }),
  );
  file.colour = { name: 'plum' };
  file.assessment.profile.charityNumber = '1234567';
  file.assessment.answers['F-FF-1'].mood = '<b>good</b>';
  await choose(page, 'newer.mainstay.json', Buffer.from(JSON.stringify(file)));
  await expect(page.getByText('3 fields are unknown to this page.')).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL(/#\/a\//);
  await page.goto(`#/a/${idIn(page)}/answer/F-FF-2`);
  await (await noteOn(page)).fill('A change of our own.');
  await page.goto(`#/a/${idIn(page)}`);
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  await page.reload();
  expect((await savedAssessment(page)).carried).toEqual({
    '/colour': '{"name":"plum"}',
    '/assessment/profile/charityNumber': '"1234567"',
    '/assessment/answers/F-FF-1/mood': '"<b>good</b>"',
  });
});

/** Would be an element, run, or be fetched, were it ever taken for markup. */
const MARKUP = '<img src=x onerror="document.title=666"><b class=pwned>Siân</b>';

test('markup in every text of a file is text on every page, and makes no element', async ({
  page,
}) => {
  const example = ownCopy();
  const answers = Object.fromEntries(
    Object.entries(example.answers).map(([id, record]) => {
      const line = {
        id: 'e',
        title: MARKUP,
        where: MARKUP,
        date: MARKUP,
        strength: 2 as const,
        speakers: MARKUP,
        accreditationCodes: MARKUP,
        alsoItems: [],
      };
      const { answer } = record;
      const worded =
        answer?.state === 'dk'
          ? { ...answer, whoKnows: MARKUP }
          : answer?.state === 'na'
            ? { ...answer, detail: MARKUP }
            : answer;
      const rest = { note: MARKUP, speakers: MARKUP, accreditationCodes: MARKUP };
      return [id, { ...record, ...rest, answer: worded, evidence: [line] }];
    }),
  );
  const { profile } = example;
  const hostile = ownCopy({
    name: MARKUP,
    respondent: { roles: ['staff'], names: MARKUP },
    profile: { ...profile, organisation: MARKUP, place: MARKUP, staff: MARKUP, volunteers: MARKUP },
    context: { place: MARKUP, otherSupport: MARKUP, notOurRole: MARKUP },
    targets: { sections: { funding: { level: 4, reason: MARKUP } }, items: {} },
    outcomes: { trust: { confidence: 1, proof: 1, note: MARKUP } },
    report: { decisions: [MARKUP], partsLeftOut: [] },
    answers,
  });
  const expectText = async (where: string) => {
    await expect(page.locator('main h1').first(), where).toBeVisible();
    expect(await page.locator('.pwned, img[src="x"]').count(), where).toBe(0);
    expect(await page.title(), where).not.toBe('666');
  };
  const text = encodeAssessment(hostile, { savedAt: '2026-11-14T12:00:00.000Z', source: MARKUP });
  await choose(page, `${MARKUP.replaceAll('/', '')}.json`, Buffer.from(text));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(MARKUP);
  await expectText('the page that opens files');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL(/#\/a\//);
  const id = idIn(page);
  for (const rest of [
    '',
    '/about-you',
    '/answer/F-FF-1',
    '/outcomes',
    '/check',
    '/results',
    '/plan/others',
    '/plan/ask',
    '/plan/show',
    '/plan/targets',
    '/report',
  ]) {
    await page.goto(`#/a/${id}${rest}`);
    await expectText(rest);
  }
  await expect(await printed(page, 'Full report')).toContainText(MARKUP);
  await expectText('the full report');
  await page.goto('#/');
  await expect(page.getByText(MARKUP).first()).toBeVisible();
  await expectText('Home');
  await choose(page, '<b class=pwned>odd<b>.json', Buffer.from('{}'));
  await expect(page.getByText('<b class=pwned>odd<b>.json')).toBeVisible();
  await expectText('a refused file');
});

test('the answers are saved as a spreadsheet that no formula begins in', async ({ page }) => {
  const name = '=1+1 Siân Ŵyn';
  const profile = { ...ownCopy().profile, organisation: name };
  const id = await openAsFile(page, ownCopy({ name, profile }));
  await page.goto(`#/a/${id}/report`);
  await page.getByText('E-mail text, spreadsheets and data').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save Answers as CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^=1\+1 Siân Ŵyn - answers - \d{4}-\d{2}-\d{2}\.csv$/);
  await expect(
    page.locator('#main').getByText('Whoever opens it can read every answer in it.'),
  ).toBeVisible();
  const chunks: Uint8Array[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = readCsv(`\uFEFF${new TextDecoder().decode(bytes)}`);
  expect(rows).toHaveLength(instrument.items.length + 1);
  expect(rows[1]?.[0]).toBe("'=1+1 Siân Ŵyn");
});
