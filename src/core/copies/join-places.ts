/** The places of two copies put together, within what a file may hold, and what came of each. */

import { isSame } from '../document/is-same';
import { groupOf } from '../document/place';
import { joinStates, NOTHING_YET, type PlaceState } from '../lineage/place-state';
import type { States } from './join-records';
import { isFitting, isSettled, roomAt } from './place-kinds';

/** Places, each in one list only, apart from `reopened` and `turned`. */
export type PlaceNews = {
  /** Nothing stood here: theirs stands now. */
  readonly came: readonly string[];
  /** Theirs stands in the place of what stood here, which they had seen and changed. */
  readonly changed: readonly string[];
  /** What stood here is taken away: they had seen it and took it away. */
  readonly went: readonly string[];
  /** Several versions stand now, and others than before, until a person chooses. */
  readonly disputed: readonly string[];
  /** Of those: the choice was open here already, so ours may not have changed at all. */
  readonly reopened: readonly string[];
  /** Of those: what counted here gave way, and another version counts meanwhile. */
  readonly turned: readonly string[];
  /** Ours stands, which they had not seen or had seen and we have changed since. */
  readonly kept: readonly string[];
  /** There was no room left in a file; nothing else is left out. */
  readonly full: readonly string[];
};

export type PlacesJoined = {
  readonly before: States;
  readonly incoming: States;
  readonly states: States;
  readonly news: PlaceNews;
};

export function joinPlaces(ours: States, theirs: States): PlacesJoined {
  const [before, incoming] = [fitting(ours), fitting(theirs)];
  const { states, full } = withinLimits(before, joinAll(before, incoming));
  return { before, incoming, states, news: { ...newsOf(before, incoming, states), full } };
}

/** What stands of a place; empty where nothing does. */
export const aliveValueAt = (states: States, place: string): string =>
  states.get(place)?.alive[0]?.value ?? '';

/** Without versions no field could hold, and without places of which this app knows nothing. */
function fitting(states: States): States {
  return new Map(
    [...states]
      .filter(([place]) => isFitting(place, ''))
      .map(([place, { alive, replaced }]) => [
        place,
        { alive: alive.filter(({ value }) => isFitting(place, value)), replaced },
      ]),
  );
}

function joinAll(ours: States, theirs: States): States {
  const places = new Set([...ours.keys(), ...theirs.keys()]);
  return new Map(
    [...places].map((place) => [
      place,
      joinStates(
        ours.get(place) ?? NOTHING_YET,
        theirs.get(place) ?? NOTHING_YET,
        isSettled(place),
      ),
    ]),
  );
}

/** What is new and over the limit is left as if it had not been seen, so that it comes up again. */
function withinLimits(before: States, after: States) {
  const states = new Map(after);
  const full: string[] = [];
  const counts = new Map<string, number>();
  const isThere = (place: string) => aliveValueAt(before, place) !== '';
  const oursFirst = [...after.keys()].toSorted(
    (one, other) => Number(isThere(other)) - Number(isThere(one)) || (one < other ? -1 : 1),
  );
  for (const place of oursFirst) {
    if (aliveValueAt(after, place) === '') continue;
    const group = groupOf(place);
    const count = (counts.get(group) ?? 0) + 1;
    if (count <= roomAt(place)) counts.set(group, count);
    else {
      states.set(place, before.get(place) ?? NOTHING_YET);
      full.push(place);
    }
  }
  return { states, full };
}

function newsOf(before: States, incoming: States, after: States): Omit<PlaceNews, 'full'> {
  const kinds = new Map(
    [...after]
      .filter(([place]) => !isSettled(place))
      .map(([place, state]) => [place, kindOf(state, before.get(place), incoming.get(place))]),
  );
  const of = (kind: Kind) => [...kinds].flatMap(([place, each]) => (each === kind ? [place] : []));
  const disputed = of('disputed');
  const reopened = disputed.filter((place) => versionsOf(before.get(place)).length > 1);
  const isTurned = (place: string) => aliveValueAt(before, place) !== aliveValueAt(after, place);
  return {
    came: of('came'),
    changed: of('changed'),
    went: of('went'),
    disputed,
    reopened,
    turned: reopened.filter(isTurned),
    kept: of('kept'),
  };
}

type Kind = keyof Omit<PlaceNews, 'full' | 'reopened' | 'turned'>;

function kindOf(after: PlaceState, ours?: PlaceState, theirs?: PlaceState): Kind | 'same' {
  const versions = versionsOf(after);
  const [stood, stands] = [ours, after].map((state) => state?.alive[0]?.value ?? '');
  if (versions.length > 1) {
    const isAsBefore = isSame(versions.toSorted(), versionsOf(ours).toSorted());
    return isAsBefore && stood === stands ? 'same' : 'disputed';
  }
  if (stood === stands) {
    const came = theirs?.alive[0]?.value ?? '';
    return theirs !== undefined && stands !== came ? 'kept' : 'same';
  }
  if (stood === '') return 'came';
  return stands === '' ? 'went' : 'changed';
}

const versionsOf = (state: PlaceState | undefined): readonly string[] => [
  ...new Set(state?.alive.map(({ value }) => value)),
];
