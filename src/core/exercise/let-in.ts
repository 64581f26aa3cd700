import type { Collection, PanelRole, Shown } from '../document/collection';
import type { Exercise } from '../document/exercise';
import { peopleIn } from '../response/count-in';
import { answersMark, areWordsThere, knownAs, shownNow, stillIn } from './shown';

/** Fewer than this many who come or go at once could be told apart by what changes. */
export const FEWEST_TOGETHER = 5;

/**
 * Whether those who came after the showing may be counted in it, or why not: nothing is shown yet;
 * nobody came or went; too few did; the second vote has been shown, and its counts stand beside these;
 * or two copies showed different people.
 */
export type LettingIn = {
  readonly may: 'yes' | 'not-shown' | 'nobody-new' | 'too-few' | 'second-vote' | 'closed';
  /** Persons; one whose answers changed has gone and come. */
  readonly come: number;
  readonly gone: number;
};

/**
 * Not attributed, the figures of round one move only where none or at least five have come, and none
 * or at least five have gone, of each group that was first shown together; whoever stays of such a
 * group is none or at least five as well: a middle shown of three or four stays the only thing shown of
 * them. Otherwise the difference would tell a few people's answers.
 */
export function lettingIn(exercise: Exercise): LettingIn {
  const { first, attribution } = exercise;
  const { shown } = first;
  if (shown === null) return { may: 'not-shown', come: 0, gone: 0 };
  const stays = new Set(stillIn(first, shown));
  const left = new Set(shown.left);
  const come = peopleIn(first).filter(([id]) => !stays.has(id) && !left.has(id)).length;
  const groups = groupsOf(first, shown);
  const gone = groups.reduce((sum, group) => sum + group.gone, 0);
  const since = { come, gone };
  if (come + gone === 0) return { may: 'nobody-new', ...since };
  if (attribution === 'named' || groups.length === 0) return { may: 'yes', ...since };
  if (shown.isClosed) return { may: 'closed', ...since };
  if (hasShownVote(exercise)) return { may: 'second-vote', ...since };
  const isSafe =
    isNoneOrEnough(come) && groups.every(isGroupSafe) && (gone === 0 || areSidesSafe(first, shown));
  return { may: isSafe ? 'yes' : 'too-few', ...since };
}

/** Whether a second vote stands beside round one: its codes were shown, or cards were counted. */
export const hasShownVote = ({ again, cards }: Pick<Exercise, 'again' | 'cards'>): boolean =>
  (again?.shown ?? null) !== null || Object.keys(cards).length > 0;

/** Whether so many who come, go or stay hide one another: nobody, or at least five. */
export const isNoneOrEnough = (people: number) => people === 0 || people >= FEWEST_TOGETHER;

/**
 * Where staff and others were shown apart: of whoever goes, none or at least five are of each side, and
 * as many stay of it; beside the sides shown before, fewer could be told. After a second showing the
 * sides of each are not known any more.
 */
function areSidesSafe(collection: Collection, shown: Shown): boolean {
  const { staff, notStaff, notSaid } = shown.roles;
  if (Math.min(staff, notStaff) < FEWEST_TOGETHER) return true;
  if (shown.showings.length > 1) return false;
  const present = new Map(peopleIn(collection));
  const roles = stillIn(collection, shown).map((id) => present.get(id)?.role);
  const stayOf = (wanted: PanelRole) => roles.filter((role) => role === wanted).length;
  const sides = [
    { were: staff, stays: stayOf('staff') },
    { were: notStaff, stays: stayOf('not-staff') },
    { were: notSaid, stays: stayOf('') },
  ];
  return sides.every(
    ({ were, stays }) => were === stays || isGroupSafe({ gone: were - stays, stays }),
  );
}

type Group = { readonly gone: number; readonly stays: number };

const isGroupSafe = ({ gone, stays }: Group) => isNoneOrEnough(gone) && isNoneOrEnough(stays);

/** Of those first counted in one showing, how many have gone since and how many are still there. */
function groupsOf(collection: Collection, shown: Shown): readonly Group[] {
  const present = new Map(peopleIn(collection));
  const groups = new Map<number, Group>();
  for (const [id, { mark, since }] of Object.entries(shown.counted)) {
    const known = knownAs(collection.responses, id);
    const response = known === null ? undefined : present.get(known);
    const isThere = response !== undefined && answersMark(response) === mark;
    const { gone, stays } = groups.get(since) ?? { gone: 0, stays: 0 };
    groups.set(since, { gone: gone + (isThere ? 0 : 1), stays: stays + (isThere ? 1 : 0) });
  }
  return [...groups.values()];
}

/**
 * Counts those who came later in round one, and no more those who went, where that may be; else the
 * exercise as it was. `ranges`: the scores with any one person away, as `PanelScorecard` has them,
 * for these people.
 */
export function laterOnesLetIn(exercise: Exercise, ranges: Shown['ranges'] = {}): Exercise {
  if (lettingIn(exercise).may !== 'yes') return exercise;
  const { first, attribution } = exercise;
  const next = shownNow(first, first.shown, ranges);
  const shown = attribution === 'named' ? next : withWordsOf(first, next);
  return { ...exercise, first: { ...first, shown } };
}

/**
 * Not attributed, words are those the room saw first: one more would be of one of the few who came.
 * Where one of them has gone all have, for good: whichever did not come back would be of whoever went.
 */
function withWordsOf(collection: Collection, next: Shown): Shown {
  const items = Object.entries(next.items).map(([id, item]) => {
    const before = collection.shown?.items[id]?.reasons ?? {};
    const reasons = areWordsThere(collection, id, before) ? before : {};
    return [id, { ...item, reasons }] as const;
  });
  return { ...next, items: Object.fromEntries(items) };
}
