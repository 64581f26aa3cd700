import type { PlanCase } from '../../support/cases/plan-case';
import { tinyAssessment, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

/** b aims for 4, and its step still takes it from 1 to 2: 2 + 2 + 1 + 1 is 6 of 16. */
export const planCase: PlanCase = {
  title: 'a step is one level, however far away the target is',
  instrument: tinyInstrument({ items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }] }),
  assessment: tinyAssessment({
    answers: tinyResponse({ a: 1, b: 1, c: 1, d: 1 }),
    targets: { sections: { s: { level: 2, reason: '' } }, items: { b: { level: 4, reason: '' } } },
  }),
  actions: [{ items: ['a', 'b'] }],
  now: { s: 25 },
  ifDone: { s: 38 },
};
