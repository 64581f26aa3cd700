import type { Assessment } from '../document/assessment';
import { deletionSet } from '../exercise/exercise-changes';
import { newExercise } from '../exercise/new-exercise';
import type { Instrument } from '../instrument/instrument';
import { monthsAfter } from '../limits/days';
import { madeUpResponses } from './made-up-responses';

export type ExerciseStart = {
  readonly instrument: Instrument;
  readonly id: string;
  readonly collectionId: string;
  /** ISO time. */
  readonly now: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly name: string;
};

const MADE_UP_PEOPLE = 12;
const SEED = 11;
const KEPT_MONTHS = 3;

/** Quick and not attributed: what most rooms want, and all of it can be changed. */
const USUAL = { pick: 'quick', items: [], attribution: 'not-attributed' } as const;

/** It holds everyone's answers, so it is to be deleted in three months unless another day is chosen. */
export function usualExercise(start: ExerciseStart): Assessment {
  const assessment = newExercise({ ...start, ...USUAL, isRehearsal: false });
  const { exercise } = assessment;
  if (exercise === null) return assessment;
  return { ...assessment, exercise: deletionSet(exercise, monthsAfter(start.today, KEPT_MONTHS)) };
}

/** An exercise in which a made-up room has answered already. */
export function rehearsedExercise(
  start: ExerciseStart & { readonly organisation: string },
): Assessment {
  const { organisation } = start;
  const assessment = newExercise({ ...start, ...USUAL, isRehearsal: true });
  const { exercise } = assessment;
  if (exercise === null) return assessment;
  const responses = madeUpResponses(exercise, start.instrument, {
    people: MADE_UP_PEOPLE,
    seed: SEED,
  });
  return {
    ...assessment,
    profile: { ...assessment.profile, organisation },
    exercise: {
      ...exercise,
      isOpen: true,
      expectedCount: MADE_UP_PEOPLE,
      first: { ...exercise.first, responses },
    },
  };
}
