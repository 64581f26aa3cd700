import { beforeEach, describe, expect, test } from 'vitest';
import {
  LOCK_ITERATIONS,
  LOCK_IV_BYTES,
  LOCK_SALT_BYTES,
  lockedFileText,
} from '../../../../src/core/file/locked-file';
import { forgetKeptFile } from '../../../../src/platform/kept-file/remembered-files';
import { createDisk, createStoreOn } from '../../../store/stand-ins';
import { windowChannel } from '../../../support/other-windows';
import { until } from '../../../support/until';
import {
  type Device,
  deviceWith,
  fileOnDisk,
  keeperOn,
  levelIn,
  memoryOfFiles,
  rated,
} from './kept-scene';

beforeEach(() => localStorage.clear());

const stateOf = ({ keeper }: Device, id: string) => keeper.keptFile(id)?.state.is ?? 'none';
const settles = (device: Device, id: string, is: string) =>
  until(() => expect(stateOf(device, id)).toBe(is));
const answerIn = ({ store }: Device, id: string, item: string) =>
  store.getState().responses[id]?.[item]?.answer ?? null;

/** Two devices that keep the same file, and have the same in it. */
async function twoDevices() {
  const { disk, handle } = fileOnDisk();
  const ann = await deviceWith();
  const { id } = ann;
  ann.store.getState().itemAnswered(id, 'F-FF-1', rated(1));
  await ann.keeper.keep(id, handle());
  await settles(ann, id, 'kept');
  const ben = await deviceWith(disk.text);
  await ben.keeper.keep(id, handle());
  await settles(ben, id, 'kept');
  return { disk, handle, ann, ben, id };
}

describe('a file that is kept', () => {
  test('holds every change, counts as saved, and is left alone while nothing changes', async () => {
    const { disk, handle } = fileOnDisk();
    const ann = await deviceWith();
    await ann.keeper.keep(ann.id, handle());
    ann.store.getState().itemAnswered(ann.id, 'F-FF-1', rated(2));
    ann.store.getState().itemAnswered(ann.id, 'F-FF-2', rated(3));
    await until(() => expect(levelIn(disk.text, 'F-FF-2')).toBe(3));
    await settles(ann, ann.id, 'kept');
    expect(ann.keeper.keptFile(ann.id)?.name).toBe('wexcombe.mainstay.json');
    expect(ann.store.getState().filedAt[ann.id]).not.toBeNull();
    const { writesDone } = disk;
    await ann.keeper.goOn(ann.id);
    expect(disk.writesDone).toBe(writesDone);
    await ann.keeper.stop(ann.id);
    ann.store.getState().itemAnswered(ann.id, 'F-FF-1', rated(0));
    await ann.store.getState().flush();
    expect(levelIn(disk.text, 'F-FF-1')).toBe(2);
    expect(ann.keeper.keptFile(ann.id)).toBeNull();
  });

  test('is forgotten when its assessment is deleted, and stays as it is', async () => {
    const { disk, handle } = fileOnDisk();
    const ann = await deviceWith();
    await ann.keeper.keep(ann.id, handle());
    await settles(ann, ann.id, 'kept');
    const { text } = disk;
    ann.store.getState().assessmentDeleted(ann.id);
    await forgetKeptFile(ann.id);
    expect(ann.keeper.keptFile(ann.id)).toBeNull();
    expect(disk.text).toBe(text);
  });
});

