import type { GapsCase } from '../../support/cases/gaps-case';
import { tinyAssessment, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const gapsCase: GapsCase = {
  title: 'claims of 3 or 4 with nothing but people’s view are listed by importance, then position',
  instrument: tinyInstrument({
    items: [
      { id: 'a' },
      { id: 'b', w: 2 },
      { id: 'c', w: 3 },
      { id: 'd', w: 2 },
      { id: 'e', w: 3 },
      { id: 'f', w: 3 },
    ],
  }),
  assessment: tinyAssessment({
    answers: tinyResponse(
      { a: 3, b: 4, c: 2, d: 3, e: 4, f: 'na' },
      { b: [0, 1], d: [0], e: [1, 2], f: [1] },
    ),
  }),
  claims: [
    { item: 'b', level: 4, strength: 1 },
    { item: 'd', level: 3, strength: 0 },
    { item: 'a', level: 3, strength: 0 },
  ],
};
