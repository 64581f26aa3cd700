import type { ScoringCase } from '../../support/cases/scoring-case';
import { tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const scoringCase: ScoringCase = {
  title: 'the parts of a sufficiency factor are scored apart, each on the items that name it',
  instrument: tinyInstrument({
    sufficiency: { S3: 5 },
    parts: { S3: ['own', 'valued'] },
    items: [
      { id: 'a', sufficiency: { S3: 1 }, part: 'own' },
      { id: 'b', sufficiency: { S3: 1 }, part: 'own' },
      { id: 'c', sufficiency: { S3: 2 }, part: 'own' },
      { id: 'd', sufficiency: { S3: 1 }, part: 'valued' },
      { id: 'e' },
    ],
  }),
  answers: tinyResponse({ a: 1, b: 1, c: 2, d: 4, e: 0 }),
  dimensions: {
    S3: { kind: 'sufficiency', score: 50, items: ['a', 'b', 'c', 'd'] },
    'S3-own': { kind: 'part', score: 38, items: ['a', 'b', 'c'] },
    'S3-valued': { kind: 'part', state: 'insufficient', items: ['d'] },
  },
};
