import type { GapsCase } from '../../support/cases/gaps-case';
import { tinyAssessment, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const gapsCase: GapsCase = {
  title: 'a quick assessment ranks and lists the quick items alone, whatever else is answered',
  instrument: tinyInstrument({
    functions: { X: 1 },
    items: [
      { id: 'a', w: 2, functions: { X: 1 }, isQuick: true },
      { id: 'b', w: 3, functions: { X: 2 } },
      { id: 'c', w: 2, functions: { X: 1 }, isQuick: true },
      { id: 'd', w: 3, functions: { X: 2 } },
    ],
  }),
  assessment: tinyAssessment({
    kind: 'quick',
    answers: tinyResponse({ a: 1, b: 0, c: 'dk', d: 4 }),
  }),
  order: ['a'],
  gaps: { a: { leverage: 12.5, priority: 25, share: 100, topFive: 1, firmness: 'firm' } },
  findOut: [{ item: 'c', leverage: 12.5 }],
  weakLinks: [{ item: 'a', level: 1 }],
  claims: [],
};
