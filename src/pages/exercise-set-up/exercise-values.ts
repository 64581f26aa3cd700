import { LIMITS } from '../../core/exchange/limits';
import type { AssessmentHead } from '../../core/response/assessment';
import type { Exercise } from '../../core/response/exercise';
import type { DetailsPatch } from '../../store/state';

/** The text fields of the page; its choices go straight to the store. */
export type ExerciseValues = {
  name: string;
  organisation: string;
  assessedOn: string;
  facilitator: string;
  readers: string;
  expectedNames: string;
  expectedCount: string;
};

export const valuesOf = (head: AssessmentHead, exercise: Exercise): ExerciseValues => ({
  name: head.name,
  organisation: head.profile.organisation,
  assessedOn: head.assessedOn,
  facilitator: exercise.facilitator,
  readers: exercise.readers,
  expectedNames: exercise.expectedNames.join('\n'),
  expectedCount: exercise.expectedCount === 0 ? '' : String(exercise.expectedCount),
});

type Changes = {
  readonly details: DetailsPatch;
  readonly inExercise: (exercise: Exercise) => Exercise;
};

/** An emptied name keeps the last one; who else can read is fixed once people were told. */
export function changesOf(values: ExerciseValues, head: AssessmentHead): Changes {
  return {
    details: {
      name: values.name.trim() === '' ? head.name : values.name,
      assessedOn: values.assessedOn,
      profile: { organisation: values.organisation },
    },
    inExercise: (exercise) => ({
      ...exercise,
      facilitator: values.facilitator,
      readers: exercise.isOpen ? exercise.readers : values.readers,
      expectedNames: namesIn(values.expectedNames),
      expectedCount: countOf(values.expectedCount),
    }),
  };
}

/** A name a line, each once. */
function namesIn(text: string): readonly string[] {
  const names = text.split('\n').map((line) => line.trim().slice(0, LIMITS.name));
  return [...new Set(names)].filter((name) => name !== '').slice(0, LIMITS.expectedNames);
}

/** A whole number of people; 0 where it is none. */
function countOf(text: string): number {
  const count = Number(text.trim());
  return Number.isInteger(count) && count > 0 && count <= LIMITS.responses ? count : 0;
}
