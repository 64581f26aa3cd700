import type { GapsCase } from '../../support/cases/gaps-case';
import { tinyAssessment, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const gapsCase: GapsCase = {
  title: 'a function that is not applicable counts in no priority and helps nothing',
  instrument: tinyInstrument({
    functions: { X: 3, Y: 3 },
    items: [
      { id: 'a', home: 'X', functions: { X: 2 } },
      { id: 'b', home: 'Y', functions: { Y: 2, X: 1 } },
    ],
  }),
  assessment: tinyAssessment({ answers: tinyResponse({ a: 'na', b: 2 }) }),
  order: ['b'],
  gaps: { b: { leverage: 25, functions: ['Y'] } },
  targets: { X: null, Y: 75 },
};
