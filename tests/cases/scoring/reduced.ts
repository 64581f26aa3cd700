import type { ScoringCase } from '../../support/cases/scoring-case';
import { tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const scoringCase: ScoringCase = {
  title: 'more than a third of the weight n/a is reduced; exactly a third is not',
  instrument: tinyInstrument({
    sections: { s: 0, t: 0 },
    items: [
      { id: 'a', w: 2 },
      { id: 'b', w: 1 },
      { id: 'c', w: 1 },
      { id: 'd', w: 1 },
      { id: 'e', w: 1, section: 't' },
      { id: 'f', w: 2, section: 't' },
    ],
  }),
  answers: tinyResponse({ a: 'na', b: 2, c: 2, d: 2, e: 'na', f: 2 }),
  dimensions: { s: { state: 'scored', isReduced: true }, t: { isReduced: false } },
};
