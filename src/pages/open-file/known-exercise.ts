import type { Assessment } from '../../core/response/assessment';
import { isSame } from '../../core/response/is-same';
import { type Place, placesOf } from '../shared/places-asked';

type Heads = Parameters<typeof placesOf>[0];

/** The same exercise with other answers in it; null when none is here, or one that is all the same. */
export function otherCopyHere(heads: Heads, opened: Assessment): Place | null {
  if (opened.exercise === null) return null;
  const places = placesOf(heads, opened.exercise.first.id);
  const { answers: _, ...theirs } = opened;
  const isHere = places.some(({ head }) => isSame({ ...head, id: '' }, { ...theirs, id: '' }));
  return isHere ? null : (places[0] ?? null);
}
