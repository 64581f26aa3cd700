import type { GapsCase } from '../../support/cases/gaps-case';
import { tinyAssessment, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const gapsCase: GapsCase = {
  title:
    'T4: priority is the rise in the outcomes if the gap is closed; c comes before f by position',
  instrument: tinyInstrument({
    functions: { X: 1, Y: 1 },
    sufficiency: { Z: 2 },
    items: [
      { id: 'a', w: 2, functions: { X: 2 }, sufficiency: { Z: 1 } },
      { id: 'b', w: 1, functions: { X: 1, Y: 1 } },
      { id: 'c', w: 1, functions: { Y: 2 }, sufficiency: { Z: 1 } },
      { id: 'd', w: 2, functions: { X: 1 }, sufficiency: { Z: 1 } },
      { id: 'e', w: 1, functions: { Y: 1 }, sufficiency: { Z: 2 } },
      { id: 'f', w: 1, functions: { Y: 2 }, sufficiency: { Z: 1 } },
    ],
  }),
  assessment: tinyAssessment({
    answers: tinyResponse({ a: 1, b: 2, c: 1, d: 3, e: 'dk', f: 1 }),
  }),
  order: ['a', 'c', 'f', 'b'],
  gaps: {
    a: { level: 1, target: 3, size: 2, leverage: 6.696, priority: 13.393, share: 45 },
    b: { leverage: 1.935, priority: 1.935, share: 6, functions: ['X', 'Y'], sufficiency: [] },
    c: { leverage: 3.646, priority: 7.292, share: 24, functions: ['Y'], sufficiency: ['Z'] },
    f: { leverage: 3.646, priority: 7.292, share: 24 },
  },
  findOut: [{ item: 'e', state: 'dk', leverage: 4.167, couldAdd: 16.667 }],
  weakLinks: [{ item: 'a', level: 1 }],
  claims: [{ item: 'd', level: 3, strength: 0 }],
  targets: { X: 75, Y: 75, Z: 75 },
};
