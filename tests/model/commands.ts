/** The acts as commands, each with how it ends: written and heard of, left for later, or cut short. */
import fc from 'fast-check';
import { ACTS, type Act, type Scene } from './acts';
import { ITEMS } from './made-up';
import { faults } from './said';
import {
  close,
  deliver,
  flush,
  idsIn,
  type OneWindow,
  openWindow,
  oweWhatIsLeft,
  shownIn,
  tokensIn,
  type World,
  windowsIn,
} from './world';

type Name = keyof typeof ACTS;

/** `unheard`: written, and the others do not know yet. `later`: nothing of it is written. `killed`: the window goes in the middle of the writing. */
type End = 'settled' | 'unheard' | 'later' | 'killed' | 'reloaded';

type Step = {
  readonly what: Name;
  readonly end: End;
  /** Which window, assessment and question, what else is to be chosen, and how many writes are left. */
  readonly at: number;
  readonly of: number;
  readonly item: number;
  readonly which: number;
  readonly writes: number;
};

/** How often of a hundred or so; every other act once. */
const OFTEN: Partial<Record<Name, number>> = {
  note: 4,
  evidence: 2,
  delete: 4,
  keepAfterAll: 3,
  undo: 2,
  save: 3,
  open: 2,
  carry: 5,
  join: 6,
  press: 4,
  reply: 2,
  link: 2,
  noEvidence: 3,
  noPlan: 2,
  phoneOpens: 4,
  phoneAnswers: 3,
};

const isName = (name: string): name is Name => name in ACTS;
const names: readonly Name[] = Object.keys(ACTS)
  .filter(isName)
  .flatMap((name) => Array.from({ length: OFTEN[name] ?? 1 }, () => name));

const ends: fc.Arbitrary<End> = fc.oneof(
  { weight: 14, arbitrary: fc.constant('settled' as const) },
  { weight: 3, arbitrary: fc.constant('unheard' as const) },
  { weight: 3, arbitrary: fc.constant('later' as const) },
  { weight: 2, arbitrary: fc.constant('killed' as const) },
  { weight: 1, arbitrary: fc.constant('reloaded' as const) },
);

const steps: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(...names),
  end: ends,
  ...{ at: fc.nat(3), of: fc.nat(2), item: fc.nat(1), which: fc.nat(11), writes: fc.nat(3) },
});

class Amiss extends Error {}

/** Orders of them; those that there is nothing to do for are left out as they come. */
export const orders = fc.commands([steps.map(commandOf)], { maxCommands: 18, size: 'max' });

function commandOf(step: Step): fc.AsyncCommand<World, World> {
  return {
    check: (world) => sceneFor(world, step) !== null,
    run: async (_, world) => {
      const scene = sceneFor(world, step);
      if (scene === null) return;
      const found = await take(scene, step);
      if (found.length > 0) throw new Amiss(found.join('; '));
    },
    toString: () => `${step.what}${step.end === 'settled' ? '' : ` (${step.end})`}`,
  };
}

/** The window to do it in, counted among those where it can be done. */
function sceneFor(world: World, step: Step): Scene | null {
  const { what, at, of, item, which } = step;
  const { can }: Act = ACTS[what];
  const scenes = windowsIn(world).map((window) => {
    const ids = idsIn(window);
    const id = ids[of % Math.max(1, ids.length)] ?? 'none';
    return { world, window, id, itemId: ITEMS[item === 0 ? 0 : 1], which };
  });
  const able = scenes.filter((scene) => can === undefined || can(scene));
  return able[at % Math.max(1, able.length)] ?? null;
}

async function take(scene: Scene, { what, end, writes }: Step): Promise<readonly string[]> {
  const { world, window } = scene;
  const { act, isTyping = false }: Act = ACTS[what];
  const wasSettled = window.store.getState().save.kind === 'saved';
  const found: unknown = await act(scene);
  const { device } = window;
  if (device.windows.includes(window)) {
    if (end === 'settled') await settled(window);
    if (end === 'unheard') await flush(window);
    if (end === 'killed') await killed(world, window, writes);
    // What another window has deleted takes no words any more, whether this one has heard or not.
    const isKept = isTyping && wasSettled && !device.deleted.has(scene.id);
    if (end === 'reloaded') await reloaded(world, window, isKept);
  }
  if (device.isDropped) await oweWhatIsLeft(device);
  return [...(Array.isArray(found) ? found.map(String) : []), ...faults(world)];
}

/** Written, and heard of by all who hear. */
async function settled(window: OneWindow): Promise<void> {
  await flush(window);
  for (const other of window.device.windows) {
    if (other.inbox.length === 0) continue;
    await deliver(other);
    await flush(other);
  }
}

const moments = async (count: number) => {
  for (let moment = 0; moment < count; moment += 1)
    await new Promise<void>((resolve) => setImmediate(resolve));
};

async function killed(world: World, window: OneWindow, writes: number): Promise<void> {
  const { life, device, store } = window;
  life.writesLeft = writes >> 1;
  life.isLastMade = writes % 2 === 1;
  void store.getState().flush();
  await moments(2);
  close(window);
  await openWindow(world, device, window.isDeaf);
}

/** What was typed a moment ago is put aside as the page goes, whether it is written as well or not. */
async function reloaded(world: World, window: OneWindow, isOwed: boolean): Promise<void> {
  const { device, store } = window;
  store.getState().pageLeft();
  // What stands on its page; not what was typed into an assessment that another has deleted.
  const shown = new Set(idsIn(window).flatMap((id) => tokensIn(shownIn(window, id))));
  if (isOwed) for (const token of window.unsure) if (shown.has(token)) device.owed.add(token);
  await moments(2);
  close(window);
  await openWindow(world, device, window.isDeaf);
}
