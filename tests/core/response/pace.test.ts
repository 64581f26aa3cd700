import { expect, test } from 'vitest';
import { minutesToAllow, secondsToAnswer } from '../../../src/core/instrument/reading-time';
import { minutesLeft, secondsPerItem } from '../../../src/core/response/pace';
import { tinyResponse } from '../../support/tiny-instrument';

/** Answers changed so many seconds after ten o'clock. */
const answeredAt = (seconds: readonly number[]) => {
  const start = Date.parse('2026-11-20T10:00:00.000Z');
  return Object.fromEntries(
    Object.entries(
      tinyResponse(Object.fromEntries(seconds.map((_, index) => [`i${index}`, 2]))),
    ).map(([id, record], index) => {
      const changedAt = new Date(start + (seconds[index] ?? 0) * 1000).toISOString();
      return [id, { ...record, changedAt }];
    }),
  );
};

/** A question of so many words, its levels and all. */
const question = (words: number) => ({ stem: 'Do we know?', levels: ['well '.repeat(words - 3)] });
/** A minute's reading and 20 seconds each. */
const TWO = [question(175), question(175)];
const paceOf = (response: Parameters<typeof secondsPerItem>[0]) => secondsPerItem(response, TWO);

test('until there are five intervals an item takes as long as it is to read', () => {
  expect(paceOf({})).toBe(80);
  expect(secondsPerItem({}, [])).toBe(0);
  expect(paceOf(answeredAt([0, 10, 20, 30, 40]))).toBe(80);
  expect(paceOf(answeredAt([0, 30, 60, 90, 120, 150]))).toBe(30);
});

test('however fast the first were, no question is promised in less than 20 seconds', () => {
  expect(paceOf(answeredAt([0, 10, 20, 30, 40, 50]))).toBe(20);
  expect(paceOf(answeredAt([0, 0.1, 0.2, 0.3, 0.4, 0.5]))).toBe(20);
  expect(minutesLeft(60, paceOf(answeredAt([0, 1, 2, 3, 4, 5])))).toBe(20);
});

test('the pace is the median interval, whatever order the items were answered in', () => {
  expect(paceOf(answeredAt([0, 290, 60, 120, 30, 90]))).toBe(30);
  expect(paceOf(answeredAt([0, 10, 30, 60, 100, 150, 210]))).toBe(35);
});

test('more than five minutes apart is another sitting', () => {
  expect(paceOf(answeredAt([0, 20, 40, 341, 361, 381, 401]))).toBe(20);
  expect(paceOf(answeredAt([0, 300, 600, 900, 1200, 1500]))).toBe(300);
});

test('many answers changed in one act say nothing of the pace', () => {
  expect(paceOf(answeredAt([0, 0, 0, 0, 0, 0, 0, 0]))).toBe(80);
});

test('a damaged time is passed over', () => {
  const response = answeredAt([0, 30, 60, 90, 120, 150]);
  const damaged = Object.entries(tinyResponse({ x: 1 })).map(([id, record]) => [
    id,
    { ...record, changedAt: 'yesterday' },
  ]);
  expect(paceOf({ ...response, ...Object.fromEntries(damaged) })).toBe(30);
});

test('minutes are rounded up, and none are left when no items are', () => {
  expect(minutesLeft(67, 35)).toBe(40);
  expect(minutesLeft(1, 35)).toBe(1);
  expect(minutesLeft(0, 35)).toBe(0);
});

test('minutes to allow grow with the words there are, and leave a fifth more', () => {
  expect(secondsToAnswer(TWO)).toBe(160);
  expect(minutesToAllow(TWO)).toEqual({ low: 3, high: 4 });
  expect(minutesToAllow(Array.from({ length: 30 }, () => question(175)))).toEqual({
    low: 40,
    high: 48,
  });
  expect(minutesToAllow([])).toEqual({ low: 0, high: 0 });
});
