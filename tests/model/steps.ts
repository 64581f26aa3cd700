import fc from 'fast-check';
import {
  deliver,
  faults,
  flush,
  idsIn,
  type OneWindow,
  openWindow,
  shownIn,
  type World,
  wordsIn,
} from './world';

/** One act of a person, of a window or of the browser; does nothing where there is nothing to do it to. */
export type Step = {
  readonly what: keyof typeof ACTS;
  /** Which window, which assessment in it, which question. */
  readonly at: number;
  readonly which: number;
  readonly item: number;
};

const ITEMS = ['F-FF-1', 'F-FF-2'] as const;

type Scene = {
  readonly world: World;
  readonly window: OneWindow;
  readonly id: string;
  readonly itemId: (typeof ITEMS)[number];
  readonly level: 0 | 1;
};

const giveBack = ({ world, window }: Scene, words: readonly string[]) => {
  for (const word of words) if (!world.replaced.has(word)) window.unsure.add(word);
};

const takeAway = ({ world }: Scene, words: readonly string[]) => {
  for (const word of words) {
    world.owed.delete(word);
    for (const window of world.windows) window.unsure.delete(word);
  }
};

/** After the browser has dropped its data, only what some window still shows can be owed. */
async function keepWhatIsLeft({ world }: Scene): Promise<void> {
  const kept = (await (await world.device.open()).load()).assessments;
  const shown = world.windows.map(({ store }) => store.getState().responses);
  const left = new Set(wordsIn([kept, shown]));
  for (const word of world.owed) if (!left.has(word)) world.owed.delete(word);
}

const close = (world: World, window: OneWindow) => {
  world.windows = world.windows.filter((other) => other !== window);
};

const ACTS = {
  start: ({ window }: Scene) => {
    window.store.getState().assessmentStarted('full');
  },
  note: (scene: Scene) => {
    const { world, window, id, itemId } = scene;
    const word = `word-${++world.count}`;
    const old = wordsIn(shownIn(window, id)?.answers[itemId]?.note);
    window.store.getState().notesChanged(id, itemId, { note: word });
    // What is signed off takes no words.
    if (shownIn(window, id)?.answers[itemId]?.note !== word) return;
    takeAway(scene, old);
    for (const gone of old) world.replaced.add(gone);
    window.unsure.add(word);
  },
  answer: ({ window, id, itemId, level }: Scene) =>
    window.store.getState().itemAnswered(id, itemId, { state: 'rated', level }),
  notOurRole: ({ window, id, itemId }: Scene) =>
    window.store
      .getState()
      .itemAnswered(id, itemId, { state: 'na', reason: 'elsewhere', detail: '' }),
  clearAnswer: ({ window, id, itemId }: Scene) =>
    window.store.getState().itemAnswered(id, itemId, null),
  rename: ({ world, window, id }: Scene) =>
    window.store.getState().assessmentRenamed(id, `Name ${++world.count}`),
  delete: (scene: Scene) => {
    const { world, window, id } = scene;
    if (shownIn(window, id) === null) return;
    window.undo = wordsIn(shownIn(window, id));
    takeAway(scene, window.undo);
    world.deleted.add(id);
    window.store.getState().assessmentDeleted(id);
  },
  undo: (scene: Scene) => {
    const act = scene.window.store.getState();
    if (act.recentlyDeleted === null) return;
    act.deletionUndone();
    giveBack(scene, scene.window.undo);
  },
  keepAfterAll: (scene: Scene) => {
    const act = scene.window.store.getState();
    for (const id of Object.keys(act.deletedElsewhere)) {
      act.broughtBack(id);
      giveBack(scene, wordsIn(shownIn(scene.window, id)));
    }
  },
  save: ({ world, window, id }: Scene) => {
    const shown = shownIn(window, id);
    if (shown === null) return;
    world.copies.push(shown);
    window.store.getState().assessmentFiled(id);
  },
  open: (scene: Scene) => {
    const copy = scene.world.copies.at(-1);
    if (copy === undefined) return;
    const id = scene.window.store.getState().assessmentOpened(copy);
    giveBack(scene, wordsIn(shownIn(scene.window, id)));
  },
  signOff: ({ window, id }: Scene) => {
    const signOff = window.store.getState().heads[id]?.signOff;
    if (signOff !== undefined)
      window.store.getState().signOffChanged(id, { ...signOff, isFinal: !signOff.isFinal });
  },
  write: ({ world, window }: Scene) => flush(world, window),
  hear: async ({ world, window }: Scene) => {
    await deliver(window);
    await flush(world, window);
  },
  lookAgain: ({ window }: Scene) => window.store.getState().lookedAgain(),
  openWindow: async ({ world }: Scene) => {
    if (world.windows.length < 3) await openWindow(world, false);
  },
  openDeaf: async ({ world }: Scene) => {
    if (world.windows.length < 3) await openWindow(world, true);
  },
  reload: async ({ world, window }: Scene) => {
    await flush(world, window);
    close(world, window);
    await openWindow(world, window.isDeaf);
  },
  kill: async (scene: Scene) => {
    const { world, window } = scene;
    close(world, window);
    await openWindow(world, window.isDeaf);
    await keepWhatIsLeft(scene);
  },
  clearAll: async (scene: Scene) => {
    const { world, window } = scene;
    if (!(await window.store.getState().everythingCleared())) return;
    world.isCleared = true;
    world.owed.clear();
    for (const other of world.windows) {
      other.unsure.clear();
      await deliver(other);
    }
    world.windows = [];
    await openWindow(world, false);
  },
  dropped: async (scene: Scene) => {
    await scene.world.device.drop();
    scene.world.isDropped = true;
    await keepWhatIsLeft(scene);
  },
  clockForward: ({ world }: Scene) => {
    world.seconds += 3 * 86_400;
  },
  clockBack: ({ world }: Scene) => {
    world.seconds -= 2 * 86_400;
  },
} as const;

const names: readonly (keyof typeof ACTS)[] = [
  ...(['note', 'note', 'write', 'hear', 'delete', 'undo', 'keepAfterAll', 'save'] as const),
  ...(['start', 'answer', 'notOurRole', 'clearAnswer', 'rename', 'open', 'signOff'] as const),
  ...(['lookAgain', 'openWindow', 'openDeaf', 'reload', 'kill', 'clearAll', 'dropped'] as const),
  ...(['clockForward', 'clockBack', 'openWindow', 'delete', 'write'] as const),
];

export const steps = fc.array(
  fc.record({
    what: fc.constantFrom(...names),
    at: fc.nat(2),
    which: fc.nat(1),
    item: fc.nat(1),
  }),
  { minLength: 4, maxLength: 14 },
);

/** Returns what must not be, if anything, after this step. */
export async function take(
  world: World,
  { what, at, which, item }: Step,
): Promise<readonly string[]> {
  const window = world.windows[at % world.windows.length];
  if (window === undefined) throw new Error('there is always a window');
  const ids = idsIn(window);
  const scene = {
    world,
    window,
    id: ids[which % Math.max(1, ids.length)] ?? 'none',
    itemId: ITEMS[item === 0 ? 0 : 1],
    level: item === 0 ? 0 : 1,
  } as const;
  await ACTS[what](scene);
  return faults(world);
}
