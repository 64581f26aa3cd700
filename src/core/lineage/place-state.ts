/**
 * What one copy knows of one place: the versions that stand, and every state it has seen replaced.
 * Two such states are joined as two sets that only grow: whatever order any number of copies are
 * joined in, and however often, one state comes of it. (An optimised OR-set, Bieniusa and others
 * 2012, https://arxiv.org/abs/1210.3368, with `markOf` for its dots.)
 */

import type { Rival } from '../document/together';
import { LIMITS } from '../limits/limits';
import { generationOf, isMarkOf, markOf } from '../response/mark-of';
import type { StandingPlace } from './places-of';

export type PlaceState = {
  /** In a copy that stands by itself, what it shows is first. */
  readonly alive: readonly Rival[];
  readonly replaced: readonly string[];
};

/** Nothing was ever there. */
export const NOTHING_YET: PlaceState = { alive: [], replaced: [] };

/** `marks` and `rivals` as they stand in `Together`; `standing` undefined where the place is blank. */
export function placeState(
  standing: StandingPlace | undefined,
  marks: readonly string[],
  rivals: readonly Rival[],
  ifTakenAway: Omit<StandingPlace, 'text'>,
): PlaceState {
  if (standing === undefined && marks.length + rivals.length === 0) return NOTHING_YET;
  const { text, by, at } = standing ?? { text: '', ...ifTakenAway };
  // Two people may have given the same: one of the two has the word on who and when that stands here.
  const alike = rivals.filter(({ value }) => value === text).toSorted(byGeneration);
  const same = alike.find((rival) => rival.by === by && rival.at === at) ?? alike[0];
  if (same !== undefined) {
    const touched = laterOf(same, { ...same, by, at });
    return stateOf([touched, ...rivals.filter((rival) => rival !== same)], marks);
  }
  const [latest] = marks;
  const isUnchanged = rivals.length === 0 && latest !== undefined && isMarkOf(latest, text);
  const seen = [...marks, ...rivals.map(({ mark }) => mark)];
  const mark = isUnchanged ? latest : markOf(text, seen);
  // What stood here was seen and changed; the other versions were not, and stay for a person to choose.
  const stood = rivals.find((rival) => rival.mark === latest)?.value;
  const others = rivals.filter(({ value }) => value !== stood);
  return stateOf([{ mark, value: text, by, at }, ...others], seen);
}

function stateOf(alive: readonly Rival[], seen: readonly string[]): PlaceState {
  const stands = new Set(alive.map(({ mark }) => mark));
  return { alive, replaced: [...new Set(seen)].filter((mark) => !stands.has(mark)) };
}

/**
 * Everything either has that the other has not seen replaced. What stands here goes on standing until
 * a person has chosen: nobody has read the other yet. So two devices may each show their own of
 * several versions meanwhile; which versions there are is the same in whatever order.
 */
export function joinStates(ours: PlaceState, theirs: PlaceState, isSettled: boolean): PlaceState {
  const replaced = new Set([...ours.replaced, ...theirs.replaced]);
  const all = new Map<string, Rival>();
  for (const rival of [...ours.alive, ...theirs.alive]) {
    const there = all.get(rival.mark);
    all.set(rival.mark, there === undefined ? rival : laterOf(there, rival));
  }
  const unseen = [...all.values()].filter(({ mark }) => !replaced.has(mark));
  // Each replaced by the other cannot be, unless marks were forged or forgotten: then ask.
  const alive = unseen.length === 0 ? [...all.values()] : unseen;
  if (isSettled)
    return stateOf(alive.toSorted(byGeneration).slice(0, 1), [...all.keys(), ...replaced]);
  const [stands] = ours.alive;
  const isStanding = ({ mark }: Rival) => mark === stands?.mark;
  const inOrder = alive.toSorted(byShowing);
  const shown = [...inOrder.filter(isStanding), ...inOrder.filter((each) => !isStanding(each))];
  return stateOf(shown, [...all.keys(), ...replaced]);
}

/** Of one version in two copies, the later word on who and when; whichever comes first. */
function laterOf(one: Rival, other: Rival): Rival {
  const isOneLater = one.at === other.at ? one.by > other.by : one.at > other.at;
  return isOneLater ? one : other;
}

/** Which of several stands where none of them stood here before: any rule will do that depends on no order. */
function byShowing(one: Rival, other: Rival): number {
  return Number(one.value === '') - Number(other.value === '') || byGeneration(one, other);
}

function byGeneration(one: Rival, other: Rival): number {
  const later = generationOf(other.mark) - generationOf(one.mark);
  return later || (one.mark > other.mark ? -1 : 1);
}

/** Back into `Together`; what is over the limit is forgotten altogether, so that it comes up again. */
export function written({ alive, replaced }: PlaceState): {
  readonly marks: readonly string[];
  readonly rivals: readonly Rival[];
} {
  const kept = alive.slice(0, LIMITS.rivalsOfAPlace);
  const latestFirst = replaced.toSorted(
    (one, other) => generationOf(other) - generationOf(one) || (one > other ? -1 : 1),
  );
  return {
    marks: [...kept.map(({ mark }) => mark), ...latestFirst].slice(0, LIMITS.marksOfAPlace),
    rivals: kept.length > 1 ? kept : [],
  };
}
