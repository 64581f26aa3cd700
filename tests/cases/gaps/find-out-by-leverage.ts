import type { GapsCase } from '../../support/cases/gaps-case';
import { tinyAssessment, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const gapsCase: GapsCase = {
  title: 'unknown items are listed by leverage, then position, with who would know',
  instrument: tinyInstrument({
    functions: { X: 1 },
    items: [
      { id: 'a', functions: { X: 1 } },
      { id: 'b', functions: { X: 2 } },
      { id: 'c', functions: { X: 1 } },
      { id: 'd', functions: { X: 1 } },
    ],
  }),
  assessment: tinyAssessment({
    answers: {
      ...tinyResponse({ a: 'dk', d: 4 }),
      ...Object.fromEntries(
        Object.entries(tinyResponse({ c: 'dk' })).map(([id, record]) => [
          id,
          { ...record, answer: { state: 'dk', whoKnows: 'the treasurer' } } as const,
        ]),
      ),
    },
  }),
  order: [],
  findOut: [
    { item: 'b', state: 'blank', leverage: 10, couldAdd: 40, whoKnows: '' },
    { item: 'a', state: 'dk', leverage: 5, couldAdd: 20 },
    { item: 'c', state: 'dk', whoKnows: 'the treasurer' },
  ],
};
