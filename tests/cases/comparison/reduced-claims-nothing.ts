import type { ComparisonCase } from '../../support/cases/comparison-case';
import { tinyAlike, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

const instrument = tinyInstrument({ items: Object.keys(tinyAlike(12, 0)).map((id) => ({ id })) });
const gone = { i0: 'na', i1: 'na', i2: 'na', i3: 'na', i4: 'na' } as const;

export const comparisonCase: ComparisonCase = {
  title: 'where more than a third is not applicable on one date nothing is claimed',
  before: { instrument, answers: tinyResponse({ ...tinyAlike(12, 0), ...gone }) },
  now: { instrument, answers: tinyResponse({ ...tinyAlike(12, 4), ...gone }) },
  unmatched: {
    i0: 'not-our-role',
    i1: 'not-our-role',
    i2: 'not-our-role',
    i3: 'not-our-role',
    i4: 'not-our-role',
  },
  dimensions: { s: { change: 100, claim: 'none', why: 'reduced' } },
};
