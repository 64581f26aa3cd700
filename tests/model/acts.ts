/** One act of a person, of a window or of the browser; each finds for itself whom it can be done to. */
import { actionAdded } from '../../src/core/action-plan/plan-changes';
import type { Answer } from '../../src/core/document/answer';
import { decided } from '../../src/core/exercise/take-out';
import { BANK } from '../core/file/bank';
import * as app from './app';
import { actionOf, codeOf, type ITEMS, lineOf } from './made-up';
import { contentOf, contentShown, joinedAmiss } from './said';
import {
  clockOf,
  close,
  deliver,
  flush,
  giveBack,
  idsIn,
  nextWord,
  type OneWindow,
  openWindow,
  shownIn,
  takeAway,
  tokensIn,
  type World,
  windowsIn,
} from './world';

export type Scene = {
  readonly world: World;
  readonly window: OneWindow;
  /** An assessment of the window, one of its questions, and a number for what else is to be chosen. */
  readonly id: string;
  readonly itemId: (typeof ITEMS)[number];
  readonly which: number;
};

export type Act = {
  /** Whether there is something here to do it to; always, where this is left out. */
  readonly can?: (scene: Scene) => boolean;
  /** Where it finds what must not be, a list of it in words; anything else is nothing. */
  readonly act: (scene: Scene) => unknown;
  /** What was typed here is put aside as the page goes. */
  readonly isTyping?: boolean;
};

const recordIn = ({ window, id, itemId }: Scene) => shownIn(window, id)?.answers[itemId];
const isOpen = ({ window, id }: Scene): boolean => {
  const shown = shownIn(window, id);
  return shown !== null && !shown.signOff.isFinal;
};
const wordsIn = (value: unknown): readonly string[] =>
  JSON.stringify(value ?? null).match(/word-\d+/g) ?? [];

const contentsIn = (window: OneWindow): string =>
  idsIn(window)
    .map((id) => contentShown(window, id))
    .join();

/** Typed over: whoever did it saw what stood there. */
function typedOver(scene: Scene, before: unknown, word: string): void {
  const { window } = scene;
  takeAway(window, wordsIn(before));
  for (const gone of wordsIn(before)) window.device.replaced.add(gone);
  window.unsure.add(word);
}

function answered(scene: Scene, answer: Answer | null): void {
  const { window, id, itemId } = scene;
  // What an answer said in words may be among the earlier ones or not: whoever answers anew saw it.
  const before = wordsIn(recordIn(scene)?.answer);
  window.store.getState().itemAnswered(id, itemId, answer);
  takeAway(window, before);
  for (const gone of before) window.device.replaced.add(gone);
  for (const word of wordsIn(answer)) window.unsure.add(word);
}

const deviceActs = {
  write: { act: ({ window }: Scene) => flush(window) },
  hear: {
    act: async ({ window }: Scene) => {
      await deliver(window);
      await flush(window);
    },
  },
  lookAgain: { act: ({ window }: Scene) => deliver(window) },
  openWindow: {
    can: ({ window }: Scene) => window.device.windows.length < 3,
    act: async ({ world, window, which }: Scene) =>
      void (await openWindow(world, window.device, which === 0)),
  },
  dropped: {
    act: async ({ window }: Scene) => {
      const { device } = window;
      // In the middle of whatever is being written.
      const writing = device.windows.map(({ store }) => store.getState().flush());
      await device.disk.drop();
      device.isDropped = true;
      await Promise.all(writing);
    },
  },
  keepLost: {
    can: ({ window }: Scene) => window.store.getState().lostIds.length > 0,
    act: ({ window }: Scene) => window.store.getState().lostKept(),
  },
  clearAll: {
    act: async ({ world, window }: Scene) => {
      const { device, store } = window;
      await store.getState().flush();
      const isSaidHeld = app.isAllSaidFiled(store);
      const lost = isSaidHeld
        ? idsIn(window).filter((id) => !device.filed.has(contentShown(window, id)))
        : [];
      if (!(await store.getState().everythingCleared())) return [];
      device.isCleared = true;
      device.owed.clear();
      for (const other of device.windows) {
        other.unsure.clear();
        await deliver(other);
        close(other);
      }
      await openWindow(world, device, false);
      return lost.map((id) => `${id} was cleared unasked, and no file holds it`);
    },
  },
  forward: {
    act: ({ world, which }: Scene) => {
      world.seconds += [3 * 86_400, 3_600, 700][which % 3] ?? 0;
    },
  },
  back: {
    act: ({ world }: Scene) => {
      world.seconds -= 2 * 86_400;
    },
  },
  midnight: {
    act: ({ world }: Scene) => {
      const now = new Date(clockOf(world));
      const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
      world.seconds += Math.floor((next.getTime() - now.getTime()) / 1000) - 1;
    },
  },
  zone: {
    act: ({ which }: Scene) => {
      process.env.TZ = ZONES[which % ZONES.length];
    },
  },
} as const satisfies Record<string, Act>;

