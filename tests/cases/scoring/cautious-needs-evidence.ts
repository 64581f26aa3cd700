import type { ScoringCase } from '../../support/cases/scoring-case';
import { tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const scoringCase: ScoringCase = {
  title: 'with no evidence noted anywhere there is no cautious score',
  instrument: tinyInstrument({ items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }),
  answers: tinyResponse({ a: 4, b: 4, c: 4 }),
  cautious: null,
  evidence: { s: 0 },
};
