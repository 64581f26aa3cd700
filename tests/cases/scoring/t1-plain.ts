import type { ScoringCase } from '../../support/cases/scoring-case';
import { tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const scoringCase: ScoringCase = {
  title: 'T1: four rated items give 45, band 2 and no range',
  instrument: tinyInstrument({ items: [{ id: 'a', w: 2 }, { id: 'b' }, { id: 'c' }, { id: 'd' }] }),
  answers: tinyResponse({ a: 1, b: 3, c: 2, d: 2 }),
  dimensions: {
    s: { state: 'scored', shown: 'score', score: 45, band: 2, coverage: 1, range: null },
  },
};
