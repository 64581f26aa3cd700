import type { ScoringCase } from '../../support/cases/scoring-case';
import { tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const scoringCase: ScoringCase = {
  title: 'don’t know is not level 0: the score stays 75 and only the low end falls',
  instrument: tinyInstrument({ items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }] }),
  answers: tinyResponse({ a: 3, b: 3, c: 3, d: 'dk' }),
  dimensions: { s: { state: 'scored', score: 75, band: 3, range: { low: 56, high: 82 } } },
};
