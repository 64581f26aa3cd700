import { expect, test } from 'vitest';
import type { PanelResponse } from '../../../../src/core/document/collection';
import { expectedAndIn } from '../../../../src/core/exercise/expected-and-in';
import { peopleIn } from '../../../../src/core/response/count-in';

const people = (...names: readonly string[]) => ({
  responses: Object.fromEntries(names.map((name, at) => [`P${at}XXXXXX`, responseOf(name)])),
});

const responseOf = (name: string, more: Partial<PanelResponse> = {}): PanelResponse => ({
  revision: 1,
  role: '',
  name,
  answers: '2',
  reasons: {},
  isWithdrawn: false,
  ...more,
});

test('a name counts whatever its case, spaces and accents', () => {
  const who = expectedAndIn(
    ['Priya Shah', "Siân O'Neil", 'José'],
    people('priya  shah ', 'SIAN O’NEIL', 'jose'),
  );
  expect(who.expected.map(({ isIn }) => isIn)).toEqual([true, true, true]);
  expect(who.extra).toEqual([]);
});

test('who is missing, and who is not on the list, are told apart', () => {
  const who = expectedAndIn(['Priya', 'Tom'], people('Zoe', 'Tom', 'Ann'));
  expect(who.expected).toEqual([
    { name: 'Priya', isIn: false },
    { name: 'Tom', isIn: true },
  ]);
  expect(who.extra, 'in alphabetical order, whoever came first').toEqual(['Ann', 'Zoe']);
});

test('two people of one name count as two', () => {
  expect(expectedAndIn(['Ann', 'Ann'], people('Ann')).expected.map(({ isIn }) => isIn)).toEqual([
    true,
    false,
  ]);
  expect(expectedAndIn(['Ann'], people('Ann', 'ann')).extra).toEqual(['Ann']);
});

test('a withdrawn answer is missing, a form is known by its number, no name is no name', () => {
  const who = expectedAndIn(['Ann'], {
    responses: {
      P0000000: responseOf('Ann', { isWithdrawn: true, answers: '' }),
      P1000000: responseOf(''),
      'paper-10': responseOf('10'),
      'paper-2': responseOf('2'),
      'paper-3': responseOf('Ben'),
    },
  });
  expect(who).toEqual({
    expected: [{ name: 'Ann', isIn: false }],
    extra: ['Ben'],
    nameless: 1,
    paper: [2, 10],
  });
});

test('whoever has been taken out is in no list, whatever a file says of their answers', () => {
  const round = { ...people('Ann', 'Ben'), takenOut: { P1XXXXXX: 1 } };
  expect(peopleIn(round).map(([id]) => id)).toEqual(['P0XXXXXX']);
  const who = expectedAndIn(['Ann', 'Ben'], round);
  expect(who.expected.map(({ isIn }) => isIn)).toEqual([true, false]);
});
