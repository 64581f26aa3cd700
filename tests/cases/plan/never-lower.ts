import type { PlanCase } from '../../support/plan-case';
import { tinyAssessment, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

/** d is at 4 and its target is 3: a plan for it takes nothing away. */
export const planCase: PlanCase = {
  title: 'an item above its target is not brought down to it',
  instrument: tinyInstrument({ items: [{ id: 'a' }, { id: 'b' }, { id: 'c', w: 2 }, { id: 'd' }] }),
  assessment: tinyAssessment({ answers: tinyResponse({ a: 1, b: 2, c: 0, d: 4 }) }),
  actions: [{ items: ['d'] }],
  now: { s: 35 },
  ifDone: { s: 35 },
};
