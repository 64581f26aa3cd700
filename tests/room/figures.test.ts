import { expect, test } from 'vitest';
import { asKept, figuresAt, missingFrom } from './figures';

test('the figures of a question are those of its keys', () => {
  expect(figuresAt(['1', '5', 'd', '2'], 0)).toEqual({
    rated: 3,
    dontKnow: 1,
    levels: [1, 1, 0, 0, 1],
    middle: 1,
  });
  expect(figuresAt(['1', '2'], 0).middle).toBe(0.5);
  expect(figuresAt(['d'], 0)).toMatchObject({ rated: 0, middle: null });
});

test('an answer is missing as often as it stands there less', () => {
  expect(asKept('15d')).toBe('04?');
  expect(missingFrom(['a', 'a', 'b'], ['a', 'b', 'c'])).toEqual(['a']);
});
