/**
 * Windows on two devices, and beside them a plain ledger of what must be there: every note, line,
 * answer in words and step is a word of its own, owed from the moment its window says "saved" until a
 * person takes it away; every person in the room is one too.
 */

import type { Assessment } from '../../src/core/document/assessment';
import type { OpenedFile } from '../../src/core/file/decode';
import type { OtherWindows, WindowMessage } from '../../src/core/storage/storage';
import { createMainstayStore, type MainstayStore } from '../../src/store/create-store';
import { assessmentIn } from '../../src/store/one-assessment';
import { BANK } from '../core/file/bank';
import { type OfferedCopy, type ReplyOffer, reachableIn } from './app';
import type { Disk, MakeDisk } from './devices';
import { beginning } from './made-up';
import { type Life, longLife, mortal } from './mortal';
import { createPhone, type Phone } from './phone';

export type OneWindow = {
  readonly device: OneDevice;
  readonly store: MainstayStore;
  /** It hears nothing of the others, as one that sleeps. */
  readonly isDeaf: boolean;
  readonly life: Life;
  readonly inbox: WindowMessage[];
  hear: (message: WindowMessage) => void;
  /** Given here and not yet said to be saved. */
  readonly unsure: Set<string>;
  undo: readonly string[];
  /** A copy that waits for its press, and what waits of the room. */
  offer: { readonly offer: OfferedCopy; readonly theirs: OpenedFile } | null;
  waiting: { readonly id: string; readonly offer: ReplyOffer; readonly code: string } | null;
};

export type OneDevice = {
  readonly name: string;
  readonly disk: Disk;
  windows: OneWindow[];
  readonly owed: Set<string>;
  /** Ids that a person has deleted at some time. */
  readonly deleted: Set<string>;
  /** Words that a person typed over or took away: in a history or not, nobody is owed them. */
  readonly replaced: Set<string>;
  /** What each file saved or opened here holds. */
  readonly filed: Set<string>;
  isDropped: boolean;
  isCleared: boolean;
};

export type World = {
  readonly devices: readonly OneDevice[];
  readonly files: { readonly text: string; readonly from: OneDevice }[];
  readonly phone: Phone;
  /** Codes of people in the room: as their phones showed them, or as anyone could make them. */
  readonly codes: string[];
  seconds: number;
  count: number;
};

const BEGINNING = beginning(BANK);

/** Ours with two windows on two assessments and the room, a colleague’s with copies of one and the room. */
export async function createWorld(makeDisk: MakeDisk): Promise<World> {
  const { spring, autumn, room } = BEGINNING;
  const device = async (name: string, begins: readonly Assessment[]): Promise<OneDevice> => ({
    ...{ name, disk: await makeDisk(begins), windows: [] },
    ...{ owed: new Set(begins.flatMap(tokensIn)), deleted: new Set(), replaced: new Set() },
    ...{ filed: new Set(), isDropped: false, isCleared: false },
  });
  const ours = await device('ours', [spring, autumn, room]);
  const theirs = await device('theirs', [spring, room]);
  const world: World = {
    ...{ devices: [ours, theirs], files: [], codes: [], seconds: 0, count: 100 },
    phone: await createPhone(),
  };
  for (const each of [ours, ours, theirs]) await openWindow(world, each, false);
  return world;
}

export const nextWord = (world: World): string => `word-${++world.count}`;
export const windowsIn = ({ devices }: World) => devices.flatMap(({ windows }) => windows);

/** The clock of all devices, an ISO time: each reading is a second after the one before. */
export const clockOf = (world: World): string =>
  new Date(Date.UTC(2026, 10, 21, 12, 0, ++world.seconds)).toISOString();

