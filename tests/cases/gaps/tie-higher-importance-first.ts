import type { GapsCase } from '../../support/cases/gaps-case';
import { tinyAssessment, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const gapsCase: GapsCase = {
  title: 'of two gaps alike in all but importance the more important comes first',
  instrument: tinyInstrument({
    functions: { X: 1 },
    items: [
      { id: 'a', w: 1, functions: { X: 2 } },
      { id: 'b', w: 2, functions: { X: 1 } },
    ],
  }),
  assessment: tinyAssessment({ answers: tinyResponse({ a: 1, b: 1 }) }),
  order: ['b', 'a'],
};
