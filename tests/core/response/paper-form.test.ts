import { expect, test } from 'vitest';
import type { Collection } from '../../../src/core/response/exercise';
import { newCollection } from '../../../src/core/response/new-exercise';
import {
  nextPaperNumber,
  paperFormIn,
  paperFormTyped,
  paperNumber,
} from '../../../src/core/response/paper-form';

const empty: Collection = newCollection('C011ECT0', ['A', 'B']);
const form = (number: number, answers = '34') => ({
  number,
  role: 'staff' as const,
  name: '',
  answers,
});

test('a form typed in is a response known by its number', () => {
  const once = paperFormTyped(empty, form(7));
  expect(once.responses).toEqual({
    'paper-7': {
      revision: 1,
      role: 'staff',
      name: '7',
      answers: '34',
      reasons: {},
      isWithdrawn: false,
    },
  });
  expect(nextPaperNumber(once)).toBe(8);
  expect(nextPaperNumber(empty)).toBe(1);
  expect(paperNumber('paper-7')).toBe(7);
  expect(paperNumber('P0000000')).toBeNull();
});

test('the same number again is one revision more, never a second person', () => {
  const twice = paperFormTyped(paperFormTyped(empty, form(7)), form(7, '00'));
  expect(Object.keys(twice.responses)).toEqual(['paper-7']);
  expect(paperFormIn(twice, 7)).toMatchObject({ revision: 2, answers: '00' });
});

test('a form taken out is not in, and typing it again goes past the revision that took it out', () => {
  const typed = paperFormTyped(empty, form(7));
  const there = typed.responses['paper-7'];
  if (there === undefined) throw new Error('it is in');
  const out = { ...there, revision: 2, answers: '', isWithdrawn: true };
  const collection = { ...typed, responses: { 'paper-7': out } };
  expect(paperFormIn(collection, 7)).toBeNull();
  const again = paperFormTyped(collection, form(7));
  expect(paperFormIn(again, 7)).toMatchObject({ revision: 3, isWithdrawn: false });
});

test('in a named exercise the form carries the name on it', () => {
  const named = paperFormTyped(empty, { ...form(3), name: 'Siân' });
  expect(paperFormIn(named, 3)?.name).toBe('Siân');
});
