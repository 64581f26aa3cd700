/**
 * What is done by one press and is either done or not: bringing a file in, putting two copies together, sending a part,
 * deleting, clearing everything, taking people in and out. The kill comes at a moment of chance around the press.
 */
import { go, isShownAsDone, sleep } from './session.mjs';

/** Most kills come early, when the writing is under way. */
const LONGEST_DELAY = 600;
const LONGEST_WAIT = 20_000;
const AWAY_DAY_ID = 'away-day';

/** `act` as in ways-to-kill.mjs; `share`: how often of all. `unit`: what is counted once it is shown as done. */
export const WHOLE_ACTS = [
  { name: 'a file brought in', unit: 'files', share: 1, act: bringIn },
  { name: 'two copies put together', unit: 'joinings', share: 3, act: putTogether },
  { name: 'a part sent', unit: 'parts', share: 2, act: sendPart },
  { name: 'deleted', unit: 'deletions', share: 2, act: (scene) => remove(scene, false) },
  { name: 'deleted and undone', unit: 'undoings', share: 1, act: (scene) => remove(scene, true) },
  { name: 'people taken in', unit: 'people', share: 3, act: takeIn },
  { name: 'someone taken out', unit: 'people', share: 3, act: takeOut },
  { name: 'everything cleared', unit: 'clearings', share: 2, act: clearAll },
].map((way) => ({ ...way, isWhole: true }));

const instead = (scene, name) => ({ ...scene, way: WHOLE_ACTS.find((way) => way.name === name) });

/**
 * Presses so many times, and resolves when the moment to kill has come, with the time of a press. `shown`: words the
 * page has once it is done.
 */
async function pressed(scene, { press, shown, judge, touches, times = 1, mayBeEmpty = false }) {
  const { session, lane, random, way } = scene;
  const pending = { way, shown: 0, judge, touches, mayBeEmpty };
  const heard = session.page
    .waitForFunction(isShownAsDone, shown, { polling: 20 })
    .then(() => {
      pending.shown = 1;
    })
    .catch(() => {});
  const at = session.presses(1 + Math.floor(random() * times));
  lane.pending = pending;
  const done = press();
  done.catch(() => {});
  // A press that cannot be made is a fault; one that the kill cuts off is not.
  const pressedAt = await Promise.race([at, done.then(() => at)]);
  if (random() < 0.3) await Promise.race([heard, sleep(LONGEST_WAIT)]);
  else await sleep(pressedAt + random() * random() * LONGEST_DELAY - Date.now());
  return pressedAt;
}