const ZONES = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/London'] as const;

const writingActs = {
  start: { act: ({ window }: Scene) => void window.store.getState().assessmentStarted('full') },
  note: {
    can: isOpen,
    isTyping: true,
    act: (scene: Scene) => {
      const word = nextWord(scene.world);
      const before = recordIn(scene)?.note;
      scene.window.store.getState().notesChanged(scene.id, scene.itemId, { note: word });
      typedOver(scene, before, word);
    },
  },
  answer: {
    can: isOpen,
    act: (scene: Scene) => {
      const level = ([0, 1, 2, 3, 4] as const)[scene.which % 5] ?? 0;
      answered(scene, { state: 'rated', level });
    },
  },
  dontKnow: {
    can: isOpen,
    act: (scene: Scene) => answered(scene, { state: 'dk', whoKnows: nextWord(scene.world) }),
  },
  notOurRole: {
    can: isOpen,
    act: (scene: Scene) =>
      answered(scene, { state: 'na', reason: 'elsewhere', detail: nextWord(scene.world) }),
  },
  clearAnswer: { can: isOpen, act: (scene: Scene) => answered(scene, null) },
  evidence: {
    can: isOpen,
    act: (scene: Scene) => {
      const { world, window, id, itemId } = scene;
      const word = nextWord(world);
      const lines = recordIn(scene)?.evidence ?? [];
      const more = [...lines, lineOf(`line-${world.count}`, word)];
      window.store.getState().evidenceChanged(id, itemId, more);
      window.unsure.add(word);
    },
  },
  noEvidence: {
    can: (scene: Scene) => isOpen(scene) && (recordIn(scene)?.evidence.length ?? 0) > 0,
    act: (scene: Scene) => {
      const { window, id, itemId } = scene;
      const [line, ...others] = recordIn(scene)?.evidence ?? [];
      window.store.getState().evidenceChanged(id, itemId, others);
      takeAway(window, wordsIn(line));
      // For good, also where another window brings back what it had deleted before.
      for (const gone of wordsIn(line)) window.device.replaced.add(gone);
    },
  },
  plan: {
    can: isOpen,
    act: ({ world, window, id }: Scene) => {
      const word = nextWord(world);
      const own = `step-${world.count}`;
      window.store
        .getState()
        .headChanged(id, ({ plan }) => ({ plan: actionAdded(plan, own, actionOf(word)) }), 'now');
      window.unsure.add(word);
    },
  },
  noPlan: {
    can: (scene: Scene) =>
      isOpen(scene) && Object.keys(shownIn(scene.window, scene.id)?.plan.actions ?? {}).length > 0,
    act: ({ window, id }: Scene) => {
      const [[own = '', action] = []] = Object.entries(shownIn(window, id)?.plan.actions ?? {});
      window.store.getState().headChanged(
        id,
        ({ plan }) => {
          const { [own]: _, ...actions } = plan.actions;
          return { plan: { actions, order: plan.order.filter((each) => each !== own) } };
        },
        'now',
      );
      takeAway(window, wordsIn(action));
      for (const gone of wordsIn(action)) window.device.replaced.add(gone);
    },
  },
  rename: {
    can: isOpen,
    act: ({ world, window, id }: Scene) =>
      window.store.getState().assessmentRenamed(id, `Name ${++world.count}`),
  },
  signOff: {
    can: ({ window, id }: Scene) => shownIn(window, id)?.exercise === null,
    act: ({ window, id }: Scene) => {
      const signOff = window.store.getState().heads[id]?.signOff;
      if (signOff !== undefined)
        window.store.getState().signOffChanged(id, { ...signOff, isFinal: !signOff.isFinal });
    },
  },
} as const satisfies Record<string, Act>;

