import type { GapsCase } from '../../support/cases/gaps-case';
import { tinyAssessment, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const gapsCase: GapsCase = {
  title: 'an item’s own target beats its section’s, and both beat the usual 3',
  instrument: tinyInstrument({
    sections: { s: 4, t: 4, empty: 4 },
    items: [{ id: 'a' }, { id: 'b' }, { id: 'c', section: 't' }, { id: 'd', section: 't' }],
  }),
  assessment: tinyAssessment({
    answers: tinyResponse({ a: 2, b: 2, c: 2, d: 'na' }),
    targets: {
      sections: { s: { level: 2, reason: '' } },
      items: { b: { level: 4, reason: 'the board wants it' } },
    },
  }),
  order: ['b', 'c'],
  gaps: { b: { target: 4, size: 2 }, c: { target: 3, size: 1 } },
  targets: { s: 75, t: 75, empty: null },
};