describe('a file that someone else has changed', () => {
  test('comes in by itself where nothing has changed here, is shown, and can be undone', async () => {
    const { disk, ann, ben, id } = await twoDevices();
    ben.store.getState().itemAnswered(id, 'F-FF-2', rated(4));
    await until(() => expect(levelIn(disk.text, 'F-FF-2')).toBe(4));
    await ann.keeper.goOn(id);
    await until(() => expect(answerIn(ann, id, 'F-FF-2')).toEqual(rated(4)));
    const came = ann.keeper.keptFile(id)?.came;
    expect(came?.lines[0]?.text).toMatch(/^1 answer/);
    expect(answerIn(ann, id, 'F-FF-1')).toEqual(rated(1));
    const { text } = disk;
    await ann.keeper.undo(id);
    expect(answerIn(ann, id, 'F-FF-2')).toBeNull();
    // Taken back here alone: the file is left, and what it holds comes in only by a press.
    await settles(ann, id, 'offered');
    await ann.keeper.goOn(id);
    expect(stateOf(ann, id)).toBe('offered');
    expect(disk.text).toBe(text);
    const state = ann.keeper.keptFile(id)?.state;
    if (state?.is !== 'offered') throw new Error('nothing is offered');
    await ann.keeper.bringIn(id, state.offer);
    expect(answerIn(ann, id, 'F-FF-2')).toEqual(rated(4));
    await settles(ann, id, 'kept');
  });

  test('an undo is no longer offered once something else has changed here', async () => {
    const { disk, ann, ben, id } = await twoDevices();
    ben.store.getState().itemAnswered(id, 'F-FF-2', rated(4));
    await until(() => expect(levelIn(disk.text, 'F-FF-2')).toBe(4));
    await ann.keeper.goOn(id);
    expect(ann.keeper.keptFile(id)?.came?.undo).not.toBeNull();
    ann.store.getState().itemAnswered(id, 'F-FF-3', rated(2));
    expect(ann.keeper.keptFile(id)?.came?.undo).toBeNull();
    await ann.keeper.undo(id);
    expect(answerIn(ann, id, 'F-FF-2')).toEqual(rated(4));
    await until(() => expect(levelIn(disk.text, 'F-FF-3')).toBe(2));
    expect(levelIn(disk.text, 'F-FF-2')).toBe(4);
  });

  test('waits for a press where both have changed, and is written with both', async () => {
    const { disk, ann, ben, id } = await twoDevices();
    ben.store.getState().itemAnswered(id, 'F-FF-2', rated(4));
    await until(() => expect(levelIn(disk.text, 'F-FF-2')).toBe(4));
    const { text } = disk;
    ann.store.getState().itemAnswered(id, 'F-FF-3', rated(0));
    await settles(ann, id, 'offered');
    expect(disk.text).toBe(text);
    expect(answerIn(ann, id, 'F-FF-2')).toBeNull();
    const state = ann.keeper.keptFile(id)?.state;
    if (state?.is !== 'offered') throw new Error('nothing is offered');
    await ann.keeper.bringIn(id, state.offer);
    await settles(ann, id, 'kept');
    expect([1, 2, 3].map((each) => levelIn(disk.text, `F-FF-${each}`))).toEqual([1, 4, 0]);
    // And so it comes to the other, who has changed nothing since.
    await ben.keeper.goOn(id);
    expect(answerIn(ben, id, 'F-FF-3')).toEqual(rated(0));
  });

  test('is not written before what both changed was chosen', async () => {
    const { disk, ann, ben, id } = await twoDevices();
    ben.store.getState().itemAnswered(id, 'F-FF-1', rated(4));
    await until(() => expect(levelIn(disk.text, 'F-FF-1')).toBe(4));
    ann.store.getState().itemAnswered(id, 'F-FF-1', rated(0));
    await settles(ann, id, 'offered');
    const state = ann.keeper.keptFile(id)?.state;
    if (state?.is !== 'offered') throw new Error('nothing is offered');
    await ann.keeper.bringIn(id, state.offer);
    await settles(ann, id, 'choosing');
    expect(ann.keeper.keptFile(id)?.came?.disputed).toBe(1);
    ann.store.getState().itemAnswered(id, 'F-FF-3', rated(2));
    await ann.keeper.goOn(id);
    expect(stateOf(ann, id)).toBe('choosing');
    expect(levelIn(disk.text, 'F-FF-1')).toBe(4);
    expect(levelIn(disk.text, 'F-FF-3')).toBe('none');
    // Chosen: no version is open any more.
    ann.store
      .getState()
      .headChanged(id, ({ together }) => ({ together: { ...together, rivals: {} } }), 'now');
    await until(() => expect(levelIn(disk.text, 'F-FF-1')).toBe(0));
    expect(levelIn(disk.text, 'F-FF-3')).toBe(2);
  });

  test('in the very moment of writing it is not written over', async () => {
    const { disk, ann, id } = await twoDevices();
    const { text } = disk;
    disk.meanwhile = () => {
      disk.text = text.replace('"level": 1', '"level": 3');
    };
    ann.store.getState().itemAnswered(id, 'F-FF-2', rated(2));
    await settles(ann, id, 'offered');
    expect(levelIn(disk.text, 'F-FF-1')).toBe(3);
    expect(levelIn(disk.text, 'F-FF-2')).toBe('none');
  });

  test.each([
    ['another assessment', async () => (await otherFile()).disk.text, /another assessment/],
    ['part of itself', async (text: string) => text.slice(0, 200), /the end is missing/],
    ['nothing', async () => '', /nothing in it any more/],
    ['a locked file', async () => LOCKED, /locked with a password/],
    [
      'another set of questions',
      async (text: string) => text.replaceAll(/"id": "(?:mainstay|test)[^"]*"/g, '"id": "others"'),
      /different set of questions|not as Mainstay writes/,
    ],
    ['a picture', async () => '\u0089PNG\r\n\u001a\n', /./],
  ])('and has become %s is left as it is, in words', async (_, become, words) => {
    const { disk, ann, id } = await twoDevices();
    disk.text = await become(disk.text);
    const { text } = disk;
    ann.store.getState().itemAnswered(id, 'F-FF-2', rated(2));
    await settles(ann, id, 'other');
    const state = ann.keeper.keptFile(id)?.state;
    expect(state?.is === 'other' && state.words).toMatch(words);
    expect(disk.text).toBe(text);
    expect(answerIn(ann, id, 'F-FF-2')).toEqual(rated(2));
  });

  test('is left as it is where what is here is signed off and the file says otherwise', async () => {
    const { disk, ann, ben, id } = await twoDevices();
    const { signOff } = ann.store.getState().heads[id] ?? {};
    if (signOff === undefined) throw new Error('no assessment');
    ben.store.getState().itemAnswered(id, 'F-FF-2', rated(4));
    await until(() => expect(levelIn(disk.text, 'F-FF-2')).toBe(4));
    const { text } = disk;
    ann.store.getState().signOffChanged(id, { ...signOff, isFinal: true });
    await settles(ann, id, 'other');
    expect(disk.text).toBe(text);
  });
});

