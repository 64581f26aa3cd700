import type { ScoringCase } from '../../support/cases/scoring-case';
import { tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const scoringCase: ScoringCase = {
  title: 'an item without a record scores as don’t know and is counted as blank',
  instrument: tinyInstrument({ items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }] }),
  answers: tinyResponse({ a: 3, b: 3, c: 3 }),
  dimensions: {
    s: {
      score: 75,
      range: { low: 56, high: 82 },
      count: { rated: 3, dontKnow: 0, blank: 1, notApplicable: 0 },
    },
  },
};
