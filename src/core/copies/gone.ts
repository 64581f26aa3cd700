/** What gave way when copies were put together: kept with the assessment, and put back by hand. */

import type { Assessment } from '../document/assessment';
import { isAnswerPlace } from '../document/place';
import type { Rival, Together } from '../document/together';
import { LIMITS } from '../limits/limits';
import { statesOf } from '../lineage/lineage';
import type { PlaceNews, PlacesJoined } from './join-places';
import { isFitting, isSettled } from './place-kinds';

type Gone = Together['gone'];

/**
 * With what stood here and no longer does, beside what had given way in either copy; the oldest
 * beyond the limits of a file are let go. Answers are left out: their items keep them.
 */
export function goneAfter(
  [ours, theirs]: readonly [Gone, Gone],
  { before, states }: Pick<PlacesJoined, 'before' | 'states'>,
): Gone {
  const places = new Set([...Object.keys(ours), ...Object.keys(theirs), ...before.keys()]);
  const gone = [...places].sort().flatMap((place) => {
    if (isAnswerPlace(place) || isSettled(place)) return [];
    const alive = states.get(place)?.alive ?? [];
    const stands = new Set(alive.map(({ value }) => value));
    const stood = before.get(place)?.alive ?? [];
    const lost = stood.filter(({ value }) => value !== '' && !stands.has(value));
    const all = [...lost, ...(ours[place] ?? []), ...(theirs[place] ?? [])];
    const each = onceEach(all.filter(({ value }) => isFitting(place, value)));
    return each.length === 0 ? [] : [[place, each] as const];
  });
  return Object.fromEntries(gone.slice(0, LIMITS.places));
}

/** By what it says; the first of those that say the same. */
function onceEach(versions: readonly Rival[]): readonly Rival[] {
  const byValue = new Map(versions.toReversed().map((each) => [each.value, each]));
  return [...byValue.values()].toReversed().slice(0, LIMITS.rivalsOfAPlace);
}

export type GoneVersion = { readonly place: string; readonly version: Rival };

/** Everything that can be put back, in a fixed order: what stands again by now is left out. */
export function goneVersions(assessment: Assessment): readonly GoneVersion[] {
  const states = statesOf(assessment);
  return Object.entries(assessment.together.gone).flatMap(([place, versions]) => {
    const standing = new Set(states.get(place)?.alive.map(({ value }) => value));
    return versions
      .filter(({ value }) => !standing.has(value) && value !== '' && isFitting(place, value))
      .map((version) => ({ place, version }));
  });
}

/** Without this version, for good. */
export function withoutGone(gone: Gone, place: string, value: string): Gone {
  const { [place]: versions = [], ...others } = gone;
  const left = versions.filter((each) => each.value !== value);
  return left.length === 0 ? others : { ...others, [place]: left };
}

/** How many things gave way that are not answers, which their questions keep. */
export const goneIn = ({
  went,
  changed,
  turned,
}: Pick<PlaceNews, 'went' | 'changed' | 'turned'>): number =>
  [...went, ...changed, ...turned].filter((place) => !isAnswerPlace(place)).length;
