import { groupsGone, groupsOn, killGroups } from './browser.mjs';
import { lieAboutWrites, watchPage } from './watch-page.mjs';

const LONGEST_WAIT = 60_000;
const PATIENCE = 2_000;

/** The browser on its profile, with everything it shows written into the ledger. */
export async function openSession({ browser, profile, address, ledger, isControl }) {
  const context = await browser.launch(profile);
  const groups = groupsOn(profile);
  const waiting = new Set();
  const heard =
    (kind) =>
    (_source, { values, at }) => {
      for (const [place, value] of values) {
        if (kind === 'shown') ledger.shownAsSaved(place, value);
        else ledger.given(place, value);
        for (const one of waiting)
          if (one.kind === kind && one.isWanted(place, value)) one.tell(at);
      }
    };
  await context.exposeBinding('tortureShown', heard('shown'));
  await context.exposeBinding('tortureGiven', heard('given'));
  await context.addInitScript(watchPage);
  if (isControl) await context.addInitScript(lieAboutWrites);
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(LONGEST_WAIT);
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return {
    page,
    address,
    errors,
    /** When the page said so, by the clock the two of us share. */
    heardOf: (kind, isWanted) => {
      const heard = new Promise((resolve, reject) => {
        waiting.add({ kind, isWanted, tell: resolve });
        setTimeout(() => reject(new Error(`not ${kind} in a minute`)), LONGEST_WAIT).unref();
      });
      // Not everything that is listened for is waited for.
      heard.catch(() => {});
      return heard;
    },
    kill: async () => {
      killGroups(groups);
      const at = Date.now();
      await groupsGone(groups);
      return at;
    },
    close: async () => {
      await context.close();
      await groupsGone(groups);
    },
  };
}

/** Through the front door: Start in full, and its first "Saved". */
export async function startAssessment({ page, address }) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Start in full' }).click();
  await page.waitForURL(/#\/a\//, { timeout: PATIENCE });
  await page.locator('.saved', { hasText: /^Saved/ }).waitFor();
  return page.url().match(/#\/a\/([^/]+)/)[1];
}

/** Opens the kept assessment as its owner would, and reads it as the file the app makes of it. */
export async function readAll({ page, address }, id) {
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1, name: 'On this device' }).waitFor();
  const unreadable = await page.getByText(/on this device could not be read/).allTextContents();
  await page.locator(`a[href*="#/a/${id}"]`).first().click();
  await page.getByRole('button', { name: 'Save to a file' }).first().click();
  const text = await page.evaluate(() => window.tortureFile.text());
  const { answers } = JSON.parse(text).assessment;
  return { unreadable, answers };
}

/** What stands at a place in the file's answers, in the words of the page's own fields. */
export function valueIn(answers, place) {
  const [item, field] = place.split('/');
  const record = answers[item];
  if (field === 'note') return record?.note ?? '';
  const answer = record?.answer ?? null;
  if (answer === null) return '';
  return answer.state === 'rated' ? String(answer.level) : answer.state;
}

export async function goToItem({ page }, id, item) {
  await page.evaluate((hash) => window.location.assign(hash), `#/a/${id}/answer/${item}`);
  await page.locator(`[id="${item}-choice"]`).waitFor();
}

/** What the page itself shows at a place. */
export async function valueOnPage(session, id, place) {
  const [item, field] = place.split('/');
  await goToItem(session, id, item);
  if (field === 'note') return session.page.locator('#note').inputValue();
  const checked = session.page.locator('input[name="choice"]:checked');
  return (await checked.count()) === 0 ? '' : checked.inputValue();
}
