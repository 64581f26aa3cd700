import type { AssessmentHead } from '../../../core/document/assessment';
import type { Exercise } from '../../../core/document/exercise';
import { LIMITS } from '../../../core/limits/limits';
import type { DetailsPatch } from '../../../store/state';

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

export const exerciseValuesOf = (head: AssessmentHead, exercise: Exercise): ExerciseValues => ({
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
export function exerciseChangesOf(values: ExerciseValues, head: AssessmentHead): Changes {
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
  const names = text.split('\n').map((line) => line.trim());
  return [...new Set(names)].filter((name) => name !== '');
}

/** Names that are too long, or too many, are said rather than cut. */
export function checkNames(text: string): true | string {
  const names = namesIn(text);
  const long = names.find((name) => name.length > LIMITS.name);
  if (long !== undefined)
    return `“${long.slice(0, 40)}…” is longer than a name may be: ${LIMITS.name} characters fit. The list is kept as it was before.`;
  return (
    names.length <= LIMITS.expectedNames ||
    `${names.length} names are too many: ${LIMITS.expectedNames} fit. The list is kept as it was before.`
  );
}

/** Empty, or a whole number of people. */
export const checkCount = (text: string): true | string =>
  text.trim() === '' ||
  countOf(text) > 0 ||
  `Write a whole number from 1 to ${LIMITS.responses.toLocaleString('en-GB')}. What was kept before stays.`;

/** A whole number of people; 0 where it is none. */
function countOf(text: string): number {
  const count = Number(text.trim());
  return Number.isInteger(count) && count > 0 && count <= LIMITS.responses ? count : 0;
}
