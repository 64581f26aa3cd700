import type { PlanCase } from '../../support/plan-case';
import { tinyAssessment, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

/** Of three actions on the same gaps one is dropped; b is planned by the done one all the same. */
export const planCase: PlanCase = {
  title: 'a dropped action changes nothing, one that is done counts',
  instrument: tinyInstrument({ items: [{ id: 'a' }, { id: 'b' }, { id: 'c', w: 2 }, { id: 'd' }] }),
  assessment: tinyAssessment({ answers: tinyResponse({ a: 1, b: 2, c: 0, d: 4 }) }),
  actions: [
    { items: ['a', 'b'], status: 'dropped' },
    { items: ['b'], status: 'done' },
    { items: ['b', 'nobody-knows'], status: 'doing' },
  ],
  now: { s: 35 },
  ifDone: { s: 40 },
};
