import type { ScoringCase } from '../../support/cases/scoring-case';
import { tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const scoringCase: ScoringCase = {
  title: 'T2: don’t know widens the range, n/a leaves the sum',
  instrument: tinyInstrument({
    items: [
      { id: 'a', w: 2 },
      { id: 'b' },
      { id: 'c' },
      { id: 'd', w: 2 },
      { id: 'e' },
      { id: 'f' },
    ],
  }),
  answers: tinyResponse({ a: 3, b: 2, c: 'dk', d: 4, e: 'na', f: 1 }),
  dimensions: {
    s: {
      state: 'scored',
      score: 71,
      band: 3,
      coverage: 6 / 7,
      range: { low: 60, high: 75 },
      exact: { score: 1700 / 24, low: 1700 / 28, high: 75 },
      weight: { applicable: 7, rated: 6, notApplicable: 1, sum: 34 },
      count: { rated: 4, dontKnow: 1, blank: 0, notApplicable: 1 },
    },
  },
};
