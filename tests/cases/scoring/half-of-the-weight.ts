import type { ScoringCase } from '../../support/cases/scoring-case';
import { tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const scoringCase: ScoringCase = {
  title: 'exactly half of the weight rated is enough for a range',
  instrument: tinyInstrument({ items: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id })) }),
  answers: tinyResponse({ a: 2, b: 2, c: 2 }),
  dimensions: { s: { state: 'provisional', shown: 'range', range: { low: 25, high: 75 } } },
};
