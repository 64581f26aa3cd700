import type { GapsCase } from '../../support/cases/gaps-case';
import { tinyAssessment, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const gapsCase: GapsCase = {
  title: 'of two equal priorities the larger gap comes first',
  instrument: tinyInstrument({
    functions: { X: 1 },
    items: [
      { id: 'a', w: 2, functions: { X: 1 } },
      { id: 'b', w: 1, functions: { X: 1 } },
    ],
  }),
  assessment: tinyAssessment({ answers: tinyResponse({ a: 2, b: 1 }) }),
  order: ['b', 'a'],
};