const fileNamed = (text) => ({
  name: 'copy.mainstay.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

async function chooseFile({ session }, text) {
  await go(session, '#/open');
  await session.page.getByLabel('Choose a file').setInputFiles(fileNamed(text));
}

const untilSaved = ({ session }, words) =>
  session.page.waitForFunction(isShownAsDone, { words }, { polling: 50 });

async function bringIn(scene) {
  const { lane, material } = scene;
  const { name, text } = material.comingAndGoing(++lane.numbers.file);
  const { answers } = JSON.parse(text).assessment;
  await go(scene.session, '#/open');
  return pressed(scene, {
    press: () => scene.session.page.getByLabel('Choose a file').setInputFiles(fileNamed(text)),
    shown: { words: `Opened “${name}”` },
    judge: (_, after) => {
      const found = named(after, name);
      if (found === undefined) return 'not';
      return isSame(found.answers, answers) ? 'done' : 'a part of the file is in';
    },
    touches: (file) => file.name === name,
  });
}

/** The one that comes and goes, as it was at the last look; brought in first where there is none. */
async function spare(scene) {
  const { lane, material } = scene;
  const found = [...lane.files.values()].find(({ name }) => name.startsWith('Comes and goes'));
  if (found !== undefined) return found;
  const { name, text } = material.comingAndGoing(++lane.numbers.file);
  await chooseFile(scene, text);
  await untilSaved(scene, `Opened “${name}”`);
  return refreshed(scene, name);
}

async function refreshed(scene, name) {
  const { files } = await scene.read();
  scene.lane.files = files;
  return named(files, name);
}

async function putTogether(scene) {
  const { page } = scene.session;
  const ours = await spare(scene);
  const copy = scene.material.colleaguesCopy(ours.text);
  const joined = JSON.parse(copy).assessment.answers;
  if (isSame(answersIn(ours.answers), answersIn(joined)))
    return remove(instead(scene, 'deleted'), false);
  await chooseFile(scene, copy);
  const button = page.getByRole('button', { name: 'Put the two together' });
  await button.waitFor();
  return pressed(scene, {
    press: () => button.click(),
    shown: { words: `Put together in “${ours.name}”` },
    judge: (before, after) => {
      const found = answersIn(after.get(ours.id)?.answers ?? {});
      if (isSame(found, answersIn(joined))) return 'done';
      return isSame(found, answersIn(before.get(ours.id).answers)) ? 'not' : 'half put together';
    },
    touches: ({ id }) => id === ours.id,
  });
}

async function sendPart(scene) {
  const { page } = scene.session;
  const ours = await spare(scene);
  await go(scene.session, `#/a/${ours.id}/colleagues`);
  await page.locator('#pick-first').check();
  await page.getByLabel('Who is to answer them?').fill('Sam');
  await page.getByLabel('Your own name').fill('Priya');
  const sent = (file) => Object.keys(file?.together.sent ?? {}).length;
  return pressed(scene, {
    press: () => page.getByRole('button', { name: 'Save the file to send' }).click(),
    shown: { words: 'Now send it to Sam' },
    judge: (before, after) => {
      const [was, is] = [before.get(ours.id), after.get(ours.id)];
      if (!isSame(was.answers, is?.answers)) return 'answers changed';
      const more = sent(is) - sent(was);
      return ['not', 'done'][more] ?? `${more} parts more`;
    },
    touches: ({ id }) => id === ours.id,
  });
}

async function remove(scene, isUndone) {
  const { page } = scene.session;
  const ours = await spare(scene);
  await go(scene.session, '#/');
  await page.getByRole('button', { name: `Save, rename, copy or delete ${ours.name}` }).click();
  const press = page.getByRole('button', { name: 'Delete', exact: true });
  await press.waitFor();
  return pressed(scene, {
    press: async () => {
      await press.click();
      if (isUndone) await page.getByRole('button', { name: 'Undo' }).click();
    },
    times: isUndone ? 2 : 1,
    shown: { words: isUndone ? `Brought back “${ours.name}”` : `Deleted “${ours.name}”` },
    judge: (before, after) => {
      const [was, is] = [before.get(ours.id), after.get(ours.id)];
      if (is === undefined) return isUndone ? 'not' : 'done';
      if (!isSame(is.answers, was.answers)) return 'a part of it is gone';
      return isUndone ? 'done' : 'not';
    },
    touches: ({ id }) => id === ours.id,
  });
}

const responsesIn = (files) => files.get(AWAY_DAY_ID)?.exercise.first.responses ?? {};

async function exercise(scene) {
  if (scene.lane.files.has(AWAY_DAY_ID)) return;
  await chooseFile(scene, scene.material.exerciseText());
  await untilSaved(scene, 'Opened “');
  await refreshed(scene, 'Away-day');
}

async function takeIn(scene) {
  const { session, lane, random, material } = scene;
  await exercise(scene);
  const people = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
    material.codeOf(++lane.numbers.person),
  );
  await go(session, `#/a/${AWAY_DAY_ID}/exercise/collect`);
  // Key by key: React does not hear of what Playwright fills in in Firefox.
  await session.page
    .getByLabel('What people sent you')
    .pressSequentially(people.map(({ code }) => code).join(' '));
  const count = inCount(lane.files) + people.length;
  return pressed(scene, {
    press: () => session.page.getByRole('button', { name: 'Take in what is pasted' }).click(),
    shown: { words: `${count}in` },
    judge: (before, after) => {
      const ids = people.map(({ respondent }) => respondent);
      const now = responsesIn(after);
      if (!isSame(responsesIn(before), without(now, ids))) return 'someone else’s answers changed';
      const inNow = ids.filter((id) => id in now).length;
      if (inNow === 0) return 'not';
      return inNow === ids.length ? 'done' : `${inNow} of ${ids.length} are in`;
    },
    touches: ({ id }) => id === AWAY_DAY_ID,
  });
}

const isIn = ({ isWithdrawn }) => !isWithdrawn;
const inCount = (files) => Object.values(responsesIn(files)).filter(isIn).length;

async function takeOut(scene) {
  const { session, lane, random } = scene;
  await exercise(scene);
  const people = Object.entries(responsesIn(lane.files)).filter(([, one]) => isIn(one));
  if (people.length === 0) return takeIn(instead(scene, 'people taken in'));
  const [whose] = people[Math.floor(random() * people.length)];
  await go(session, `#/a/${AWAY_DAY_ID}/exercise/collect`);
  await session.page.getByText('Take out someone’s answers').click();
  await session.page.getByLabel('Whose answers').selectOption(whose);
  return pressed(scene, {
    press: () => session.page.getByRole('button', { name: 'Take out these answers' }).click(),
    shown: { words: 'Taken out: ' },
    judge: (before, after) => {
      const [was, is] = [responsesIn(before), responsesIn(after)];
      if (!isSame(without(was, [whose]), without(is, [whose])))
        return 'someone else’s answers changed';
      if (isSame(was[whose], is[whose])) return 'not';
      return is[whose] === undefined || is[whose].isWithdrawn ? 'done' : 'answers changed';
    },
    touches: ({ id }) => id === AWAY_DAY_ID,
  });
}

async function clearAll(scene) {
  const { page } = scene.session;
  await spare(scene);
  await go(scene.session, '#/clear');
  await page.getByRole('button', { name: 'Clear everything' }).waitFor();
  const tick = page.getByRole('checkbox', { name: 'I have the files I want to keep' });
  if (await tick.isVisible()) await tick.check();
  return pressed(scene, {
    press: () => page.getByRole('button', { name: 'Clear everything' }).click(),
    shown: { words: 'Everything has been cleared from this device', isLast: true },
    judge: (before, after) => {
      if (after.size === 0) return 'done';
      return after.size === before.size ? 'not' : `${after.size} of ${before.size} are left`;
    },
    // What is left must be as it was.
    touches: () => false,
    mayBeEmpty: true,
  });
}

const named = (files, name) => [...files.values()].find((file) => file.name === name);
const without = (all, ids) =>
  Object.fromEntries(Object.entries(all).filter(([id]) => !ids.includes(id)));

/** The answers and notes alone: who put them together and when is said besides. */
const answersIn = (answers) =>
  Object.fromEntries(
    Object.entries(answers).map(([item, { answer, note }]) => [item, { answer, note }]),
  );

/** Equal whatever the order of keys. */
export const isSame = (one, other) => sorted(one) === sorted(other);
const sorted = (value) =>
  JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
