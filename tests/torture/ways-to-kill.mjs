import { goToItem } from './session.mjs';

const CHOICES = ['0', '1', '2', '3', '4', 'dk'];
const WORDS =
  'we keep a log of who asked for help with bids and what came of it, read by the board in spring';
const MOST_ANSWERS = 5;

/**
 * Each way acts as a person would and resolves when the moment to kill has come, with the time by the page's clock
 * that the moment is counted from. `share`: how often of thirteen.
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
  // Before anything was looked at: the next start shows whether it did harm.
  { name: 'start-up, 0 to 600 ms in', unit: 'answers', share: 1, isAtStart: true },
];

/** One to five answers, some waited for and some not; the last is heard of as given or as shown. */
async function giveAnswers(scene, heardAs) {
  const { session, id, ledger, random, way } = scene;
  const items = pickSome(scene);
  for (const [index, item] of items.entries()) {
    await goToItem(session, id, item);
    const place = `${item}/choice`;
    const others = CHOICES.filter((choice) => choice !== ledger.latest(place));
    const choice = others[Math.floor(random() * others.length)];
    ledger.planned(place, [choice], way.name);
    const isLast = index === items.length - 1;
    const heard = session.heardOf(
      isLast ? heardAs : 'shown',
      (where, value) => where === place && value === choice,
    );
    const clicked = session.page
      .locator('label', { has: session.page.locator(`input[name="choice"][value="${choice}"]`) })
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
async function typeNote({ session, id, ledger, random, way, items }) {
  const item = items[Math.floor(random() * items.length)];
  await goToItem(session, id, item);
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
  await session.page.locator('#note').focus();
  await session.page.keyboard.press('Control+End');
  session.page.keyboard.type(typed, { delay: 20 + random() * 60 }).catch(() => {});
  return shown;
}

function pickSome({ random, items }) {
  const count = 1 + Math.floor(random() * MOST_ANSWERS);
  const left = [...items];
  return Array.from({ length: count }, () => left.splice(random() * left.length, 1)[0]);
}

export const sleep = (milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
