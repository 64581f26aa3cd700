/**
 * What a person or a browser does, through the app's own controls. Each returns null where there is
 * nothing to do it to, a list where it found what must not be, else nothing.
 */
import { joinedAmiss, peopleAmiss } from './browser-faults.mjs';
import {
  chooseFile,
  clearRows,
  contentOf,
  fileFrom,
  goTo,
  isSaved,
  isThere,
  openPage,
  stored,
  wordsIn,
} from './browser-world.mjs';

const ITEMS = ['F-FF-1', 'F-FF-2'];
const DAY = 86_400_000;
const button = (page, name) => page.getByRole('button', { name }).first();
const nextWord = (world) => `word-${++world.count}`;
const takeAway = (device, words) => {
  for (const word of words) device.owed.delete(word);
};
const nowOwed = async (device, page, words) => {
  if (await isSaved(page)) for (const word of words) device.owed.add(word);
};

/** An assessment of those here, and its page of one question; null where there is none to change. */
async function onQuestion({ device, page, which }) {
  const all = Object.entries(await stored(device)).filter(([, { exercise }]) => exercise === null);
  if (all.length === 0) return null;
  const [id] = all[which % all.length];
  await goTo(page, `#/a/${encodeURIComponent(id)}/answer/${ITEMS[which % 2]}`);
  await page.locator('main h1').first().waitFor();
  const fold = page.locator('details.aside', { hasText: 'Evidence and notes' });
  if ((await fold.count()) > 0 && (await fold.getAttribute('open')) === null)
    await fold.locator('summary').click();
  return (await isThere(page.locator('#note'))) ? id : null;
}

async function chosen(scene, value) {
  if ((await onQuestion(scene)) === null) return null;
  const choice = scene.page.locator(`label:has(input[type=radio][value="${value}"])`).first();
  if (!(await isThere(choice))) return null;
  const before = await shownWords(scene.page);
  await choice.click();
  await isSaved(scene.page);
  // An answer with words in it gives way: whoever chose another took them away.
  takeAway(scene.device, before);
}

/** Words in fields that go with an answer, not the note's. */
const shownWords = async (page) =>
  wordsIn(
    await page
      .locator('.more-to-say input, .more-to-say textarea')
      .evaluateAll((all) => all.map(({ value }) => value)),
  );

async function typed(scene, field) {
  const { device, page, world } = scene;
  const before = wordsIn(await field.inputValue());
  const word = nextWord(world);
  await field.fill(word);
  takeAway(device, before);
  await nowOwed(device, page, [word]);
}

/** The room's page where answers come in. */
async function onCollect({ device, page }) {
  const { room } = await stored(device);
  if (room === undefined) return null;
  await goTo(page, '#/a/room/exercise/collect');
  await page.locator('#pasted').waitFor({ state: 'attached' });
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  return room;
}

const replyFrom = ({ world, which, way }) => {
  const answers = `${which % 5}${way}${world.count++ % 5}`;
  const reply = { person: which % 3, revision: 1 + (world.count % 3), answers };
  return {
    code: world.made.code(reply),
    respondent: world.made.respondentOf(reply.person),
    answers,
  };
};

const peopleIn = async (device) => (await stored(device)).room?.exercise.first.responses ?? {};

/** Presses what waits for a press, or leaves it; tells what came of it. */
async function decideOn(scene, main, { respondent, answers }) {
  const { device, page, way } = scene;
  const before = await peopleIn(device);
  if (way === 0) {
    const after = await peopleIn(device);
    return peopleAmiss('left', { before, after, respondent, answers });
  }
  await main.click();
  await isSaved(page);
  return peopleAmiss('pressed', { before, after: await peopleIn(device), respondent, answers });
}

async function setClock({ device }, by) {
  for (const page of device.pages)
    await page.evaluate((shift) => {
      const now = Number(localStorage.getItem('model-clock') ?? 0);
      localStorage.setItem('model-clock', String(now + shift));
    }, by);
}

