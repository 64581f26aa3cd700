import { expect, test } from 'vitest';
import { smallestChange } from '../../../src/core/comparison/smallest-change';

test.each([
  [1, true, 15],
  [1, false, 25],
  [2, true, 15],
  [2, false, 25],
  [3, true, 15],
  [4, false, 15],
  [5, true, 10],
  [5, false, 15],
  [12, true, 10],
])('%i people, mostly the same: %s, need %i points', (people, areMostlyTheSame, points) => {
  const who = { before: people, now: people, areMostlyTheSame };
  expect(smallestChange(who, 10)).toBe(points);
  expect(smallestChange(who, 9)).toBe(points + 5);
});

test('the smaller of two rooms decides', () => {
  expect(smallestChange({ before: 9, now: 2, areMostlyTheSame: false }, 15)).toBe(25);
  expect(smallestChange({ before: 1, now: 9, areMostlyTheSame: true }, 15)).toBe(15);
});
