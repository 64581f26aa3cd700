import type { PlanCase } from '../../support/cases/plan-case';
import { tinyAssessment, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

/** Sum of weight x level 1+2+2x0+4 = 7 of 20: 35. With a at 2 and c at 1: 2+2+2+4 = 10 of 20: 50. */
export const planCase: PlanCase = {
  title: 'planned items stand one level up and the rest where they are',
  instrument: tinyInstrument({ items: [{ id: 'a' }, { id: 'b' }, { id: 'c', w: 2 }, { id: 'd' }] }),
  assessment: tinyAssessment({ answers: tinyResponse({ a: 1, b: 2, c: 0, d: 4 }) }),
  actions: [{ items: ['a'] }, { items: ['c'] }],
  now: { s: 35 },
  ifDone: { s: 50 },
};
