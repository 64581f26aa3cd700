import type { PlanCase } from '../../support/plan-case';
import { tinyAssessment, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

/** The section aims for 2, b for 4: a and b come to 2 + 4, with c and d 1 each 8 of 16. */
export const planCase: PlanCase = {
  title: 'the target of an item goes before that of its section',
  instrument: tinyInstrument({ items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }] }),
  assessment: tinyAssessment({
    answers: tinyResponse({ a: 1, b: 1, c: 1, d: 1 }),
    targets: { sections: { s: { level: 2, reason: '' } }, items: { b: { level: 4, reason: '' } } },
  }),
  actions: [{ items: ['a', 'b'] }],
  now: { s: 25 },
  ifDone: { s: 50 },
};
