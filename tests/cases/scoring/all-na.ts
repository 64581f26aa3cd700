import type { ScoringCase } from '../../support/cases/scoring-case';
import { tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const scoringCase: ScoringCase = {
  title: 'a section whose items are all n/a is not applicable, never 0',
  instrument: tinyInstrument({ items: [{ id: 'a' }, { id: 'b' }] }),
  answers: tinyResponse({ a: 'na', b: 'na' }),
  dimensions: {
    s: {
      state: 'not-applicable',
      shown: 'none',
      score: null,
      range: null,
      band: null,
      coverage: 0,
      exact: { score: null, low: null, high: null },
    },
  },
};
