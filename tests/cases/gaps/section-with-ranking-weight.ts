import type { GapsCase } from '../../support/cases/gaps-case';
import { tinyAssessment, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const gapsCase: GapsCase = {
  title: 'a section with a ranking weight lifts its gaps; one without does not',
  instrument: tinyInstrument({
    sections: { funding: 4, knowledge: 0 },
    sufficiency: { S1: 5 },
    items: [
      { id: 'a', section: 'knowledge' },
      { id: 'b', section: 'funding' },
      { id: 'c', section: 'knowledge', sufficiency: { S1: 1 } },
    ],
  }),
  assessment: tinyAssessment({ answers: tinyResponse({ a: 2, b: 2, c: 2 }) }),
  order: ['c', 'b', 'a'],
  gaps: {
    a: { leverage: 0, priority: 0, share: 0, firmness: null },
    b: { leverage: (25 * 4) / 9, share: 44, firmness: 'firm' },
    c: { leverage: (25 * 5) / 9, share: 56, firmness: 'firm' },
  },
};
