/**
 * Whoever runs an exercise takes a person's answers out, or decides what stands instead. No revision
 * number is trusted with that: anyone can make a code with the highest. `takenOut` counts such
 * decisions, and of two copies the one with more of them stands for that person.
 */
import type { Collection, PanelResponse, RespondentId } from '../document/collection';
import { LIMITS } from '../limits/limits';
import { isOdd, isPersonIn } from '../response/count-in';
import { inOrder } from './join-responses';

/**
 * With these answers in place of whatever stands there, by decision of whoever runs the exercise.
 * Null takes the person out: the answers are gone at once, and stay out until they are let in again.
 */
export function decided(
  collection: Collection,
  id: RespondentId,
  response: PanelResponse | null,
): Collection {
  const { [id]: _, ...others } = collection.responses;
  const kept: readonly (readonly [RespondentId, PanelResponse])[] = Object.entries(others);
  const takenOut = { ...collection.takenOut, [id]: nextNumber(collection, id, response === null) };
  return {
    ...collection,
    responses: inOrder(response === null ? kept : [...kept, [id, response]]),
    takenOut,
  };
}

/** Without these answers; the very same collection where they are not in. */
export const withoutPerson = (collection: Collection, id: RespondentId): Collection =>
  isPersonIn(collection, id) ? decided(collection, id, null) : collection;

/** Odd is out; one that cannot go up any more stays where it is right. */
function nextNumber({ takenOut }: Collection, id: RespondentId, isOut: boolean): number {
  const now = takenOut[id] ?? 0;
  const next = now + (isOdd(now) === isOut ? 2 : 1);
  const most = LIMITS.takenOutTimes - (isOdd(LIMITS.takenOutTimes) === isOut ? 0 : 1);
  return Math.min(next, most);
}