const shelfActs = {
  delete: {
    can: ({ window, id }: Scene) => shownIn(window, id) !== null,
    act: ({ window, id }: Scene) => {
      window.undo = tokensIn(shownIn(window, id));
      takeAway(window, window.undo);
      window.device.deleted.add(id);
      window.store.getState().assessmentDeleted(id);
    },
  },
  undo: {
    can: ({ window }: Scene) => window.store.getState().recentlyDeleted !== null,
    act: ({ window }: Scene) => {
      window.store.getState().deletionUndone();
      giveBack(window, window.undo);
    },
  },
  keepAfterAll: {
    can: ({ window }: Scene) => {
      const { deletedElsewhere, heldFromDeleted } = window.store.getState();
      return Object.keys({ ...deletedElsewhere, ...heldFromDeleted }).length > 0;
    },
    act: ({ window }: Scene) => {
      const act = window.store.getState();
      for (const id of Object.keys(act.deletedElsewhere)) {
        act.broughtBack(id);
        giveBack(window, tokensIn(shownIn(window, id)));
      }
      for (const own of Object.keys(act.heldFromDeleted)) {
        act.keptBeside(own);
        giveBack(window, tokensIn(shownIn(window, own)));
      }
    },
  },
  save: {
    can: ({ window, id }: Scene) => shownIn(window, id) !== null,
    act: saved,
  },
  open: {
    can: ({ world }: Scene) => world.files.length > 0,
    act: ({ world, window, which }: Scene) => {
      const theirs = world.files.filter(({ from }) => from !== window.device);
      const among = theirs.length > 0 && which % 3 > 0 ? theirs : world.files;
      const file = among.at(which % 2 === 0 ? -1 : -2) ?? among.at(-1);
      return file === undefined ? [] : opened(window, file.text);
    },
  },
  /** The other device’s copy of the same, as it is now, saved there and opened here. */
  carry: {
    can: (scene: Scene) => overThere(scene) !== null,
    act: (scene: Scene) => {
      const there = overThere(scene);
      if (there === null) return [];
      const amiss = saved(there);
      const file = scene.world.files.at(-1);
      return amiss.length > 0 || file === undefined ? amiss : opened(scene.window, file.text);
    },
  },
  join: { can: ({ window }: Scene) => window.offer?.offer.is === 'open', act: joined },
  leave: {
    can: ({ window }: Scene) => window.offer !== null,
    act: ({ window, which }: Scene) => {
      const theirs = window.offer?.theirs;
      window.offer = null;
      if (which !== 0 || theirs === undefined) return;
      const id = app.openBeside(window.store, theirs);
      giveBack(window, tokensIn(shownIn(window, id)));
    },
  },
  part: {
    can: ({ window, id }: Scene) => {
      const shown = shownIn(window, id);
      return shown !== null && shown.share === null && shown.exercise === null;
    },
    act: ({ world, window, id }: Scene) => {
      const text = app.sendPart(window.store, id, clockOf(world), `part-${++world.count}`);
      if (text === null) return [`no part of ${id} could be made`];
      world.files.push({ text, from: window.device });
    },
  },
} as const satisfies Record<string, Act>;

function overThere({ world, window, ...scene }: Scene): Scene | null {
  const others = windowsIn(world).filter(({ device }) => device !== window.device);
  const other = others.find((each) => shownIn(each, scene.id) !== null);
  return other === undefined ? null : { ...scene, world, window: other };
}

function saved({ world, window, id }: Scene): readonly string[] {
  const { device, store } = window;
  const now = clockOf(world);
  const made = app.saveFile(store, id, now);
  if (made === null) return [`${id} cannot be saved to a file that opens again`];
  const held = app.heldIn(made.text);
  if (held === null) return [`the file of ${id} does not open`];
  device.filed.add(contentOf(held));
  world.files.push({ text: made.text, from: device });
  const day = new Date(now).toLocaleDateString('sv');
  return made.name.includes(day) ? [] : [`the file of ${day} is called ${made.name}`];
}

function opened(window: OneWindow, text: string): readonly string[] {
  const before = contentsIn(window);
  const known = idsIn(window);
  const found = app.openText(window.store, text);
  if (found.is === 'refused') return ['a file that the app saved is refused'];
  const held = app.heldIn(text);
  // Whoever opens a file has it.
  if (held !== null) window.device.filed.add(contentOf(held));
  if (found.is === 'opened') {
    // What is shown because it is here already is given by nobody.
    if (!known.includes(found.id)) giveBack(window, tokensIn(shownIn(window, found.id)));
    return [];
  }
  window.offer = found;
  return before === contentsIn(window) ? [] : ['opening a file changed something before the press'];
}

function joined({ window }: Scene): readonly string[] {
  const { offer, theirs } = window.offer ?? {};
  if (offer === undefined || theirs === undefined || offer.is !== 'open') return [];
  const before = shownIn(window, offer.id);
  const told = offer.lines.map(({ text }) => text);
  const came = app.join(window.store, offer);
  const after = shownIn(window, offer.id);
  window.offer = came.is === 'other-now' ? { offer: came.offer, theirs } : null;
  if (before === null || after === null) return [];
  if (came.is !== 'in') {
    const isSame = contentOf(before) === contentOf(after);
    return isSame ? [] : ['a joining that was not done changed something'];
  }
  const there = new Set(tokensIn(after));
  takeAway(
    window,
    tokensIn(before).filter((token) => !token.startsWith('word') && !there.has(token)),
  );
  giveBack(
    window,
    tokensIn(theirs.assessment).filter((token) => there.has(token)),
  );
  return joinedAmiss(before, after, came, told);
}

