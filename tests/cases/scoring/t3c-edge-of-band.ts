import type { ScoringCase } from '../../support/cases/scoring-case';
import { tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const scoringCase: ScoringCase = {
  title: 'T3c: 12.5 is shown as 13 and falls in band 1',
  instrument: tinyInstrument({ items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }] }),
  answers: tinyResponse({ a: 0, b: 0, c: 0, d: 2 }),
  dimensions: { s: { state: 'scored', score: 13, band: 1, exact: { score: 12.5 } } },
};
