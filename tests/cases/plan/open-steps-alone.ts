import type { PlanCase } from '../../support/cases/plan-case';
import { tinyAssessment, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

/** b is lifted by two open steps and counted once; a by a dropped one and a done one, which lift nothing. */
export const planCase: PlanCase = {
  title: 'what is dropped or done lifts nothing more, and two steps for one answer count once',
  instrument: tinyInstrument({ items: [{ id: 'a' }, { id: 'b' }, { id: 'c', w: 2 }, { id: 'd' }] }),
  assessment: tinyAssessment({ answers: tinyResponse({ a: 1, b: 2, c: 0, d: 4 }) }),
  actions: [
    { items: ['a', 'c'], status: 'dropped' },
    { items: ['a'], status: 'done' },
    { items: ['b'], status: 'to-do' },
    { items: ['b', 'nobody-knows'], status: 'doing' },
  ],
  now: { s: 35 },
  ifDone: { s: 40 },
};
