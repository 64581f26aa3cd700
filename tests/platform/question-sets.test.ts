// @vitest-environment jsdom
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openAnyFile } from '../../src/core/intake/open-any-file';
import { isJsonObject } from '../../src/core/json/json';
import { questionSetText } from '../../src/core/question-set/question-set-file';
import { packQuestions } from '../../src/instrument-files/packed-questions';
import { readSet } from '../../src/pages/assess/open-file/read-set';
import {
  forgetSet,
  type KeptSet,
  keepSet,
  keptSet,
  keptSets,
} from '../../src/platform/question-sets/kept-sets';
import { clearDevice } from '../../src/platform/storage/clear-device';
import { BANK } from '../core/file/bank';

const TEXT = packQuestions('tests/instruments/volunteer-centre');
const ID = 'mainstay-volunteer-centre';
const SET: KeptSet = { id: ID, version: '1.0.0', title: 'Centres', text: TEXT, specimen: null };

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
  delete document.documentElement.dataset.set;
});

test('sets are kept apart by id, listed by title and deleted one by one', async () => {
  expect(await keptSets()).toEqual([]);
  await keepSet(SET);
  await keepSet({ ...SET, id: 'halls', title: 'About halls' });
  await keepSet({ ...SET, version: '1.1.0' });
  expect((await keptSets()).map(({ id, version }) => [id, version])).toEqual([
    ['halls', '1.0.0'],
    [ID, '1.1.0'],
  ]);
  await forgetSet('halls');
  expect(await keptSet('halls')).toBeNull();
  expect(await keptSet(ID)).toMatchObject({ version: '1.1.0' });
});

test('clearing the device takes them away', async () => {
  await keepSet(SET);
  vi.stubGlobal('navigator', {});
  expect(await clearDevice()).toEqual([]);
  expect(await keptSets()).toEqual([]);
});

test('a record that is none of ours is left out', async () => {
  await keepSet(SET);
  await new Promise<void>((done) => {
    const opening = indexedDB.open('mainstay-questions', 1);
    opening.onsuccess = () => {
      const at = opening.result.transaction('questions', 'readwrite').objectStore('questions');
      at.put('something', 'odd').onsuccess = () => {
        opening.result.close();
        done();
      };
    };
  });
  expect(await keptSets()).toHaveLength(1);
});

/** What Open says of the set, by what is here under its id. */
async function standing(asked = BANK.id, text = TEXT) {
  const any = openAnyFile(text, BANK);
  if (any.kind !== 'questions') throw new Error(any.kind);
  const read = await readSet(any.set, any.text, { id: asked });
  return read.is === 'read' ? read.standing : read;
}

test('what is here under the id of a set decides what may be done with it', async () => {
  expect(await standing()).toEqual({ is: 'new' });
  expect(await standing(ID)).toEqual({ is: 'of-page' });
  await keepSet(SET);
  expect(await standing()).toEqual({ is: 'here' });
  await keepSet({ ...SET, text: '{}', version: '0.9.0' });
  expect(await standing()).toEqual({ is: 'newer', version: '0.9.0' });
  await keepSet({ ...SET, text: '{}', version: '1.0.1' });
  expect(await standing()).toEqual({ is: 'older', version: '1.0.1' });
  await keepSet({ ...SET, text: '{}' });
  expect(await standing()).toEqual({ is: 'rewritten', version: '1.0.0' });
});

/** The set with another version and the questions of each section as `change` puts them, marked anew. */
function changed(version: string, change: (items: readonly unknown[]) => readonly unknown[]) {
  const any = openAnyFile(TEXT, BANK);
  if (any.kind !== 'questions' || !isJsonObject(any.set.instrument)) throw new Error(any.kind);
  const sections = any.set.sections.map((section) =>
    isJsonObject(section) && Array.isArray(section.items)
      ? { ...section, items: change(section.items) }
      : section,
  );
  return questionSetText(
    { ...any.set, instrument: { ...any.set.instrument, version }, sections },
    'test',
  );
}

test('a set that asks in another order under a number of words alone would mix up what a room answered', async () => {
  await keepSet(SET);
  const turned = (items: readonly unknown[]) => items.toReversed();
  const standingOf = (text: string) => standing(undefined, text);
  expect(await standingOf(changed('1.0.1', (items) => items))).toEqual({
    ...{ is: 'newer', version: '1.0.0' },
  });
  expect(await standingOf(changed('1.0.1', turned))).toEqual({
    ...{ is: 'not-raised', version: '1.0.0' },
  });
  expect(await standingOf(changed('1.1.0', turned))).toEqual({ is: 'newer', version: '1.0.0' });
});

test('where the browser keeps nothing, no set can be put to use', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await standing()).toEqual({ is: 'not-kept' });
});
