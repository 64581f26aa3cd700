import { expect, test } from 'vitest';
import { placeOnLine } from '../../src/ui/place-on-line';

test('dots stand evenly from one end of the line to the other, to a tenth of a per cent', () => {
  const places = (count: number) =>
    Array.from({ length: count }, (_, index) => placeOnLine(index, count - 1));
  expect(places(2)).toEqual(['0.0%', '100.0%']);
  expect(places(4)).toEqual(['0.0%', '33.3%', '66.7%', '100.0%']);
  for (const [index, place] of places(19).entries())
    expect(Math.abs(Number.parseFloat(place) - (100 * index) / 18)).toBeLessThanOrEqual(0.0501);
});
