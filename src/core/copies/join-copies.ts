/**
 * Two copies of one assessment that went different ways, or a colleague's part of it, put together
 * place by place. What one of them changed is taken; what both changed without knowing of each
 * other stands in both versions until a person chooses. No order of joining any number of copies
 * makes a difference, apart from the order in which new lines of evidence are listed; no clock
 * decides anything.
 */

import { LIMITS } from '../exchange/limits';
import { isFitting, isSettled } from '../exchange/place-kinds';
import { failure, type Result, success } from '../exchange/result';
import type { ItemId } from '../instrument/instrument';
import type { Assessment } from '../response/assessment';
import { statesOf, togetherOf } from '../response/lineage';
import { itemAt } from '../response/part-of';
import { joinStates, NOTHING_YET, type PlaceState } from '../response/place-state';
import { joinExercises, joinRoundsIfAny } from './join-exercises';
import { joinRecords, type States } from './join-records';
import { withPlaces } from './with-places';

export type Joined = {
  /** Ours, with what came in. */
  readonly assessment: Assessment;
  readonly news: {
    /** Places where theirs now stands: they had seen what was here, or it was blank. */
    readonly taken: readonly string[];
    /** Places where both stand now, or one version more than before, until a person chooses. */
    readonly disputed: readonly string[];
    /** Places where ours stands, which they had not seen or had seen and we have changed since. */
    readonly kept: readonly string[];
    /** Places with no room left in a file; nothing else is left out. */
    readonly full: readonly string[];
  };
};

export const joinCopies = (ours: Assessment, theirs: Assessment): Joined =>
  joined(ours, theirs, statesOf(theirs), new Set(Object.keys(theirs.answers)));

/** Takes in only what concerns the items that were sent, whatever else the part holds. */
export function joinPart(
  ours: Assessment,
  part: Assessment,
): Result<Joined, 'not-a-part' | 'other-assessment'> {
  if (part.share === null) return failure('not-a-part');
  if (part.share.of !== ours.id) return failure('other-assessment');
  const items = new Set(part.share.items);
  const states = [...statesOf(part)].filter(([place]) => items.has(itemAt(place) ?? ''));
  return success(joined(ours, part, new Map(states), items));
}

function joined(
  ours: Assessment,
  theirs: Assessment,
  theirStates: States,
  items: ReadonlySet<ItemId>,
): Joined {
  const before = fitting(statesOf(ours));
  const incoming = fitting(theirStates);
  const { states, full } = withinLimits(before, joinAll(before, incoming));
  const changes = [...states].filter(([place, state]) => shown(state) !== shown(before.get(place)));
  const isWhole = theirs.share === null || ours.share !== null;
  const head = withPlaces(
    { ...(isWhole ? joinedFrame(ours, theirs) : ours), together: togetherOf(states) },
    new Map(changes.map(([place, state]) => [place, shown(state)])),
  );
  const records = [...items].flatMap((item) => {
    const place = `answers/${item}`;
    const copies = [
      { record: ours.answers[item], answer: before.get(place) },
      { record: theirs.answers[item], answer: incoming.get(place) },
    ];
    const record = joinRecords({ item, joined: states, copies });
    return record === null ? [] : [[item, record] as const];
  });
  return {
    assessment: { ...head, answers: { ...ours.answers, ...Object.fromEntries(records) } },
    news: { ...newsOf(before, incoming, states), full },
  };
}

/** What is no place of its own. */
function joinedFrame(ours: Assessment, theirs: Assessment): Assessment {
  const [earlier] = [ours.createdAt, theirs.createdAt].toSorted();
  const [, later] = [ours.changedAt, theirs.changedAt].toSorted();
  const carried = Object.entries({ ...theirs.carried, ...ours.carried });
  return {
    ...ours,
    kind: theirs.kind === 'full' ? theirs.kind : ours.kind,
    createdAt: earlier ?? ours.createdAt,
    changedAt: later ?? ours.changedAt,
    exercise: joinExercises(ours.exercise, theirs.exercise),
    partners: joinRoundsIfAny(ours.partners, theirs.partners),
    carried: Object.fromEntries(carried.slice(0, LIMITS.carriedFields)),
  };
}

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

const shown = (state: PlaceState | undefined): string => state?.alive[0]?.value ?? '';

/** How many entries one group may hold; where there is none, a file bounds what there can be. */
const ROOM: Readonly<Record<string, number>> = {
  'plan/actions': LIMITS.actions,
  'profile/functions': LIMITS.entriesOfARecord,
  localPriorities: LIMITS.entriesOfARecord,
  'targets/sections': LIMITS.entriesOfARecord,
  'targets/items': LIMITS.answers,
  outcomes: LIMITS.entriesOfARecord,
  answers: LIMITS.answers,
  'exercise/priorities': LIMITS.priorities,
};

/** What is new and over the limit is left as if it had not been seen, so that it comes up again. */
function withinLimits(before: States, after: States) {
  const states = new Map(after);
  const full: string[] = [];
  const counts = new Map<string, number>();
  const isThere = (place: string) => shown(before.get(place)) !== '';
  const oursFirst = [...after.keys()].toSorted(
    (one, other) => Number(isThere(other)) - Number(isThere(one)) || (one < other ? -1 : 1),
  );
  for (const place of oursFirst) {
    if (shown(after.get(place)) === '') continue;
    const group = place.slice(0, place.lastIndexOf('/'));
    const room = group.startsWith('evidence/') ? LIMITS.evidenceOfAnItem : ROOM[group];
    const count = (counts.get(group) ?? 0) + 1;
    if (room === undefined || count <= room) counts.set(group, count);
    else {
      states.set(place, before.get(place) ?? NOTHING_YET);
      full.push(place);
    }
  }
  return { states, full };
}

function newsOf(before: States, incoming: States, after: States) {
  const taken: string[] = [];
  const disputed: string[] = [];
  const kept: string[] = [];
  for (const [place, state] of after) {
    if (isSettled(place)) continue;
    const [ours, theirs] = [before.get(place), incoming.get(place)];
    const versions = versionsOf(state);
    const isMore = versions.some((text) => !versionsOf(ours).includes(text));
    if (versions.length > 1 && isMore) disputed.push(place);
    else if (versions.length > 1) continue;
    else if (shown(state) !== shown(ours)) taken.push(place);
    else if (theirs !== undefined && shown(state) !== shown(theirs)) kept.push(place);
  }
  return { taken, disputed, kept };
}

const versionsOf = (state: PlaceState | undefined): readonly string[] => [
  ...new Set(state?.alive.map(({ value }) => value)),
];