describe('what can go wrong with the disk', () => {
  test.each([
    ['reads', 'NotFoundError', 'gone'],
    ['writes', 'QuotaExceededError', 'full'],
    ['writes', 'NoModificationAllowedError', 'failed'],
  ] as const)(
    '%s ends with %s: said, and written once it is well again',
    async (when, error, trouble) => {
      const { disk, ann, id } = await twoDevices();
      const { text } = disk;
      disk[when] = error;
      ann.store.getState().itemAnswered(id, 'F-FF-2', rated(2));
      await settles(ann, id, 'trouble');
      expect(ann.keeper.keptFile(id)?.state).toMatchObject({ trouble });
      expect(disk.text).toBe(text);
      disk[when] = '';
      ann.store.getState().itemAnswered(id, 'F-FF-3', rated(3));
      await until(() => expect(levelIn(disk.text, 'F-FF-3')).toBe(3));
      await settles(ann, id, 'kept');
    },
  );

  test('a browser that was closed wants a press, and says whether the file is behind', async () => {
    const { disk, ann, id, handle } = await twoDevices();
    disk.permission = 'prompt';
    await ann.keeper.goOn(id);
    expect(ann.keeper.keptFile(id)?.state).toMatchObject({
      is: 'asleep',
      isBehind: false,
      wasRefused: true,
    });
    ann.store.getState().itemAnswered(id, 'F-FF-2', rated(2));
    await until(() => expect(ann.keeper.keptFile(id)?.state).toMatchObject({ isBehind: true }));
    expect(levelIn(disk.text, 'F-FF-2')).toBe('none');
    disk.permission = 'granted';
    await ann.keeper.goOn(id);
    expect(stateOf(ann, id)).toBe('kept');
    expect(levelIn(disk.text, 'F-FF-2')).toBe(2);
    expect(handle().name).toBe(ann.keeper.keptFile(id)?.name);
  });
});

describe('two windows of one browser', () => {
  test('write one file in turn, and neither takes out what the other wrote', async () => {
    const { storage } = createDisk();
    const channel = windowChannel();
    const files = memoryOfFiles();
    const { disk, handle } = fileOnDisk();
    const one = createStoreOn(storage, channel());
    await one.getState().loaded();
    const id = one.getState().assessmentStarted('full');
    await one.getState().flush();
    // It hears nothing of the other: it was asleep.
    const two = createStoreOn(
      storage,
      channel(() => true),
    );
    await two.getState().loaded();
    const first = keeperOn(one, { files });
    const second = keeperOn(two, { files });
    await first.keep(id, handle());
    second.follow(id);
    await until(() => expect(second.keptFile(id)?.state.is).toBe('kept'));
    one.getState().itemAnswered(id, 'F-FF-1', rated(1));
    await until(() => expect(levelIn(disk.text, 'F-FF-1')).toBe(1));
    two.getState().itemAnswered(id, 'F-FF-2', rated(2));
    await until(() => expect(levelIn(disk.text, 'F-FF-2')).toBe(2));
    expect(levelIn(disk.text, 'F-FF-1')).toBe(1);
    expect(second.keptFile(id)?.came ?? null).toBeNull();
  });
});

const LOCKED = lockedFileText({
  iterations: LOCK_ITERATIONS,
  salt: btoa('s'.repeat(LOCK_SALT_BYTES)),
  iv: btoa('i'.repeat(LOCK_IV_BYTES)),
  data: btoa('d'.repeat(64)),
});

async function otherFile() {
  const { disk, handle } = fileOnDisk();
  const other = await deviceWith();
  await other.keeper.keep(other.id, handle());
  await settles(other, other.id, 'kept');
  return { disk };
}