const isRoom = ({ window, id }: Scene) => shownIn(window, id)?.exercise != null;
const responsesIn = ({ window, id }: Scene) => shownIn(window, id)?.exercise?.first.responses ?? {};

/** As a phone showed it, or as anyone who has the invitation could make one. */
function codeFor({ world, which }: Scene): string {
  const shown = world.codes.at(-1 - (which % 2));
  if (which % 3 === 0 && shown !== undefined) return shown;
  const answers = `${which % 5}${++world.count % 5}?`;
  const revision = which % 4 === 0 ? 31 : 1 + (which % 3);
  return codeOf(BANK, { person: which % 3, revision, answers });
}

const roomActs = {
  reply: {
    can: isRoom,
    act: (scene: Scene) => {
      const { window, id } = scene;
      const before = responsesIn(scene);
      const code = codeFor(scene);
      const [offer] = app.arrive(window.store, id, code, 'act');
      if (offer !== undefined) window.waiting = { id, offer, code };
      const after = responsesIn(scene);
      for (const person of Object.keys(after)) {
        const isNew = before[person] === undefined;
        if (isNew) giveBack(window, [person]);
        else if (JSON.stringify(before[person]) !== JSON.stringify(after[person]))
          return [`the answers of ${person} were replaced without a press`];
      }
      return offer !== undefined && JSON.stringify(before) !== JSON.stringify(after)
        ? ['what waits for a press is in already']
        : [];
    },
  },
  link: {
    can: isRoom,
    act: (scene: Scene) => {
      const { window, id } = scene;
      const before = shownIn(window, id);
      const code = codeFor(scene);
      const [offer] = app.arrive(window.store, id, code, 'link');
      if (offer !== undefined) window.waiting = { id, offer, code };
      return before?.exercise === shownIn(window, id)?.exercise
        ? []
        : ['opening a link changed the room'];
    },
  },
  press: {
    can: ({ window }: Scene) =>
      window.waiting !== null && shownIn(window, window.waiting.id) !== null,
    act: ({ world, window, ...rest }: Scene) => {
      if (window.waiting === null) return [];
      const { id, offer, code } = window.waiting;
      const scene = { ...rest, world, window, id };
      const before = responsesIn(scene);
      const [again] = app.press(window.store, id, offer, 'link');
      window.waiting = again === undefined ? null : { id, offer: again, code };
      const after = responsesIn(scene);
      if (again !== undefined)
        return JSON.stringify(before) === JSON.stringify(after)
          ? []
          : ['a press on what is something else by now changed the room'];
      const came = Object.keys(after).filter((person) => before[person] === undefined);
      const gone = Object.keys(before).filter((person) => after[person] === undefined);
      giveBack(window, came);
      const isIn = offer.waiting.every(({ one }) => {
        if (one.kind !== 'arrival') return true;
        const { respondent, response } = one.arrival;
        return after[respondent]?.answers === response.answers;
      });
      return [
        ...gone.map((person) => `${person} went by a press that let someone in`),
        ...(isIn ? [] : ['what was pressed does not stand']),
      ];
    },
  },
  leaveReply: {
    can: ({ window }: Scene) => window.waiting !== null,
    act: ({ window }: Scene) => {
      window.waiting = null;
    },
  },
  takeOut: {
    can: (scene: Scene) => Object.keys(responsesIn(scene)).length > 0,
    act: (scene: Scene) => {
      const { window, id, which } = scene;
      const people = Object.keys(responsesIn(scene));
      const person = people[which % people.length] ?? '';
      takeAway(window, [person]);
      window.store.getState().exerciseChanged(id, ({ exercise, partners }) => ({
        exercise: exercise && { ...exercise, first: decided(exercise.first, person, null) },
        partners,
      }));
    },
  },
} as const satisfies Record<string, Act>;

const phoneActs = {
  phoneOpens: { act: ({ world, which }: Scene) => world.phone.open(which % 2) },
  phoneAnswers: { act: ({ world, which }: Scene) => world.phone.answer(which, which + 1) },
  phoneShows: {
    act: async ({ world }: Scene) => {
      const code = await world.phone.show();
      if (code !== null) world.codes.push(code);
    },
  },
} as const satisfies Record<string, Act>;

export const ACTS = {
  ...deviceActs,
  ...writingActs,
  ...shelfActs,
  ...roomActs,
  ...phoneActs,
} as const;
