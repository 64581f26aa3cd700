import { expect, test } from 'vitest';
import { newAssessment } from '../../../src/core/response/new-assessment';
import {
  assessedDay,
  checkPeople,
  checkShare,
} from '../../../src/pages/assess/set-up/set-up-checks';
import { patchOf, setUpValuesOf } from '../../../src/pages/assess/set-up/set-up-values';
import { tinyInstrument } from '../../support/tiny-instrument';

const instrument = tinyInstrument({ items: [{ id: 'a' }] });
const today = '2026-11-21';
const head = newAssessment({
  id: 'a',
  kind: 'full',
  now: `${today}T10:00:00.000Z`,
  today,
  instrument,
});

test.each(['', ' ', '8', '8.5', '120'])('"%s" is taken as a number of people', (value) => {
  expect(checkPeople(value)).toBe(true);
});

test.each(['eight', '-5', '1e9', '8.555'])('"%s" is not, and is said so', (value) => {
  expect(checkPeople(value)).toMatch(/Write a number/);
});

test.each(['45', '45 %', '100', '0', '33.3%'])('"%s" is taken as a share', (value) => {
  expect(checkShare(value)).toBe(true);
});

test.each(['abc', '101', '-3'])('"%s" is not a share', (value) => {
  expect(checkShare(value)).toMatch(/0 to 100/);
});

const day = assessedDay(today).check ?? (() => true);

test.each(['0202-03-12', '1999-12-31', '12027-01-01', '', '2031-01-01'])(
  '"%s" is no day the answers can stand for, and is said so',
  (value) => {
    expect(day(value)).toEqual(expect.any(String));
  },
);

test('a day of this century up to today is taken, and what stays kept meanwhile is named', () => {
  expect(day('2026-03-12')).toBe(true);
  expect(day(today)).toBe(true);
  expect(assessedDay(today).stays?.('2026-03-12')).toBe('12 March 2026 is kept.');
});

test('what the page holds is told to the store whole', () => {
  const patch = patchOf({ ...setUpValuesOf(head, instrument), staff: '8.5', name: 'Spring' });
  expect(patch.profile?.staff).toBe('8.5');
  expect(patch.name).toBe('Spring');
});

test('a public body keeps its row while the name of one before it is typed anew; three at most are main', () => {
  const council = {
    name: 'The council',
    gives: 'grant',
    change: 'merging',
    when: 'April 2028',
  } as const;
  const none = { name: '', gives: '', change: '', when: '' } as const;
  const rows = { ...setUpValuesOf(head, instrument).bodies, 'body-2': { ...council } };
  const told = (mainBodies: ReturnType<typeof setUpValuesOf>['mainBodies']) =>
    patchOf({ ...setUpValuesOf(head, instrument), bodies: rows, mainBodies }).profile?.publicBodies;
  expect(told(['body-2'])).toEqual([
    { ...none, isMain: false },
    { ...council, isMain: true },
  ]);
  const all = told(['body-1', 'body-2', 'body-3', 'body-4']);
  expect(all?.map(({ isMain }) => isMain)).toEqual([true, true, true]);
  const kept = { ...head, profile: { ...head.profile, publicBodies: told(['body-2']) ?? [] } };
  expect(setUpValuesOf(kept, instrument)).toMatchObject({
    bodies: { 'body-1': none, 'body-2': council, 'body-6': none },
    mainBodies: ['body-2'],
  });
});
