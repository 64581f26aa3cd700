/**
 * Some windows on one device, and beside them a plain ledger of what must be there: every note is a
 * word of its own, owed from the moment its window says "saved" until a person takes it away.
 */
import type { OtherWindows, WindowMessage } from '../../src/core/exchange/storage';
import type { Assessment } from '../../src/core/response/assessment';
import { createMainstayStore, type MainstayStore } from '../../src/store/create-store';
import { assessmentIn } from '../../src/store/within';
import { BANK } from '../core/exchange/bank';
import type { Device } from './devices';

export type OneWindow = {
  readonly store: MainstayStore;
  /** It hears nothing of the others, as one that sleeps. */
  readonly isDeaf: boolean;
  readonly inbox: WindowMessage[];
  hear: (message: WindowMessage) => void;
  /** Words typed here that it has not yet said to be saved. */
  readonly unsure: Set<string>;
  undo: readonly string[];
};

export type World = {
  readonly device: Device;
  windows: OneWindow[];
  readonly owed: Set<string>;
  /** Ids that a person has deleted at some time. */
  readonly deleted: Set<string>;
  /** Words that a person typed over: in a history or not, nobody is owed them. */
  readonly replaced: Set<string>;
  readonly copies: Assessment[];
  isDropped: boolean;
  isCleared: boolean;
  seconds: number;
  count: number;
};

export const createWorld = (device: Device): World => ({
  device,
  windows: [],
  owed: new Set(),
  deleted: new Set(),
  replaced: new Set(),
  copies: [],
  isDropped: false,
  isCleared: false,
  seconds: 0,
  count: 0,
});

export async function openWindow(world: World, isDeaf: boolean): Promise<void> {
  const inbox: WindowMessage[] = [];
  let hear: (message: WindowMessage) => void = () => {};
  const others: OtherWindows = {
    tell: (message) => {
      for (const other of world.windows) {
        if (other.inbox !== inbox && !other.isDeaf) other.inbox.push(message);
      }
    },
    listen: (listener) => {
      hear = listener;
    },
  };
  const store = createMainstayStore({
    instrument: BANK,
    storage: await world.device.open(),
    otherWindows: others,
    clock: () => new Date(Date.UTC(2026, 10, 21, 12, 0, ++world.seconds)).toISOString(),
    newId: () => `id-${++world.count}`,
  });
  await store.getState().loaded();
  world.windows.push({ store, isDeaf, inbox, hear, unsure: new Set(), undo: [] });
}

/** The words of a text, by their mark. */
export const wordsIn = (value: unknown): readonly string[] =>
  JSON.stringify(value ?? null).match(/word-\d+/g) ?? [];

export const shownIn = ({ store }: OneWindow, id: string) => assessmentIn(store.getState(), id);
export const idsIn = ({ store }: OneWindow): readonly string[] =>
  Object.keys(store.getState().heads).sort();

/** What a person would compare in a file: names, answers and notes, no times. */
const contentOf = (assessment: Assessment | null): string =>
  JSON.stringify([
    assessment?.name,
    Object.entries(assessment?.answers ?? {})
      .map(([itemId, { answer, note }]) => [itemId, answer, note])
      .sort(),
  ]);

/** Writes what waits; what a window then says to be saved is owed. */
export async function flush(world: World, window: OneWindow): Promise<void> {
  await window.store.getState().flush();
  if (window.store.getState().save.kind !== 'saved') return;
  // What another window deleted meanwhile is not on the page that says "Saved".
  const shown = new Set(wordsIn(window.store.getState().responses));
  for (const word of window.unsure) {
    if (shown.has(word) && window.unsure.delete(word)) world.owed.add(word);
  }
}

export async function deliver(window: OneWindow): Promise<void> {
  for (const message of window.inbox.splice(0)) window.hear(message);
  // What it heard sends it to look; this look ends after those.
  await window.store.getState().lookedAgain();
  await window.store.getState().flush();
}

/** What must hold after every step, in the words of the one who would find it. */
export function faults(world: World): readonly string[] {
  return world.windows.flatMap((window) => {
    const state = window.store.getState();
    const said = Object.keys(state.deletedElsewhere).filter((id) => !world.deleted.has(id));
    // A look may come before the word that it was deleted, which then puts it right.
    const gone = state.lostIds.filter((id) => !world.deleted.has(id));
    const lost = world.isDropped || world.isCleared ? [] : gone;
    return [
      ...said.map((id) => `${id} is said to be deleted elsewhere, and nobody did`),
      ...lost.map((id) => `${id} is said to be lost, and is not`),
    ];
  });
}

/** Everybody writes, hears and looks until there is no more to do; then all that is owed is there. */
export async function faultsAtTheEnd(world: World): Promise<readonly string[]> {
  for (let round = 0; round < 3; round += 1) {
    for (const window of world.windows) {
      const act = window.store.getState();
      await flush(world, window);
      await act.lostKept();
      await flush(world, window);
    }
    for (const window of world.windows) {
      await deliver(window);
      await window.store.getState().lookedAgain();
      await flush(world, window);
    }
  }
  const fresh = await world.device.open();
  const there = (await fresh.load()).assessments.filter(({ deletion }) => deletion === null);
  const words = new Set(wordsIn(there));
  const missing = [...world.owed].filter((word) => !words.has(word));
  const unsaid = world.windows.flatMap((window) =>
    window.store.getState().save.kind !== 'saved'
      ? []
      : idsIn(window).filter((id) => {
          const kept = there.find(({ assessment }) => assessment.id === id)?.assessment ?? null;
          return contentOf(kept) !== contentOf(shownIn(window, id));
        }),
  );
  return [
    ...missing.map((word) => `${word} was said to be saved and is nowhere`),
    ...unsaid.map((id) => `${id} is said to be saved, and the device holds another`),
  ];
}
