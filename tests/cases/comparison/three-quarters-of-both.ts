import type { ComparisonCase } from '../../support/cases/comparison-case';
import { tinyAlike, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

const instrument = tinyInstrument({ items: Object.keys(tinyAlike(12, 0)).map((id) => ({ id })) });
const unknown = { i0: 'dk', i1: 'dk', i2: 'dk', i3: 'blank' } as const;

export const comparisonCase: ComparisonCase = {
  title: 'less than three quarters of the weight matched on one of the dates allows no claim',
  before: { instrument, answers: tinyResponse({ ...tinyAlike(12, 0), ...unknown }) },
  now: { instrument, answers: tinyResponse(tinyAlike(12, 4)) },
  unmatched: {
    i0: 'unknown-before',
    i1: 'unknown-before',
    i2: 'unknown-before',
    i3: 'unknown-before',
  },
  dimensions: { s: { before: 0, now: 100, claim: 'none', why: 'little-weight' } },
};
