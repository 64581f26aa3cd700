import { groupsGone, groupsOn, killGroups } from './browser.mjs';
import { lieAboutWrites, watchPage } from './watch-page.mjs';

const LONGEST_WAIT = 60_000;

/** The browser on its profile, with everything it shows written into the ledger. */
export async function openSession({ browser, profile, address, lane, isControl }) {
  const context = await browser.launch(profile);
  const groups = groupsOn(profile);
  const waiting = new Set();
  const heard =
    (kind) =>
    (_source, { values, at }) => {
      for (const [place, value] of values) {
        if (kind === 'shown') lane.ledger.shownAsSaved(place, value);
        else lane.ledger.given(place, value);
        for (const one of waiting)
          if (one.kind === kind && one.isWanted(place, value)) one.tell(at);
      }
    };
  await context.exposeBinding('tortureShown', heard('shown'));
  await context.exposeBinding('tortureGiven', heard('given'));
  const presses = new Set();
  await context.exposeBinding('torturePressed', (_source, { at }) => {
    for (const tell of presses) tell(at);
  });
  await context.addInitScript(watchPage);
  if (isControl) await context.addInitScript(lieAboutWrites);
  const errors = [];
  const watched = (page) => {
    page.setDefaultTimeout(LONGEST_WAIT);
    page.on('pageerror', ({ message }) => errors.push(message));
    return page;
  };
  return {
    page: watched(context.pages()[0] ?? (await context.newPage())),
    address,
    errors,
    /** Another window on the same profile, with Home in it. */
    openWindow: async () => {
      const page = watched(await context.newPage());
      await page.goto(address);
      return page;
    },
    /** When the page said so, by the clock the two of us share. */
    heardOf: (kind, isWanted) => {
      const heard = new Promise((resolve, reject) => {
        waiting.add({ kind, isWanted, tell: resolve });
        setTimeout(() => reject(new Error(`not ${kind} in a minute`)), LONGEST_WAIT);
      });
      // Not everything that is listened for is waited for.
      heard.catch(() => {});
      return heard;
    },
    /** When something has been pressed, or a file chosen, so many times from now. */
    presses: (times) => {
      const pressed = new Promise((resolve, reject) => {
        let heard = 0;
        presses.add((at) => {
          heard += 1;
          if (heard === times) resolve(at);
        });
        setTimeout(() => reject(new Error('not pressed in a minute')), LONGEST_WAIT);
      });
      pressed.catch(() => {});
      return pressed;
    },
    kill: async () => {
      killGroups(groups);
      const at = Date.now();
      await groupsGone(groups);
      return at;
    },
    /** As a person closes it; one that will not close is killed. */
    close: async () => {
      await Promise.race([context.close(), sleep(LONGEST_WAIT)]);
      killGroups(groups);
      await groupsGone(groups);
    },
  };
}

/** Through the front door: Start in full, and its first "Saved". */
export async function startAssessment({ page, address }) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Start in full' }).click();
  await page.waitForURL(/#\/a\//);
  await page
    .locator('.saved')
    .getByText(/^Saved/)
    .waitFor();
  return page.url().match(/#\/a\/([^/]+)/)[1];
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

export const sleep = (milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));

export const go = ({ page }, hash) =>
  page.evaluate((address) => window.location.assign(address), hash);

/** In the page: the words are there, and the head says that everything is saved. */
export function isShownAsDone({ words, isLast = false }) {
  // What is only said stands in the frame, outside the page.
  const isThere = document.body.textContent?.includes(words) ?? false;
  const saved = document.querySelector('.saved')?.innerText ?? '';
  return isThere && (isLast || saved.startsWith('Saved'));
}

export async function goToItem({ page }, id, item) {
  await go({ page }, `#/a/${id}/answer/${item}`);
  await page.locator(`form[data-item="${item}"]`).waitFor();
  const fold = page.locator('details.aside', { hasText: 'Evidence and notes' });
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
  await page.locator('#note').waitFor();
}

/** What the page itself shows at a place. */
export async function valueOnPage(session, id, place) {
  const [item, field] = place.split('/');
  await goToItem(session, id, item);
  if (field === 'note') return session.page.locator('#note').inputValue();
  const checked = session.page.locator('input[name="choice"]:checked');
  return (await checked.count()) === 0 ? '' : checked.inputValue();
}
