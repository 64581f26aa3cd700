import type { ScoringCase } from '../../support/cases/scoring-case';
import { tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({ id }));

export const scoringCase: ScoringCase = {
  title: 'T3a: three rated of seven is not enough to plot anything',
  instrument: tinyInstrument({ items }),
  answers: tinyResponse({ a: 3, b: 3, c: 'dk', d: 'dk', e: 'blank', f: 2, g: 'dk', h: 'na' }),
  dimensions: {
    s: {
      state: 'insufficient',
      shown: 'none',
      score: null,
      band: null,
      coverage: 3 / 7,
      exact: { low: 800 / 28, high: 2400 / 28 },
      count: { rated: 3, dontKnow: 3, blank: 1, notApplicable: 1 },
    },
  },
};