async function closed({ device, page }, kill) {
  device.pages = device.pages.filter((other) => other !== page);
  if (kill) {
    // The page's process ends at once; in an engine that knows no such address the page is closed.
    await page.goto('chrome://crash', { timeout: 1_500 }).catch(() => {});
  }
  await page.close().catch(() => {});
}

export const acts = {
  note: async (scene) => {
    if ((await onQuestion(scene)) === null) return null;
    return typed(scene, scene.page.locator('#note'));
  },
  answer: (scene) => chosen(scene, String(scene.which % 5)),
  notOurRole: (scene) => chosen(scene, 'na'),
  dontKnow: async (scene) => {
    if ((await chosen(scene, 'dk')) === null) return null;
    return typed(scene, scene.page.getByLabel('Who would know?'));
  },
  clearAnswer: async (scene) => {
    if ((await onQuestion(scene)) === null) return null;
    const clear = button(scene.page, /^Clear my answer/);
    if (!(await isThere(clear))) return null;
    takeAway(scene.device, await shownWords(scene.page));
    await clear.click();
    await isSaved(scene.page);
  },
  evidence: async (scene) => {
    if ((await onQuestion(scene)) === null) return null;
    await button(scene.page, /^Add evidence/).click();
    await typed(scene, scene.page.locator('#evidence-title'));
    await button(scene.page, 'Done').click();
  },
  noEvidence: async (scene) => {
    if ((await onQuestion(scene)) === null) return null;
    const line = scene.page.locator('.sheet.ev').first();
    const remove = line.getByRole('button', { name: /^(?:Remove|Take away|Delete)/ }).first();
    if (!(await isThere(remove))) return null;
    takeAway(scene.device, wordsIn(await line.innerText()));
    await remove.click();
    await isSaved(scene.page);
  },
  start: async ({ page }) => {
    await goTo(page, '#/');
    const start = button(page, 'Start in full');
    if (!(await isThere(start))) return null;
    await start.click();
    await page.waitForURL(/#\/a\//);
    await isSaved(page);
  },
  delete: async ({ device, page, which }) => {
    await goTo(page, '#/');
    const rows = page.locator('li.assess');
    const count = await rows.count();
    if (count === 0) return null;
    const row = rows.nth(which % count);
    const href = await row.getByRole('link').first().getAttribute('href');
    const id = decodeURIComponent(/#\/a\/([^/]+)/.exec(href)[1]);
    page.undo = wordsIn((await stored(device))[id]);
    await row.getByRole('button', { name: /^Save, rename, copy or delete/ }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    takeAway(device, page.undo);
    device.deleted.add(id);
    await isSaved(page);
  },
  undo: async ({ device, page }) => {
    if (page.undo === undefined) return null;
    await goTo(page, '#/');
    const undo = page.getByRole('button', { name: 'Undo', exact: true }).first();
    if (!(await isThere(undo))) return null;
    await undo.click();
    await nowOwed(device, page, page.undo);
  },
  keepAfterAll: async ({ device, page }) => {
    const keep = button(page, 'Keep it after all');
    if (!(await isThere(keep))) return null;
    const id = decodeURIComponent(/#\/a\/([^/]+)/.exec(page.url())[1]);
    await keep.click();
    if (await isSaved(page)) await nowOwed(device, page, wordsIn((await stored(device))[id]));
  },
  keepLost: async ({ page }) => {
    const keep = button(page, 'Keep it on this device');
    if (!(await isThere(keep))) return null;
    await keep.click();
    await isSaved(page);
  },
  save: async ({ world, device, page, which }) => {
    const ids = Object.keys(await stored(device));
    if (ids.length === 0) return null;
    const id = ids[which % ids.length];
    const isPart = (await stored(device))[id].share !== null;
    await goTo(page, `#/a/${encodeURIComponent(id)}${isPart ? '/colleagues/send-back' : ''}`);
    const save = button(page, isPart ? 'Save the file to send back' : /^Save to a file/);
    if (!(await isThere(save))) return null;
    const text = await fileFrom(page, save);
    world.files.push({ text, from: device.name });
    await isSaved(page);
    device.filed.add(contentOf(JSON.parse(text).assessment));
  },
  part: async ({ world, device, page }) => {
    const { spring } = await stored(device);
    if (spring === undefined || spring.share !== null) return null;
    await goTo(page, '#/a/spring/colleagues');
    const funding = page.getByRole('checkbox', { name: /^Funding/ }).first();
    if (!(await isThere(funding))) return null;
    await funding.check();
    await page.locator('#to').fill('Sam');
    await page.locator('#from').fill('Robin');
    const text = await fileFrom(page, button(page, 'Save the file to send'));
    world.files.push({ text, from: device.name });
  },
  open: async (scene) => {
    const { world, device, page, way } = scene;
    const theirs = world.files.filter(({ from }) => from !== device.name);
    const file = theirs.at(-1) ?? world.files.at(-1);
    if (file === undefined) return null;
    const before = await stored(device);
    device.filed.add(contentOf(JSON.parse(file.text).assessment));
    await chooseFile(page, file.text, 'copy.mainstay.json');
    const join = button(page, /^(?:Put the two together|Bring these answers in)$/);
    const beside = button(page, /^(?:Open it beside the other|Answer the questions here instead)$/);
    const goOn = page
      .getByRole('button', { name: 'Continue' })
      .or(page.getByRole('link', { name: 'Continue' }));
    await page.waitForFunction(
      () =>
        window.location.hash.startsWith('#/a/') ||
        document.querySelector('main .notice, main [role=alert]') !== null,
    );
    if (way === 0) return contentsAmiss(before, await stored(device), await isThere(join));
    if (await isThere(join)) {
      const told = await page.locator('dl.joining dd').allInnerTexts();
      await join.click();
      await page
        .getByRole('heading', { level: 1, name: /^(?:Put together|Not put together)/ })
        .waitFor();
      const isKept = await isSaved(page);
      const after = await stored(device);
      if (isKept)
        for (const word of wordsIn(after))
          if (file.text.includes(`${word}"`)) device.owed.add(word);
      return joinedAmiss({
        ...{ told, before, after, titles: await page.locator('dl.joining dt').allInnerTexts() },
        said: await page.locator('dl.joining dd').allInnerTexts(),
      });
    }
    if (await isThere(beside)) await beside.click();
    if (await isThere(goOn)) await goOn.first().click();
    await nowOwed(device, page, []);
  },
  link: async (scene) => {
    const { device, page, world } = scene;
    if ((await stored(device)).room === undefined) return null;
    const reply = replyFrom(scene);
    const before = await stored(device);
    await page.goto('about:blank');
    await page.goto(`${world.address}#/in/${reply.code}`);
    await page.locator('main h1').first().waitFor();
    const early = contentsAmiss(before, await stored(device), true);
    if (early.length > 0) return early;
    const main = page.locator('main button.btn.main').first();
    return (await isThere(main)) ? decideOn(scene, main, reply) : [];
  },
  paste: async (scene) => {
    if ((await onCollect(scene)) === null) return null;
    const { device, page } = scene;
    const reply = replyFrom(scene);
    const before = await peopleIn(device);
    await page.locator('#pasted').fill(reply.code);
    await button(page, 'Take in what is pasted').click();
    await isSaved(page);
    const waiting = page.locator('.waiting li').last();
    if (await isThere(waiting)) {
      const amiss = peopleAmiss('left', { ...reply, before, after: await peopleIn(device) });
      return amiss.length > 0 ? amiss : decideOn(scene, waiting.getByRole('button').first(), reply);
    }
    return peopleAmiss('in', { ...reply, before, after: await peopleIn(device) });
  },
  takeOut: async (scene) => {
    const room = await onCollect(scene);
    const whom = scene.page.locator('#take-out-whom');
    if (room === null || !(await isThere(whom))) return null;
    const people = await whom.locator('option').evaluateAll((all) => all.map(({ value }) => value));
    const respondent = people[1 + (scene.which % (people.length - 1))];
    const before = await peopleIn(scene.device);
    await whom.selectOption(respondent);
    await button(scene.page, 'Take out these answers').click();
    await isSaved(scene.page);
    const after = await peopleIn(scene.device);
    return peopleAmiss('out', { before, after, respondent, answers: '' });
  },
  undoDecision: async ({ page }) => {
    const undo = page.getByRole('button', { name: 'Undo', exact: true }).first();
    if (!page.url().includes('/collect') || !(await isThere(undo))) return null;
    await undo.click();
    await isSaved(page);
  },
  signOff: async ({ device, page }) => {
    const { spring } = await stored(device);
    if (spring === undefined || spring.share !== null) return null;
    await goTo(page, '#/a/spring/report/sign-off');
    if (spring.signOff.isFinal) {
      await button(page, 'Reopen to change it').click();
      await button(page, 'Yes, reopen it').click();
    } else {
      await page.getByLabel('Approved by').fill('The board');
      await page.getByLabel('Approved on').fill('2026-11-20');
      await button(page, 'Mark as final').click();
    }
    await isSaved(page);
  },
  clearAll: async ({ world, device, page }) => {
    await goTo(page, '#/clear');
    const tick = page.getByRole('checkbox').first();
    const asks = await isThere(tick);
    const before = await stored(device);
    const held = new Set(world.files.flatMap(({ text }) => wordsIn(text)));
    const unfiled = wordsIn(before).filter((word) => !held.has(word) && word.length > 6);
    if (!asks && unfiled.length > 0) return [`${unfiled[0]} is in no file, and nothing was asked`];
    if (asks) await tick.check();
    await button(page, 'Clear everything').click();
    await page
      .getByRole('heading', { level: 1, name: /has been cleared|could be cleared/ })
      .or(page.getByText('Nothing has been removed'))
      .first()
      .waitFor();
    if (await isThere(page.getByText('Nothing has been removed'))) return;
    device.owed.clear();
    device.filed.clear();
    for (const other of device.pages) {
      await other.goto(world.address);
      await other.reload();
    }
  },
  openWindow: async ({ world, device }) => {
    if (device.pages.length >= 3) return null;
    await openPage(world, device);
  },
  reload: async ({ page }) => {
    await page.reload();
    await page.locator('main').first().waitFor();
  },
  kill: async (scene) => {
    await closed(scene, true);
    await openPage(scene.world, scene.device);
  },
  /** In the middle of a writing: what is typed just before is owed to nobody, all else is. */
  killWriting: async (scene) => {
    if ((await onQuestion(scene)) === null) return null;
    const field = scene.page.locator('#note');
    takeAway(scene.device, wordsIn(await field.inputValue()));
    await field.fill(nextWord(scene.world));
    await new Promise((resolve) => setTimeout(resolve, 40 * scene.which));
    await closed(scene, true);
    await openPage(scene.world, scene.device);
  },
  lost: async ({ device, page }) => {
    await page.evaluate(clearRows);
    device.owed.clear();
    device.isDropped = true;
  },
  forward: (scene) => setClock(scene, 3 * DAY),
  back: (scene) => setClock(scene, -2 * DAY),
  midnight: async (scene) => {
    const now = await scene.page.evaluate(() => {
      const date = new Date();
      return (date.getHours() * 60 + date.getMinutes()) * 60_000;
    });
    await setClock(scene, DAY - now);
  },
  zone: async ({ device, way }) => {
    const timezoneId = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/London'][way];
    for (const page of device.pages) {
      const session = await device.context.newCDPSession(page).catch(() => null);
      await session?.send('Emulation.setTimezoneOverride', { timezoneId }).catch(() => {});
    }
  },
  look: async ({ page }) => {
    await goTo(page, '#/');
  },
};

/** Nothing but a press changes anything. */
const contentsAmiss = (before, after, isWaiting) =>
  isWaiting && JSON.stringify(contents(before)) !== JSON.stringify(contents(after))
    ? ['something changed before anyone pressed']
    : [];

const contents = (all) => Object.entries(all).map(([id, whole]) => [id, contentOf(whole)]);
