import type { Instrument } from '../../core/instrument/instrument';
import { madeUpResponses } from '../../core/panel/made-up-responses';
import type { Assessment } from '../../core/response/assessment';
import { newExercise } from '../../core/response/new-exercise';
import { monthWords } from '../shared/day-words';

export type Beginning = { readonly instrument: Instrument };

type Start = Beginning & {
  readonly id: string;
  readonly collectionId: string;
  /** ISO time. */
  readonly now: string;
  /** YYYY-MM-DD. */
  readonly today: string;
};

const MADE_UP_PEOPLE = 12;
const SEED = 11;

/** Quick and not attributed: what most rooms want, and all of it can be changed. */
const USUAL = { pick: 'quick', items: [], attribution: 'not-attributed' } as const;

export const startedExercise = (start: Start): Assessment =>
  newExercise({
    ...start,
    ...USUAL,
    name: `Away-day, ${monthWords(start.today)}`,
    isRehearsal: false,
  });

/** An exercise in which a made-up room has answered already. */
export function rehearsal(start: Start): Assessment {
  const name = `Rehearsal, ${monthWords(start.today)}`;
  const assessment = newExercise({ ...start, ...USUAL, name, isRehearsal: true });
  const { exercise } = assessment;
  if (exercise === null) return assessment;
  const responses = madeUpResponses(exercise, start.instrument, {
    people: MADE_UP_PEOPLE,
    seed: SEED,
  });
  return {
    ...assessment,
    profile: { ...assessment.profile, organisation: 'Voluntary Action Anyplace (made up)' },
    exercise: {
      ...exercise,
      isOpen: true,
      expectedCount: MADE_UP_PEOPLE,
      first: { ...exercise.first, responses },
    },
  };
}
