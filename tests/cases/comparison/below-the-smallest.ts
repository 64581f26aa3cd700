import type { ComparisonCase } from '../../support/cases/comparison-case';
import { tinyAlike, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

const instrument = tinyInstrument({ items: Object.keys(tinyAlike(10, 0)).map((id) => ({ id })) });

export const comparisonCase: ComparisonCase = {
  title: 'a point less is no clear change, up or down',
  before: { instrument, answers: tinyResponse({ ...tinyAlike(10, 1), i0: 3, i1: 3, i2: 2 }) },
  now: { instrument, answers: tinyResponse(tinyAlike(10, 1)) },
  down: ['i0', 'i1', 'i2'],
  dimensions: { s: { change: -12.5, claim: 'no-clear-change', why: null } },
};