export async function openWindow(
  world: World,
  device: OneDevice,
  isDeaf: boolean,
): Promise<OneWindow> {
  const inbox: WindowMessage[] = [];
  const life = longLife();
  let hear: (message: WindowMessage) => void = () => {};
  const otherWindows: OtherWindows = {
    tell: (message) => {
      for (const other of device.windows)
        if (other.inbox !== inbox && !other.isDeaf) other.inbox.push(message);
    },
    listen: (listener) => {
      hear = listener;
    },
  };
  const store = createMainstayStore({
    ...{ instrument: BANK, questions: async () => BANK, otherWindows, clock: () => clockOf(world) },
    storage: mortal(await device.disk.open(), life),
    newId: () => `id-${++world.count}`,
  });
  await store.getState().loaded();
  const waits = { offer: null, waiting: null, undo: [], unsure: new Set<string>() };
  const window = { device, store, isDeaf, life, inbox, hear, ...waits };
  device.windows.push(window);
  return window;
}

export const close = (window: OneWindow): void => {
  window.life.writesLeft = 0;
  window.device.windows = window.device.windows.filter((other) => other !== window);
};

/** What a person would look for in an assessment, wherever they can come to it. */
export function tokensIn(assessment: Assessment | null): readonly string[] {
  if (assessment === null) return [];
  const { answers, plan, together, exercise } = assessment;
  const before = found.get(answers);
  const isSame =
    before?.plan === plan && before.together === together && before.exercise === exercise;
  if (before !== undefined && isSame) return before.tokens;
  const words = JSON.stringify(reachableIn(assessment)).match(/word-\d+/g) ?? [];
  const people = Object.entries(exercise?.first.responses ?? {});
  const inside = people.flatMap(([id, { isWithdrawn }]) => (isWithdrawn ? [] : [id]));
  const tokens = [...new Set(words), ...inside];
  found.set(answers, { plan, together, exercise, tokens });
  return tokens;
}

/** Looked for once in what stays the same; no word stands anywhere else. */
const found = new WeakMap<
  Assessment['answers'],
  Pick<Assessment, 'plan' | 'together' | 'exercise'> & { readonly tokens: readonly string[] }
>();

export const shownIn = ({ store }: OneWindow, id: string) => assessmentIn(store.getState(), id);
export const idsIn = ({ store }: OneWindow): readonly string[] =>
  Object.keys(store.getState().heads).sort();
const allIn = (window: OneWindow): readonly Assessment[] =>
  idsIn(window).flatMap((id) => shownIn(window, id) ?? []);

/** Given once more, by an undo, a file or a press: owed once this window says that it is saved. */
export const giveBack = (window: OneWindow, tokens: readonly string[]): void => {
  for (const token of tokens) if (!window.device.replaced.has(token)) window.unsure.add(token);
};

/** A person took it away, in this window and knowing it. */
export const takeAway = ({ device }: OneWindow, tokens: readonly string[]): void => {
  for (const token of tokens) {
    device.owed.delete(token);
    for (const window of device.windows) window.unsure.delete(token);
  }
};

/** Writes what waits; what a window then says to be saved is owed. */
export async function flush(window: OneWindow): Promise<void> {
  await window.store.getState().flush();
  if (window.store.getState().save.kind !== 'saved') return;
  // What another window deleted meanwhile is not on the page that says "Saved".
  const shown = new Set(allIn(window).flatMap(tokensIn));
  for (const token of window.unsure)
    if (shown.has(token) && window.unsure.delete(token)) window.device.owed.add(token);
}

export async function deliver(window: OneWindow): Promise<void> {
  for (const message of window.inbox.splice(0)) window.hear(message);
  // What it heard sends it to look; this look ends after those.
  await window.store.getState().lookedAgain();
  await window.store.getState().flush();
}

/** After the browser has dropped its data, only what some window that hears still shows can be owed. */
export async function oweWhatIsLeft(device: OneDevice): Promise<void> {
  const stored = (await (await device.disk.open()).load()).assessments;
  const kept = stored.flatMap(({ assessment }) => tokensIn(assessment));
  const hearing = device.windows.filter(({ isDeaf }) => !isDeaf);
  const shown = hearing.flatMap((window) => allIn(window).flatMap(tokensIn));
  const left = new Set([...kept, ...shown]);
  for (const token of device.owed) if (!left.has(token)) device.owed.delete(token);
}
