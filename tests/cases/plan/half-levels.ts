import type { PlanCase } from '../../support/cases/plan-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyAssessment, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

/** Middle answers 1.5, 1 and 2: twice that is 9 of 24. A step from 1.5 reaches 2: 10 of 24. */
export const planCase: PlanCase = {
  title: 'a half counts as the level below it, and goes one up from there',
  instrument: tinyInstrument({ items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }),
  assessment: tinyAssessment({
    answers: tinyResponse({}),
    exercise: tinyExercise({ items: ['a', 'b', 'c'], people: ['112', '212'] }),
  }),
  actions: [{ items: ['a'] }],
  now: { s: 38 },
  ifDone: { s: 42 },
};
