import type { GapsCase } from '../../support/cases/gaps-case';
import { tinyAssessment, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const gapsCase: GapsCase = {
  title: 'an important item at 0 or 1 is a weak link, whatever the rest say',
  instrument: tinyInstrument({
    items: [
      { id: 'a', w: 2 },
      { id: 'b', w: 3 },
      { id: 'c', w: 1 },
      { id: 'd', w: 2 },
      { id: 'e', w: 3 },
    ],
  }),
  assessment: tinyAssessment({ answers: tinyResponse({ a: 1, b: 0, c: 0, d: 2, e: 'dk' }) }),
  weakLinks: [
    { item: 'a', level: 1 },
    { item: 'b', level: 0 },
  ],
};
