import type { ComparisonCase } from '../../support/cases/comparison-case';
import { tinyAlike, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

const instrument = tinyInstrument({ items: Object.keys(tinyAlike(9, 0)).map((id) => ({ id })) });

export const comparisonCase: ComparisonCase = {
  title: 'below ten questions a change must be five points larger',
  before: { instrument, answers: tinyResponse(tinyAlike(9, 1)) },
  now: { instrument, answers: tinyResponse({ ...tinyAlike(9, 1), i0: 4, i1: 3, i2: 2 }) },
  dimensions: { s: { smallest: 20, claim: 'no-clear-change' } },
};
