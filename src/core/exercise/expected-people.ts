import type { Exercise } from '../document/exercise';
import type { RoundName } from '../document/rounds';
import type { PanelHead } from './exercise-changes';

/** How many are expected in the room: the names where it is named, else the number; 0 when not said. */
export const expectedPeople = (exercise: Exercise): number =>
  exercise.attribution === 'named' && exercise.expectedNames.length > 0
    ? exercise.expectedNames.length
    : exercise.expectedCount;

/** How many are expected to answer in a round; 0 when not said. */
export function expectedIn({ exercise, partners }: PanelHead, round: RoundName): number {
  if (round === 'partners') return partners?.expectedCount ?? 0;
  return exercise === null ? 0 : expectedPeople(exercise);
}

/** For how many there is something to hand out in the room: partners are not in it. */
export const expectedInRoom = (head: PanelHead, round: RoundName): number =>
  round === 'partners' ? 0 : expectedIn(head, round);
