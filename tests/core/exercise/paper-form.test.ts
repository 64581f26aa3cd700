import { expect, test } from 'vitest';
import { newCollection } from '../../../src/core/exercise/new-exercise';
import {
  legacyForm,
  nextPaperNumber,
  paperFormTyped,
  paperNumber,
} from '../../../src/core/exercise/paper-form';

const empty = newCollection('C011ECT0', ['A', 'B']);
const form = (number: number, answers = '34') => ({
  number,
  role: 'staff' as const,
  name: '',
  answers,
});

test('a form typed in stands like any other answers, with nothing of its number', () => {
  const once = paperFormTyped(empty, form(7), 'P0000000');
  expect(once.responses).toEqual({
    P0000000: {
      revision: 1,
      role: 'staff',
      name: '',
      answers: '34',
      reasons: {},
      isWithdrawn: false,
    },
  });
  expect(JSON.stringify(once)).not.toContain('7');
  expect(nextPaperNumber(once, [7, 3])).toBe(8);
  expect(nextPaperNumber(empty)).toBe(1);
});

test('typed anew it is one revision more, never a second person', () => {
  const twice = paperFormTyped(paperFormTyped(empty, form(7), 'P0'), form(7, '00'), 'P0');
  expect(Object.keys(twice.responses)).toEqual(['P0']);
  expect(twice.responses.P0).toMatchObject({ revision: 2, answers: '00' });
});

test('stands by id, so that the order does not say that it came last', () => {
  const two = paperFormTyped(paperFormTyped(empty, form(1), 'Z0'), form(2), 'A0');
  expect(Object.keys(two.responses)).toEqual(['A0', 'Z0']);
});

test('a form of an older file is known by its number', () => {
  const old = paperFormTyped(empty, form(7), 'paper-7');
  expect(legacyForm(old, 7)).toBe('paper-7');
  expect(legacyForm(old, 8)).toBeNull();
  expect(nextPaperNumber(old)).toBe(8);
  expect(paperNumber('P0000000')).toBeNull();
});

test('in a named exercise the form carries the name on it', () => {
  const named = paperFormTyped(empty, { ...form(3), name: 'Siân' }, 'P0');
  expect(named.responses.P0?.name).toBe('Siân');
});
