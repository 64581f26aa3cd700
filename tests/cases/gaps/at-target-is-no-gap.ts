import type { GapsCase } from '../../support/cases/gaps-case';
import { tinyAssessment, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const gapsCase: GapsCase = {
  title: 'an item at or above its target, unknown or n/a is no gap',
  instrument: tinyInstrument({
    functions: { X: 1 },
    items: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, functions: { X: 1 } })),
  }),
  assessment: tinyAssessment({ answers: tinyResponse({ a: 3, b: 4, c: 'dk', d: 'na' }) }),
  order: [],
};
