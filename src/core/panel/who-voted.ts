import type { RespondentId } from '../document/collection';
import { SHORT_ID_SIGNS } from '../exercise/join-responses';
import { FEWEST_TOGETHER, isNoneOrEnough } from '../exercise/let-in';
import type { Counted, Round } from './round';

/** How many came to the second vote who were not counted in the first round, and how many stayed away. */
export type ChangeOfVoters = {
  readonly joined: number;
  readonly left: number;
  readonly stayed: number;
  /** Who they are is certain, not only how many: as many people may be other people. */
  readonly isKnown: boolean;
  /**
   * Of those whose answers were shown together, in one showing and, where staff and others were shown
   * apart, on one side, none or at least five stayed away, and none or at least five voted again.
   */
  readonly isEven: boolean;
};

/**
 * Between two rounds of codes. Whoever says that they answered first on the same device has a second
 * code that begins with the same four signs. Whoever has other signs may be someone new, or somebody who
 * answered first on another device or on paper: so who voted is certain only where all who voted are
 * known, or all who answered first are.
 */
export function changeBetween(first: Round, again: Round): ChangeOfVoters {
  const voterOf = votersOf(idsOf(first), idsOf(again));
  const stayed = voterOf.size;
  const joined = again.people - stayed;
  const left = first.people - stayed;
  const hasVoted = ({ id }: Counted) => voterOf.has(id);
  const isBack = votersOf(first.left, idsOf(again)).size > 0;
  return {
    joined,
    left,
    stayed,
    isKnown: (joined === 0 || left === 0) && !isBack,
    isEven:
      areSidesKnown(first) &&
      partsOf(first).every((part) => {
        const stays = part.filter(hasVoted).length;
        return isNoneOrEnough(stays) && isNoneOrEnough(part.length - stays);
      }),
  };
}

/**
 * Of a show of cards only the number is kept; whose they are the whole room has seen, and the page asks
 * to count only those who answered first. Where there are more cards than that, someone else's are among
 * them. Who held up none is not kept, so of figures shown in parts it cannot be known from which they are
 * missing.
 */
export const changeOfCards = (first: Round, again: number): ChangeOfVoters => ({
  joined: Math.max(0, again - first.people),
  left: Math.max(0, first.people - again),
  stayed: Math.min(first.people, again),
  isKnown: again <= first.people,
  isEven: partsOf(first).length <= 1,
});

const idsOf = ({ counted }: Round): readonly RespondentId[] => counted.map(({ id }) => id);

/** Of these people, those who are certain to have voted, each with the id of their vote. */
function votersOf(
  people: readonly RespondentId[],
  voters: readonly RespondentId[],
): ReadonlyMap<RespondentId, RespondentId> {
  const begun = grouped(voters);
  const known = new Set(voters);
  const alone = grouped(people);
  return new Map(
    people.flatMap((id) => {
      if (known.has(id)) return [[id, id] as const];
      const [vote, another] = begun.get(signsOf(id)) ?? [];
      const isOnly = another === undefined && alone.get(signsOf(id))?.length === 1;
      return vote !== undefined && isOnly ? [[id, vote] as const] : [];
    }),
  );
}

const signsOf = (id: RespondentId) => id.slice(0, SHORT_ID_SIGNS);

const grouped = (ids: readonly RespondentId[]) => groupsBy(ids, signsOf);

/** Those whose answers were shown together. */
const partsOf = (first: Round): readonly (readonly Counted[])[] => {
  const bySide = areSidesShown(first);
  return [
    ...groupsBy(first.counted, ({ since, role }) =>
      bySide ? `${since} ${role}` : `${since}`,
    ).values(),
  ];
};

/** Whether staff and others are shown apart, or were: once others were counted too, that is not kept. */
const areSidesShown = ({ counted, roles, showings }: Round): boolean =>
  Math.min(roles.staff, roles.notStaff) >= FEWEST_TOGETHER ||
  (showings > 1 && counted.some(({ role }) => role !== ''));

/** Of whoever has gone since the side is not known any more. */
const areSidesKnown = (first: Round): boolean =>
  !areSidesShown(first) || first.counted.every(({ role }) => role !== null);

function groupsBy<One>(
  all: readonly One[],
  keyOf: (one: One) => string,
): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
