import type { GapsCase } from '../../support/cases/gaps-case';
import { tinyAssessment, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const gapsCase: GapsCase = {
  title: 'of two equal priorities and gaps the lower level comes first',
  instrument: tinyInstrument({
    functions: { X: 1 },
    items: [
      { id: 'a', functions: { X: 1 } },
      { id: 'b', functions: { X: 1 } },
    ],
  }),
  assessment: tinyAssessment({
    answers: tinyResponse({ a: 2, b: 1 }),
    targets: { sections: {}, items: { a: { level: 4, reason: 'a contract asks for it' } } },
  }),
  order: ['b', 'a'],
};
