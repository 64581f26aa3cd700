import type { Assessment } from '../../../core/document/assessment';
import { monthOfDay } from '../../../core/limits/month-names';
import {
  type ExerciseStart,
  rehearsedExercise,
  usualExercise,
} from '../../../core/panel/start-exercise';

type Start = Omit<ExerciseStart, 'name'>;

export type Beginning = Pick<Start, 'instrument'>;

export const startedExercise = (start: Start): Assessment =>
  usualExercise({ ...start, name: `Away-day, ${monthOfDay(start.today)}` });

/** An exercise in which a made-up room has answered already. */
export const rehearsal = (start: Start): Assessment =>
  rehearsedExercise({
    ...start,
    name: `Rehearsal, ${monthOfDay(start.today)}`,
    organisation: 'An organisation in Anyplace (made up)',
  });
