import type { Assessment } from '../document/assessment';
import { isAnswerPlace, isEvidencePlace, itemAt } from '../document/place';
import { isUndisputed, type Sides, whichStands } from '../document/three-way';
import type { Rival, Together } from '../document/together';
import { LIMITS } from '../limits/limits';
import { joinStates, NOTHING_YET, type PlaceState, placeState, written } from './place-state';
import { placesOf } from './places-of';

/** Of every place that is not blank or ever was something else. */
export function statesOf(assessment: Assessment): ReadonlyMap<string, PlaceState> {
  const { lineage, rivals } = assessment.together;
  const standing = placesOf(assessment);
  const known = [...standing.keys(), ...Object.keys(lineage), ...Object.keys(rivals)];
  return new Map(
    [...new Set(known)].map((place) => {
      const marks = lineage[place] ?? [];
      const gone = whenTakenAway(assessment, place);
      return [place, placeState(standing.get(place), marks, rivals[place] ?? [], gone)];
    }),
  );
}

/** Of a thing that is gone from an item, the item's last change says who and when. */
function whenTakenAway({ answers, share, changedAt }: Assessment, place: string) {
  const isOfRecord = isAnswerPlace(place) || isEvidencePlace(place);
  const record = isOfRecord ? answers[itemAt(place) ?? ''] : undefined;
  return record === undefined
    ? { by: share?.to ?? '', at: changedAt }
    : { by: record.changedBy, at: record.changedAt };
}

type States = Pick<Together, 'lineage' | 'rivals'>;

/** What is to be remembered of these states, in a fixed order, within the limits of a file. */
export function rememberedOf(states: ReadonlyMap<string, PlaceState>): States {
  const lineage: Record<string, readonly string[]> = {};
  const rivals: Record<string, readonly Rival[]> = {};
  const places = [...states.keys()].toSorted(evidenceLast).slice(0, LIMITS.places);
  for (const place of places) {
    const kept = written(states.get(place) ?? NOTHING_YET);
    lineage[place] = kept.marks;
    if (kept.rivals.length > 0) rivals[place] = kept.rivals;
  }
  return { lineage, rivals };
}

function evidenceLast(one: string, other: string): number {
  const later = Number(isEvidencePlace(one)) - Number(isEvidencePlace(other));
  return later || (one < other ? -1 : 1);
}

/**
 * `together` once this copy has gone out in a file: every state that stands in it counts as seen by
 * whoever has that file. Nothing else of the assessment changes.
 */
export const published = (assessment: Assessment): Together => ({
  ...assessment.together,
  ...rememberedOf(statesOf(assessment)),
});

/** Where both windows took copies in, a version either still has open is open; choosing again does no harm. */
export function mergeRivals(sides: Sides<readonly Rival[]>): readonly Rival[] {
  if (isUndisputed(sides)) return whichStands(sides);
  const both = joinStates(
    { alive: sides.newer, replaced: [] },
    { alive: sides.older, replaced: [] },
    false,
  );
  return both.alive.slice(0, LIMITS.rivalsOfAPlace);
}
