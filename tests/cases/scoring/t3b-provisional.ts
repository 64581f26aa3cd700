import type { ScoringCase } from '../../support/cases/scoring-case';
import { tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({ id }));

export const scoringCase: ScoringCase = {
  title: 'T3b: five rated of eight shows a range from 34 to 72, no point and no band',
  instrument: tinyInstrument({ items }),
  answers: tinyResponse({ a: 3, b: 3, c: 'dk', d: 'dk', e: 2, f: 2, g: 'dk', h: 1 }),
  dimensions: {
    s: {
      state: 'provisional',
      shown: 'range',
      score: null,
      band: null,
      coverage: 5 / 8,
      range: { low: 34, high: 72 },
      exact: { low: 34.375, high: 71.875 },
    },
  },
};
