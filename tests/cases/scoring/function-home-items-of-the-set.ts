import type { ScoringCase } from '../../support/cases/scoring-case';
import { tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const scoringCase: ScoringCase = {
  title: 'in a set of items the home items are those of the set',
  instrument: tinyInstrument({
    functions: { X: 3 },
    items: [
      { id: 'a', home: 'X', functions: { X: 2 } },
      { id: 'b', home: 'X', functions: { X: 2 } },
      { id: 'c', functions: { X: 1 } },
    ],
  }),
  only: ['a', 'c'],
  answers: tinyResponse({ a: 'na', b: 3, c: 2 }),
  dimensions: { X: { state: 'not-applicable' }, s: { count: { rated: 1 }, items: ['a', 'c'] } },
};
