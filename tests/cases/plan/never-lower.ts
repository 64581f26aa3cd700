import type { PlanCase } from '../../support/cases/plan-case';
import { tinyAssessment, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

/** d is at 4, the top: a step for it changes nothing. */
export const planCase: PlanCase = {
  title: 'an item at the highest level stays there',
  instrument: tinyInstrument({ items: [{ id: 'a' }, { id: 'b' }, { id: 'c', w: 2 }, { id: 'd' }] }),
  assessment: tinyAssessment({ answers: tinyResponse({ a: 1, b: 2, c: 0, d: 4 }) }),
  actions: [{ items: ['d'] }],
  now: { s: 35 },
  ifDone: { s: 35 },
};
