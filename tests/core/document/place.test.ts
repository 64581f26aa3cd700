import { describe, expect, it, test } from 'vitest';
import { isFitting, isSettled, roomAt } from '../../../src/core/copies/place-kinds';
import { withPlaces } from '../../../src/core/copies/with-places';
import { declaredHead } from '../../../src/core/document/assessment';
import {
  answerPlace,
  evidencePlace,
  familyOf,
  groupOf,
  isAnswerPlace,
  isEvidencePlace,
  isUnder,
  itemAt,
  ownName,
} from '../../../src/core/document/place';
import { newExercise } from '../../../src/core/exercise/new-exercise';
import { LIMITS } from '../../../src/core/limits/limits';
import { readSources } from '../../support/source-tree';
import { bank } from '../report/fixtures';

describe('a place', () => {
  it.each([
    [answerPlace('F-FF-1'), 'answers', 'F-FF-1', 'answers', 'F-FF-1'],
    [evidencePlace('F-FF-1', 'e1'), 'evidence', 'F-FF-1', 'evidence/F-FF-1', 'e1'],
    ['targets/items/F-FF-1', 'targets', 'F-FF-1', 'targets/items', 'F-FF-1'],
    ['targets/sections/funding', 'targets', null, 'targets/sections', 'funding'],
    ['plan/actions/a1', 'plan', null, 'plan/actions', 'a1'],
    ['name', 'name', null, '', 'name'],
  ])('%s is read back as it was made', (place, family, item, group, name) => {
    expect(familyOf(place)).toBe(family);
    expect(itemAt(place)).toBe(item);
    expect(groupOf(place)).toBe(group);
    expect(ownName(place)).toBe(name);
  });

  it('lies under its path, and not under one whose name only begins alike', () => {
    expect(isUnder('plan/actions/a1', 'plan')).toBe(true);
    expect(isUnder('plan/actions/a1', '')).toBe(true);
    expect(isUnder('plans', 'plan')).toBe(false);
    expect(isAnswerPlace('answersheet')).toBe(false);
    expect(isEvidencePlace('evidence/F-FF-1/e1', 'F-FF-1')).toBe(true);
    expect(isEvidencePlace('evidence/F-FF-10/e1', 'F-FF-1')).toBe(false);
  });

  it('that is longer or shorter than any there is fits nothing', () => {
    for (const place of ['answers/a/b', 'answers', 'evidence/a', 'evidence/a/b/c', 'plan', ''])
      expect(isFitting(place, '')).toBe(false);
  });
});

test('what nobody needs to choose, and how many a person may add, is declared with the part', () => {
  expect(isSettled('plan/order')).toBe(true);
  expect(isSettled('report/partsLeftOut')).toBe(true);
  expect(isSettled('report/decisions')).toBe(false);
  expect(roomAt('plan/actions/a1')).toBe(LIMITS.actions);
  expect(roomAt('exercise/priorities/p1')).toBe(LIMITS.priorities);
  expect(roomAt('targets/items/F-FF-1')).toBe(LIMITS.answers);
  expect(roomAt(answerPlace('F-FF-1'))).toBe(LIMITS.answers);
  expect(roomAt(evidencePlace('F-FF-1', 'e1'))).toBe(LIMITS.evidenceOfAnItem);
});

test('a line of a list is changed in its position, added last, and taken away by its id', () => {
  const begun = newExercise({
    ...{ id: 'one', collectionId: 'C0113CT0', name: '', now: '2026-11-21T10:00:00.000Z' },
    ...{ today: '2026-11-21', instrument: bank.instrument, pick: 'quick', items: [] },
    ...{ attribution: 'not-attributed', isRehearsal: false },
  });
  const line = (id: string, text = id) => ({ id, text, item: null, owner: '', by: '' });
  if (begun.exercise === null) throw new Error('an exercise was asked for');
  const exercise = { ...begun.exercise, priorities: [line('a'), line('b')] };
  const now = withPlaces(
    { ...begun, exercise },
    new Map([
      ['exercise/priorities/a', JSON.stringify(line('a', 'Changed'))],
      ['exercise/priorities/b', ''],
      ['exercise/priorities/c', JSON.stringify(line('c'))],
    ]),
  );
  expect(now.exercise?.priorities).toEqual([line('a', 'Changed'), line('c')]);
  const none = withPlaces(
    { ...declaredHead.blank, ...begun, exercise: null },
    new Map([['exercise/priorities/c', JSON.stringify(line('c'))]]),
  );
  expect(none.exercise).toBeNull();
});

test('places are written and read in one file alone', () => {
  const written =
    /[`'](?:answers|evidence|targets|exercise|partners|plan)\/(?:\$\{|['`])|place\.split\(/;
  const elsewhere = readSources('src')
    .filter(({ path, text }) => path !== 'src/core/document/place.ts' && written.test(text))
    .map(({ path }) => path);
  expect(elsewhere).toEqual([]);
});
