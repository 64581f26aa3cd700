import type { ScoringCase } from '../../support/cases/scoring-case';
import { tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const scoringCase: ScoringCase = {
  title: 'the cautious score counts an answer without a document as level 2 at most',
  instrument: tinyInstrument({
    items: [{ id: 'a' }, { id: 'b', w: 2 }, { id: 'c' }, { id: 'd' }, { id: 'e' }],
  }),
  answers: tinyResponse({ a: 4, b: 3, c: 3, d: 1, e: 'na' }, { a: [1, 2], b: [1], d: [3], e: [3] }),
  dimensions: { s: { score: 70 } },
  cautious: { s: 55 },
  evidence: { s: 2 / 5 },
};
