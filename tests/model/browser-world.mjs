/** Two devices in a real browser: their windows, what is stored there, and what is owed to a person. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** In milliseconds, on a machine that has much else to do. */
const PATIENCE = 60_000;
let made = null;

/** What each sequence begins with, made by the app's own code; made once. */
export function madeUp() {
  made ??= makeUp();
  return made;
}

async function makeUp() {
  const load = async (path) =>
    (await runnerImport(`${ROOT}${path}`, { configFile: false, logLevel: 'error', root: ROOT }))
      .module;
  const { beginning, fileOf, codeOf, respondentOf } = await load('tests/model/made-up.ts');
  const { realBank } = await load('tests/support/real-bank.ts');
  const { instrument } = realBank();
  const files = Object.entries(beginning(instrument)).map(([id, whole]) => [id, fileOf(whole)]);
  return {
    files: Object.fromEntries(files),
    code: (reply) => codeOf(instrument, reply),
    respondentOf,
  };
}

export const createDevice = (name, begins) => ({
  name,
  begins,
  context: null,
  pages: [],
  errors: [],
  /** Words that a page said to be saved and nobody took away. */
  owed: new Set(),
  /** Ids that someone has deleted. */
  deleted: new Set(),
  /** What each file saved or opened here holds. */
  filed: new Set(),
  /** The answers in the room, by person. */
  people: new Map(),
});

export async function openDevice(world, device) {
  device.context = await world.newContext();
  await device.context.addInitScript(shiftClock);
  const page = await openPage(world, device);
  for (const id of device.begins) {
    const text = world.made.files[id];
    device.filed.add(contentOf(JSON.parse(text).assessment));
    await chooseFile(page, text, `${id}.mainstay.json`);
    await page
      .getByRole('link', { name: 'Continue' })
      .or(page.getByRole('button', { name: 'Continue' }))
      .first()
      .click();
    await page.waitForURL(/#\/a\//);
    if (!(await isSaved(page))) throw new Error(`${id} was not kept at the beginning`);
  }
  for (const word of wordsIn(await stored(device))) device.owed.add(word);
}

export async function openPage(world, device) {
  const page = await device.context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', ({ message }) => device.errors.push(message));
  await page.goto(world.address);
  await drawn(page);
  device.pages.push(page);
  return page;
}

const drawn = (page) =>
  page.waitForFunction(() => document.documentElement.dataset.drawn === 'yes');

/** A page of the app, by what stands behind the #, once it is drawn. */
export async function goTo(page, hash) {
  await page.evaluate(async (to) => {
    window.location.assign(to);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }, hash);
  await page.waitForFunction(
    () => document.querySelector('main h1') !== null && document.querySelector('.loading') === null,
  );
}

export async function chooseFile(page, text, name) {
  await goTo(page, '#/');
  await goTo(page, '#/open');
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Presses what hands a file over, and returns its text. */
export async function fileFrom(page, button) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Whether the page comes to say "Saved" of what was just given, and not that it could not. */
export async function isSaved(page) {
  const said = await page.waitForFunction(() => {
    const words = document.querySelector('.saved')?.innerText ?? 'none';
    return words.startsWith('Saving') ? null : words;
  });
  return (await said.jsonValue()).startsWith('Saved');
}

export const isThere = (locator) =>
  locator
    .first()
    .isVisible()
    .catch(() => false);

/** All that is stored on a device and not deleted, as its records have it. */
export async function stored(device) {
  const [page] = device.pages;
  const rows = await page.evaluate(readRows);
  const gone = new Set(rows.device.flatMap(([key]) => (key[0] === 'deleted' ? [key[1]] : [])));
  const whole = rows.assessments
    .filter(([id]) => !gone.has(id))
    .map(([id, { head }]) => [
      id,
      {
        ...head,
        answers: Object.fromEntries(
          rows.answers
            .filter(([[of]]) => of === id)
            .map(([[, item], { record }]) => [item, record]),
        ),
      },
    ]);
  return Object.fromEntries(whole);
}

/** Runs in the page. */
function readRows() {
  const nothing = { assessments: [], answers: [], device: [] };
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('mainstay');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const tables = [...database.objectStoreNames];
      if (tables.length === 0) {
        database.close();
        // So that the app finds no empty database where none was.
        indexedDB.deleteDatabase('mainstay');
        resolve(nothing);
        return;
      }
      const look = database.transaction(tables);
      const asked = tables.map((table) => [
        table,
        look.objectStore(table).getAllKeys(),
        look.objectStore(table).getAll(),
      ]);
      look.oncomplete = () => {
        database.close();
        const rows = asked.map(([table, keys, values]) => [
          table,
          keys.result.map((key, at) => [key, values.result[at]]),
        ]);
        resolve({ ...nothing, ...Object.fromEntries(rows) });
      };
    };
  });
}

/** Runs in the page: a browser that clears what a site keeps, without a word. */
export function clearRows() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('mainstay');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const tables = [...database.objectStoreNames];
      const done = () => {
        database.close();
        resolve();
      };
      if (tables.length === 0) return done();
      const emptying = database.transaction(tables, 'readwrite');
      for (const table of tables) emptying.objectStore(table).clear();
      emptying.oncomplete = done;
    };
  });
}

/** Runs before the app: the clock is as far off as the device is told, in every window of it. */
function shiftClock() {
  const Real = Date;
  const now = () => Real.now() + Number(localStorage.getItem('model-clock') ?? 0);
  window.Date = class extends Real {
    constructor(...parts) {
      if (parts.length === 0) super(now());
      else super(...parts);
    }
    static now() {
      return now();
    }
  };
}

export const wordsIn = (value) => JSON.stringify(value ?? null).match(/word-\d+/g) ?? [];

/** What a person would compare: everything of an assessment but when, in which order and what was seen. */
export function contentOf(whole) {
  if (whole === undefined) return '';
  const answers = Object.entries(whole.answers).map(([item, record]) => {
    const { changedAt: _, answeredAt: __, history, ...own } = record;
    return [item, inOrder(own), history.map(({ answer, note }) => [answer, note])];
  });
  const { name, plan, signOff, exercise } = whole;
  return JSON.stringify([name, inOrder(plan), inOrder(signOff), inOrder(exercise), answers.sort()]);
}

function inOrder(value) {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, inOrder(each)]);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
