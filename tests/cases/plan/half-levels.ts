import type { PlanCase } from '../../support/plan-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyAssessment, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

/** Middle answers 1.5, 1 and 2: twice that is 9 of 24. With a at 3 it is 12 of 24. */
export const planCase: PlanCase = {
  title: 'the middle of many answers, a half too, is brought to the target',
  instrument: tinyInstrument({ items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }),
  assessment: tinyAssessment({
    answers: tinyResponse({}),
    exercise: tinyExercise({ items: ['a', 'b', 'c'], people: ['112', '212'] }),
  }),
  actions: [{ items: ['a'] }],
  now: { s: 38 },
  ifDone: { s: 50 },
};
