import type { GapsCase } from '../../support/cases/gaps-case';
import { tinyAssessment, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

const rankingWeight = { less: 2, usual: 3, more: 4 };

export const gapsCase: GapsCase = {
  title: 'a function that matters more here lifts its gaps above one that matters less',
  instrument: tinyInstrument({
    functions: { X: rankingWeight, Y: rankingWeight, Z: rankingWeight },
    items: [
      { id: 'a', functions: { X: 2 } },
      { id: 'b', functions: { Y: 2 } },
      { id: 'c', functions: { Z: 2 } },
    ],
  }),
  assessment: tinyAssessment({
    answers: tinyResponse({ a: 2, b: 2, c: 2 }),
    localPriorities: { X: 'less', Z: 'more' },
  }),
  order: ['c', 'b', 'a'],
  gaps: {
    a: { leverage: (25 * 2) / 9 },
    b: { leverage: (25 * 3) / 9 },
    c: { leverage: (25 * 4) / 9 },
  },
};
