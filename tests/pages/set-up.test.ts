import { expect, test } from 'vitest';
import { newAssessment } from '../../src/core/response/new-assessment';
import { checkDay, checkPeople, checkShare } from '../../src/pages/set-up/set-up-checks';
import { patchOf, valuesOf } from '../../src/pages/set-up/set-up-values';
import { tinyInstrument } from '../support/tiny-instrument';

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

test('a day that has not come is refused and the last one stands', () => {
  expect(checkDay(today)('2031-01-01')).toMatch(/earlier day/);
  const values = {
    ...valuesOf(head, instrument),
    assessedOn: '2031-01-01',
    staff: 'eight',
    name: ' ',
  };
  const patch = patchOf(values, head, today);
  expect(patch.assessedOn).toBe(today);
  expect(patch.profile?.staff).toBe('');
  expect(patch.name).toBe(head.name);
});
