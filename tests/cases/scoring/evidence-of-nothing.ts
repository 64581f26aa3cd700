import type { ScoringCase } from '../../support/cases/scoring-case';
import { tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const scoringCase: ScoringCase = {
  title: 'with nothing rated there is no evidence share, not a share of 0',
  instrument: tinyInstrument({ items: [{ id: 'a' }, { id: 'b' }] }),
  answers: tinyResponse({ a: 'dk' }, { a: [3] }),
  evidence: { s: null },
};
