import type { ComparisonCase } from '../../support/cases/comparison-case';
import { tinyAlike, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

const instrument = tinyInstrument({ items: Object.keys(tinyAlike(6, 0)).map((id) => ({ id })) });

export const comparisonCase: ComparisonCase = {
  title: 'of what moved, what has a document comes first, then the furthest, then by position',
  before: { instrument, answers: tinyResponse(tinyAlike(6, 1)) },
  now: {
    instrument,
    answers: tinyResponse({ ...tinyAlike(6, 1), i0: 2, i1: 4, i2: 2, i3: 0 }, { i2: [1, 2] }),
  },
  up: ['i2', 'i1', 'i0'],
  down: ['i3'],
};
