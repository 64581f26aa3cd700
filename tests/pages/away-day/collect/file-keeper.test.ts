import { expect, test } from 'vitest';
import { changeExercise } from '../../../../src/core/exercise/exercise-changes';
import { decodeAssessment } from '../../../../src/core/file/decode';
import { fileKeeperOf } from '../../../../src/pages/away-day/collect/file-keeper';
import { canKeepFile, chooseWorkingFile } from '../../../../src/platform/replies/working-file';
import { bank, exerciseWhere, storeWith } from './collect-scene';

const settled = () => new Promise((resolve) => setTimeout(resolve));

type Stick = { isIn: boolean; readonly texts: string[] };

function fileOnStick() {
  const stick: Stick = { isIn: true, texts: [] };
  const write = (text: string) => {
    if (stick.isIn) stick.texts.push(text);
    return Promise.resolve(stick.isIn);
  };
  return { stick, file: { name: 'day.json', write } };
}

const facilitatorIn = (text: string | undefined) => {
  const opened = decodeAssessment(text ?? '', bank);
  return opened.ok ? opened.value.assessment.exercise?.facilitator : opened.problem.code;
};

const change = (store: ReturnType<typeof storeWith>, facilitator: string) =>
  store
    .getState()
    .exerciseChanged('one', (parts) => changeExercise(parts, (one) => ({ ...one, facilitator })));

test('the chosen file holds every change, and what was filed is known', async () => {
  const store = storeWith(exerciseWhere());
  const keeper = fileKeeperOf(store);
  const { stick, file } = fileOnStick();
  keeper.keep('one', file);
  await settled();
  change(store, 'Priya');
  change(store, 'Tom');
  await settled();
  expect(facilitatorIn(stick.texts.at(-1))).toBe('Tom');
  expect(keeper.keptFile('one')).toEqual({ name: 'day.json', state: 'kept' });
  expect(store.getState().filedAt.one).not.toBeNull();
  const before = stick.texts.length;
  await settled();
  expect(stick.texts, 'nothing is written when nothing has changed').toHaveLength(before);
});

test('a stick pulled out is told, and written again once it is back', async () => {
  const store = storeWith(exerciseWhere());
  const keeper = fileKeeperOf(store);
  const { stick, file } = fileOnStick();
  keeper.keep('one', file);
  await settled();
  stick.isIn = false;
  change(store, 'Priya');
  await settled();
  expect(keeper.keptFile('one')?.state).toBe('failed');
  stick.isIn = true;
  change(store, 'Tom');
  await settled();
  expect(facilitatorIn(stick.texts.at(-1))).toBe('Tom');
  keeper.stop('one');
  change(store, 'Ann');
  await settled();
  expect(facilitatorIn(stick.texts.at(-1))).toBe('Tom');
  expect(keeper.keptFile('one')).toBeNull();
});

test('a browser that keeps no files, a person who chooses none, and a folder that refuses', async () => {
  expect(canKeepFile({ isSecureContext: true })).toBe(false);
  const rejecting = (name: string) => ({
    isSecureContext: true,
    showSaveFilePicker: () => Promise.reject(Object.assign(new Error(name), { name })),
  });
  expect(await chooseWorkingFile('x', { isSecureContext: true })).toBe('not-possible');
  expect(await chooseWorkingFile('x', rejecting('AbortError'))).toBe('cancelled');
  expect(await chooseWorkingFile('x', rejecting('SecurityError'))).toBe('not-possible');
});
