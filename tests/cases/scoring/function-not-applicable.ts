import type { ScoringCase } from '../../support/cases/scoring-case';
import { tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const scoringCase: ScoringCase = {
  title:
    'a function whose home items are all n/a is not applicable, whatever secondary loads remain',
  instrument: tinyInstrument({
    functions: { X: 3, Y: 3 },
    items: [
      { id: 'a', home: 'X', functions: { X: 2 } },
      { id: 'b', home: 'X', functions: { X: 2 } },
      { id: 'c', home: 'Y', functions: { Y: 2, X: 1 } },
      { id: 'd', home: 'Y', functions: { Y: 2, X: 1 } },
      { id: 'e', home: 'Y', functions: { Y: 2, X: 1 } },
    ],
  }),
  answers: tinyResponse({ a: 'na', b: 'na', c: 2, d: 3, e: 4 }),
  dimensions: {
    X: { state: 'not-applicable', score: null, exact: { score: null, low: null, high: null } },
    Y: { state: 'scored', score: 75 },
  },
  evidence: { X: null, Y: 0 },
};
