import type { ScoringCase } from '../../support/cases/scoring-case';
import { tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const scoringCase: ScoringCase = {
  title: 'a flag is raised below level 2, clear from 2, unknown without a rating, n/a when set so',
  instrument: tinyInstrument({
    items: [
      { id: 'a', isFlag: true },
      { id: 'b', isFlag: true },
      { id: 'c', isFlag: true },
      { id: 'd', isFlag: true },
      { id: 'e', isFlag: true },
      { id: 'f' },
    ],
  }),
  answers: tinyResponse({ a: 1, b: 2, c: 'dk', e: 'na', f: 0 }),
  flags: [
    { item: 'a', state: 'raised' },
    { item: 'b', state: 'clear' },
    { item: 'c', state: 'unknown' },
    { item: 'd', state: 'unknown' },
    { item: 'e', state: 'not-applicable' },
  ],
};
