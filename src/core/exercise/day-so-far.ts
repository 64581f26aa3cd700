/** How far the day of an exercise has come: facts, which its page words. */
import type { Exercise } from '../document/exercise';
import { countIn } from '../response/count-in';
import { expectedPeople } from './expected-people';

export const DAY_STEPS = ['set-up', 'invite', 'collect', 'present', 'talk', 'report'] as const;
export type DayStepId = (typeof DAY_STEPS)[number];

/** Something on the set-up page was filled in or chosen. */
export const hasBegun = (exercise: Exercise): boolean =>
  exercise.facilitator !== '' ||
  exercise.pick !== 'quick' ||
  exercise.attribution !== 'not-attributed' ||
  expectedPeople(exercise) > 0;

const settled = ({ agreed }: Exercise) => Object.keys(agreed).length;

/** Nothing of a step, some of it, or all of it is done; nobody can say when a report is. */
export function stepState(exercise: Exercise, step: DayStepId): 'open' | 'half' | 'full' {
  const some = (isSome: boolean) => (isSome ? 'half' : 'open');
  switch (step) {
    case 'set-up':
      return exercise.isOpen ? 'full' : some(hasBegun(exercise));
    case 'invite':
      return exercise.isOpen ? 'full' : 'open';
    case 'collect': {
      const [count, expected] = [countIn(exercise.first), expectedPeople(exercise)];
      return count > 0 && expected > 0 && count >= expected ? 'full' : some(count > 0);
    }
    case 'present':
      return exercise.isRevealed ? 'full' : 'open';
    case 'talk':
      return exercise.priorities.length > 0 ? 'full' : some(settled(exercise) > 0);
    case 'report':
      return 'open';
  }
}

/** The one thing to do now. */
export function nextOfDay(exercise: Exercise): DayStepId {
  if (!exercise.isOpen) return hasBegun(exercise) ? 'invite' : 'set-up';
  if (exercise.priorities.length > 0) return 'report';
  if (settled(exercise) > 0) return 'talk';
  const count = countIn(exercise.first);
  return count === 0 || count < expectedPeople(exercise) ? 'collect' : 'present';
}
