import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/gaps/analyse';
import { firmnessOf, topShares } from '../../../src/core/gaps/firmness';
import { mulberry32 } from '../../../src/core/gaps/mulberry32';
import { outcomeDimensions } from '../../../src/core/gaps/outcome-dimensions';
import { itemValues } from '../../../src/core/scoring/item-value';
import { gapsCase as t4 } from '../../cases/gaps/t4-priorities';
import {
  type TinyAnswers,
  tinyAssessment,
  tinyInstrument,
  tinyResponse,
} from '../../support/tiny-instrument';

const outcomesOf = (instrument: typeof t4.instrument, answers: TinyAnswers) =>
  outcomeDimensions(
    instrument,
    itemValues(instrument.items, tinyResponse(answers)),
    instrument.items,
    {},
  );

test('the random numbers are those of the method', () => {
  const random = mulberry32(1);
  expect([random(), random(), random()]).toEqual([
    0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
  ]);
});

test('T4: over 1,000 draws a is always in the top two, c in 0.499 and f in 0.501', () => {
  const outcomes = outcomesOf(t4.instrument, { a: 1, b: 2, c: 1, d: 3, e: 'dk', f: 1 });
  const sizes = Uint8Array.from([2, 1, 2, 0, 0, 2]);
  const shares = topShares(sizes, outcomes, { top: 2, draws: 1000, seed: 1 });
  expect(shares).toEqual([1, 0, 0.499, 0, 0, 0.501]);
});

test('the same answers give the same labels every time', () => {
  const first = analyse(t4.instrument, t4.assessment).gaps;
  expect(analyse(t4.instrument, t4.assessment).gaps).toEqual(first);
  expect(first.map(({ topFive, firmness }) => [topFive, firmness])).toEqual([
    [1, 'firm'],
    [1, 'firm'],
    [1, 'firm'],
    [1, 'firm'],
  ]);
});

test('the top-five shares add up to the places there are', () => {
  const ids = Array.from({ length: 9 }, (_, index) => `i${index}`);
  const instrument = tinyInstrument({
    functions: { X: 3 },
    items: ids.map((id) => ({ id, functions: { X: 1 } })),
  });
  const answers = tinyResponse(Object.fromEntries(ids.map((id) => [id, 2])));
  const { gaps } = analyse(instrument, tinyAssessment({ answers }));
  expect(gaps.reduce((sum, { topFive }) => sum + topFive, 0)).toBeCloseTo(5, 9);
});

test('an item with no gap, or one that helps nothing, never takes a place', () => {
  const instrument = tinyInstrument({
    sections: { s: 1, t: 0 },
    items: [{ id: 'a' }, { id: 'b' }, { id: 'c', section: 't' }],
  });
  const outcomes = outcomesOf(instrument, { a: 1, b: 4, c: 1 });
  const sizes = Uint8Array.from([2, 0, 2]);
  expect(topShares(sizes, outcomes, { top: 2, draws: 10, seed: 1 })).toEqual([1, 0, 0]);
});

test('weights move by a fifth at most: a gap of 3 always leads a gap of 2, not always one of 2.5', () => {
  const instrument = tinyInstrument({
    sections: { s: 1 },
    items: [
      { id: 'a', w: 2 },
      { id: 'b', w: 2 },
      { id: 'c', w: 5 },
    ],
  });
  const outcomes = outcomesOf(instrument, { a: 1, b: 0, c: 2 });
  const options = { top: 1, draws: 1000, seed: 1 };
  expect(topShares(Uint8Array.from([2, 3, 0]), outcomes, options)).toEqual([0, 1, 0]);
  const [, three = 0, twoAndAHalf = 0] = topShares(Uint8Array.from([0, 3, 1]), outcomes, options);
  expect(three).toBeGreaterThan(twoAndAHalf);
  expect(twoAndAHalf).toBeGreaterThan(0.1);
});

test('an n/a item takes a draw, so setting one n/a moves no other item’s random number', () => {
  const instrument = tinyInstrument({
    sections: { s: 1, t: 0 },
    items: [{ id: 'gone', section: 't' }, { id: 'a' }, { id: 'b' }],
  });
  const sizes = Uint8Array.from([0, 1, 1]);
  const options = { top: 1, draws: 200, seed: 1 };
  const rated = topShares(sizes, outcomesOf(instrument, { gone: 3, a: 2, b: 2 }), options);
  const notOurs = topShares(sizes, outcomesOf(instrument, { gone: 'na', a: 2, b: 2 }), options);
  expect(notOurs).toEqual(rated);
});

test('a dimension with nothing left takes a draw, so closing it moves no other random number', () => {
  const items = [
    { id: 'gone', functions: { X: 2 } },
    { id: 'a', functions: { Y: 1 } },
    { id: 'b', functions: { Y: 1 } },
  ];
  const instrument = tinyInstrument({ functions: { X: 3, Y: 3 }, items });
  const sizes = Uint8Array.from([0, 1, 1]);
  const options = { top: 1, draws: 200, seed: 1 };
  const open = topShares(sizes, outcomesOf(instrument, { gone: 3, a: 2, b: 2 }), options);
  const closed = topShares(sizes, outcomesOf(instrument, { gone: 'na', a: 2, b: 2 }), options);
  expect(closed).toEqual(open);
});

test('labels change at 90, 50 and 10 in a hundred draws', () => {
  expect([1, 0.9, 0.899, 0.5, 0.499, 0.1, 0.099, 0].map(firmnessOf)).toEqual([
    'firm',
    'firm',
    'likely',
    'likely',
    'close-call',
    'close-call',
    null,
    null,
  ]);
});
