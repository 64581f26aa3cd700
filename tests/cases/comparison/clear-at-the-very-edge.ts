import type { ComparisonCase } from '../../support/cases/comparison-case';
import { tinyAlike, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

const instrument = tinyInstrument({ items: Object.keys(tinyAlike(10, 0)).map((id) => ({ id })) });

export const comparisonCase: ComparisonCase = {
  title: 'a change of exactly the smallest is clear: six levels on ten questions are 15 points',
  before: { instrument, answers: tinyResponse(tinyAlike(10, 1)) },
  now: {
    instrument,
    answers: tinyResponse({ ...tinyAlike(10, 1), i0: 3, i1: 3, i2: 3 }),
  },
  dimensions: {
    s: { before: 25, now: 40, change: 15, smallest: 15, claim: 'up', why: null },
  },
};
