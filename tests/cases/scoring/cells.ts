import type { ScoringCase } from '../../support/cases/scoring-case';
import { tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

export const scoringCase: ScoringCase = {
  title:
    'a cell is its home items: a score from two rated, the one level with one, nothing with none',
  instrument: tinyInstrument({
    sections: { s: 0, t: 0 },
    functions: { X: 3, Y: 3 },
    items: [
      { id: 'a', w: 2, home: 'X', functions: { X: 2, Y: 1 } },
      { id: 'b', home: 'X', functions: { X: 2 } },
      { id: 'c', home: 'X', functions: { X: 2 } },
      { id: 'd', home: 'Y', functions: { Y: 2, X: 1 } },
      { id: 'e', home: 'Y', functions: { Y: 2 } },
      { id: 'f', home: 'X', section: 't', functions: { X: 2 } },
      { id: 'g', home: 'X', section: 't', functions: { X: 2 } },
      { id: 'h', functions: {} },
    ],
  }),
  answers: tinyResponse({ a: 4, b: 1, c: 'dk', d: 3, e: 'dk', f: 'na', g: 'blank', h: 0 }),
  cells: {
    's/X': { state: 'scored', score: 75, band: 3, items: ['a', 'b', 'c'] },
    's/Y': { state: 'one-answer', score: null, band: 3, items: ['d', 'e'] },
    't/X': { state: 'none', score: null, band: null, items: ['f', 'g'] },
    't/Y': { state: 'none', items: [] },
  },
};
