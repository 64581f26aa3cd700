import { goToItem, isShownAsDone, sleep } from './session.mjs';
import { WHOLE_ACTS } from './whole-acts.mjs';

const CHOICES = ['0', '1', '2', '3', '4', 'dk'];
const WORDS =
  'we keep a log of who asked for help with bids and what came of it, read by the board in spring';
const MOST_ANSWERS = 5;

/**
 * Each way acts as a person would and resolves when the moment to kill has come, with the time by the page's clock
 * that the moment is counted from. `share`: how often of all; of what is whole or not at all, see whole-acts.mjs.
 */
export const WAYS = [
  ...[0, 50, 200, 1_000].map((delay) => ({
    name: `answer shown as saved, ${delay.toLocaleString('en-GB')} ms after`,
    unit: 'answers',
    share: 2,
    act: async (scene) => {
      const at = await giveAnswers(scene, 'shown');
      await sleep(at + delay - Date.now());
      return at;
    },
  })),
  {
    name: 'answer just clicked',
    unit: 'answers',
    share: 1,
    act: (scene) => giveAnswers(scene, 'given'),
  },
  {
    name: 'note, keys just shown as saved',
    unit: 'keys',
    share: 2,
    act: (scene) => typeNote(scene),
  },
  {
    name: 'note, mid-word after that',
    unit: 'keys',
    share: 1,
    act: async (scene) => {
      const at = await typeNote(scene);
      await sleep(scene.random() * 600);
      return at;
    },
  },
  { name: 'answer cleared', unit: 'answers', share: 1, act: clearAnswer },
  {
    name: 'two windows, both answering',
    unit: 'answers',
    share: 2,
    act: async (scene) => {
      const { page } = scene.session;
      const other = await scene.session.openWindow();
      return giveAnswers(scene, scene.random() < 0.5 ? 'shown' : 'given', [page, other]);
    },
  },
  {
    name: 'two windows, one closed mid-word',
    unit: 'answers and keys',
    share: 1,
    act: async (scene) => {
      const other = await scene.session.openWindow();
      const at = await typeNote(scene, other);
      other.close().catch(() => {});
      const isBoth = scene.random() < 0.5;
      if (isBoth) return giveAnswers(scene, 'given');
      await sleep(scene.random() * 400);
      return at;
    },
  },
  {
    name: 'the only window closed at an answer, the browser 0 to 400 ms after',
    unit: 'answers',
    share: 1,
    act: async (scene) => {
      const { page } = scene.session;
      // Without another page the browser would go by itself.
      await scene.session.openWindow();
      const at = await giveAnswers(scene, 'given');
      page.close().catch(() => {});
      await sleep(scene.random() * 400);
      return at;
    },
  },
  ...WHOLE_ACTS,
  // Before anything was looked at: the next start shows whether it did harm.
  { name: 'start-up, 0 to 600 ms in', unit: 'answers', share: 1, isAtStart: true },
];

/** One to five answers, some waited for and some not; the last is heard of as given or as shown. */
async function giveAnswers(scene, heardAs, windows = [scene.session.page]) {
  const { session, id, ledger, random, way } = scene;
  const items = pickSome(scene);
  for (const [index, item] of items.entries()) {
    const page = windows[index % windows.length];
    await goToItem({ page }, id, item);
    const place = `${item}/choice`;
    const others = CHOICES.filter((choice) => choice !== ledger.latest(place));
    const choice = others[Math.floor(random() * others.length)];
    ledger.planned(place, [choice], way.name);
    const isLast = index === items.length - 1;
    const heard = session.heardOf(
      isLast ? heardAs : 'shown',
      (where, value) => where === place && value === choice,
    );
    const clicked = page
      .locator('label', { has: page.locator(`input[name="choice"][value="${choice}"]`) })
      .click();
    if (isLast) {
      // The kill may come before the click's own report.
      clicked.catch(() => {});
      return heard;
    }
    await clicked;
    if (random() < 0.5) await heard;
  }
}

/** Types on and on; resolves when some of the keys have been shown as saved, with the typing still going. */
async function typeNote({ session, id, ledger, random, way, items }, page = session.page) {
  const item = items[Math.floor(random() * items.length)];
  await goToItem({ page }, id, item);
  const place = `${item}/note`;
  const before = ledger.latest(place);
  const typed = ` ${WORDS.slice(Math.floor(random() * 20))}`;
  ledger.planned(
    place,
    Array.from(typed, (_, at) => before + typed.slice(0, at + 1)),
    way.name,
  );
  const times = 1 + Math.floor(random() * 5);
  let heard = 0;
  const shown = session.heardOf('shown', (where) => where === place && ++heard === times);
  await page.locator('#note').focus();
  await page.keyboard.press('Control+End');
  page.keyboard.type(typed, { delay: 20 + random() * 60 }).catch(() => {});
  return shown;
}

/** Takes one of the answers away again, where there is one. */
async function clearAnswer(scene) {
  const { session, id, ledger, random, way, items } = scene;
  const answered = items.filter((item) => ledger.latest(`${item}/choice`) !== '');
  if (answered.length === 0) return giveAnswers(scene, 'shown');
  const item = answered[Math.floor(random() * answered.length)];
  const place = `${item}/choice`;
  await goToItem(session, id, item);
  ledger.planned(place, [''], way.name);
  const at = Date.now();
  const heard = session.page
    .waitForFunction(isShownAsDone, { words: 'Cleared.' }, { polling: 20 })
    .then(() => ledger.shownAsSaved(place, ''));
  heard.catch(() => {});
  session.page
    .getByRole('button', { name: 'Clear my answer' })
    .click()
    .catch(() => {});
  if (random() < 0.5) await heard;
  else await sleep(random() * 500);
  return at;
}

function pickSome({ random, items }) {
  const count = 1 + Math.floor(random() * MOST_ANSWERS);
  const left = [...items];
  return Array.from({ length: count }, () => left.splice(random() * left.length, 1)[0]);
}
