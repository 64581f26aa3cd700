import type { ScoringCase } from '../../support/cases/scoring-case';
import { tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const scoringCase: ScoringCase = {
  title: 'an item counts in each of NAVCA’s functions it is tagged with, by its importance',
  instrument: tinyInstrument({
    viewGroups: ['capacity', 'voice'],
    items: [
      { id: 'a', w: 2, viewGroups: ['capacity', 'voice'] },
      { id: 'b', viewGroups: ['capacity'] },
      { id: 'c', viewGroups: ['capacity'] },
    ],
  }),
  answers: tinyResponse({ a: 4, b: 1, c: 1 }),
  dimensions: {
    capacity: { kind: 'view', score: 63, weight: { applicable: 4 } },
    voice: { kind: 'view', items: ['a'], weight: { applicable: 2 } },
  },
};
