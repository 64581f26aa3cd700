import { expect, test } from 'vitest';
import { placeOnLine } from '../../src/ui/place-on-line';

test('dots stand evenly from one end of the line to the other', () => {
  const places = (count: number) =>
    Array.from({ length: count }, (_, index) => placeOnLine(index, count - 1));
  expect(places(2)).toEqual(['0%', '100%']);
  expect(places(5)).toEqual(['0%', '25%', '50%', '75%', '100%']);
});
