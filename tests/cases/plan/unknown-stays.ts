import type { PlanCase } from '../../support/cases/plan-case';
import { tinyAssessment, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

/** b is not known, c is blank, d does not apply: planning for them gives nobody a level. */
export const planCase: PlanCase = {
  title: 'what is not known, blank or not applicable stays as it is',
  instrument: tinyInstrument({
    items: [
      { id: 'a' },
      { id: 'b' },
      { id: 'c' },
      { id: 'd' },
      { id: 'e' },
      { id: 'f' },
      { id: 'g' },
      { id: 'h' },
      { id: 'i' },
    ],
  }),
  assessment: tinyAssessment({
    answers: tinyResponse({ a: 1, b: 'dk', c: 'blank', d: 'na', e: 1, f: 1, g: 1, h: 1, i: 1 }),
  }),
  actions: [{ items: ['a', 'b', 'c', 'd'] }],
  now: { s: 25 },
  ifDone: { s: 29 },
};
