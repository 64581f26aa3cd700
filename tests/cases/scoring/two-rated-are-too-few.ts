import type { ScoringCase } from '../../support/cases/scoring-case';
import { tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const scoringCase: ScoringCase = {
  title: 'two rated items are too few, even when they are all there is',
  instrument: tinyInstrument({ items: [{ id: 'a' }, { id: 'b' }] }),
  answers: tinyResponse({ a: 3, b: 4 }),
  dimensions: { s: { state: 'insufficient', shown: 'none', score: null, band: null, coverage: 1 } },
};
