/** What two copies know of an exercise and of what partners say, put together. */

import type { Collection } from '../document/collection';
import type { Exercise } from '../document/exercise';
import { isSame } from '../document/is-same';
import { ROUNDS, type RoundName } from '../document/rounds';
import { collectionOf, type PanelHead } from '../exercise/exercise-changes';
import { isShown } from '../exercise/is-shown';
import { areShownApart, joinShown } from '../exercise/join-shown';
import { hasShownVote } from '../exercise/let-in';
import { paperNumber } from '../exercise/paper-form';
import { failure, type Result, success } from '../json/result';
import { LIMITS } from '../limits/limits';
import { textOf } from '../response/mark-of';
import { joinPeople, NOBODY_NEW, type PeopleNews, sumOfNews } from './join-rounds';

export type RoundRefusal =
  /** Each asked other people, with an invitation of its own. */
  | { readonly code: 'asked-apart'; readonly round: RoundName }
  /** One's answers would stand under the other's questions. */
  | { readonly code: 'other-questions'; readonly round: RoundName }
  | { readonly code: 'full'; readonly round: RoundName }
  /** Made-up answers and real ones. */
  | { readonly code: 'rehearsal' }
  /** People were told that their answers are named in one, and that they are not in the other. */
  | { readonly code: 'told-otherwise' }
  /** Each has shown the answers of other people: beside one another the figures tell of a few of them. */
  | { readonly code: 'shown-apart'; readonly round: RoundName };

export type PanelsJoined = Pick<PanelHead, 'exercise' | 'partners'> & {
  readonly people: PeopleNews;
  /** Rounds that only the other copy has. */
  readonly rounds: readonly RoundName[];
  /** Why what partners say stays in the file, and ours as it is; null where it does not. */
  readonly leftOut: 'asked-apart' | 'other-questions' | 'shown-apart' | null;
};

/**
 * Everyone of either copy. Partners asked by another invitation or other questions, or shown apart, are
 * left out, since the rest of the assessment does not hang on them; an exercise is refused then. What the
 * room agreed, and who runs it, is put together place by place instead (places-of.ts): here that is left
 * as the first copy has it.
 */
export function joinPanels(ours: PanelHead, theirs: PanelHead): Result<PanelsJoined, RoundRefusal> {
  const apart = refusalOf(ours, theirs);
  if (apart !== null) return failure(apart);
  const leftOut = apartIn('partners', ours, theirs) ?? shownApartIn('partners', ours, theirs);
  const isNamed = (ours.exercise ?? theirs.exercise)?.attribution === 'named';
  const joined = ROUNDS.map((round) => {
    const isLeftOut = round === 'partners' && leftOut !== null;
    const other = isLeftOut ? null : collectionOf(theirs, round);
    const known = isNamed && round !== 'partners' ? other : other && withoutNames(other);
    const { people, ...one } = joinRounds(collectionOf(ours, round), known);
    const late = isShown(ours, round) ? people.added : 0;
    return { round, ...one, people: { ...people, late } };
  });
  const crowded = joined.find(
    ({ collection }) => Object.keys(collection?.responses ?? {}).length > LIMITS.responses,
  );
  if (crowded !== undefined) return failure({ code: 'full', round: crowded.round });
  const of = (round: RoundName) => joined.find((each) => each.round === round)?.collection ?? null;
  return success({
    exercise: joinExercises(ours.exercise, theirs.exercise, of('first'), of('again')),
    partners: of('partners'),
    people: sumOfNews(joined.map(({ people }) => people)),
    rounds: joined.filter(({ isNew }) => isNew).map(({ round }) => round),
    leftOut,
  });
}

/** Each asked other people; or the same invitation asks other questions, and answers would stand under those. */
function apartIn(round: RoundName, ours: PanelHead, theirs: PanelHead) {
  const [one, other] = [collectionOf(ours, round), collectionOf(theirs, round)];
  if (one === null || other === null) return null;
  if (one.id !== other.id) return 'asked-apart';
  return isSame(one.items, other.items) ? null : 'other-questions';
}

function refusalOf(ours: PanelHead, theirs: PanelHead): RoundRefusal | null {
  for (const round of ['first', 'again'] as const) {
    const code = apartIn(round, ours, theirs);
    if (code !== null) return { code, round };
  }
  const [one, other] = [ours.exercise, theirs.exercise];
  if (one === null || other === null) return null;
  if (one.isRehearsal !== other.isRehearsal) return { code: 'rehearsal' };
  if (one.attribution !== other.attribution) return { code: 'told-otherwise' };
  if (!isSame(one.items, other.items)) return { code: 'other-questions', round: 'first' };
  return one.attribution === 'named' ? null : shownRefusal(one, other);
}

function shownApartIn(round: RoundName, ours: PanelHead, theirs: PanelHead) {
  const [one, other] = [collectionOf(ours, round), collectionOf(theirs, round)];
  return areShownApart(one?.shown ?? null, other?.shown ?? null) ? 'shown-apart' : null;
}

/**
 * Not attributed: each has shown other people, in round one or in the second vote; or one counted more
 * people in round one while the other had a second vote stand beside it as it was.
 */
function shownRefusal(one: Exercise, other: Exercise): RoundRefusal | null {
  if (areShownApart(one.first.shown, other.first.shown))
    return { code: 'shown-apart', round: 'first' };
  const hasGrown =
    (hasShownVote(one) && showingsOf(other) > showingsOf(one)) ||
    (hasShownVote(other) && showingsOf(one) > showingsOf(other));
  if (hasGrown) return { code: 'shown-apart', round: 'first' };
  return areShownApart(one.again?.shown ?? null, other.again?.shown ?? null)
    ? { code: 'shown-apart', round: 'again' }
    : null;
}

const showingsOf = ({ first }: Exercise): number => first.shown?.showings.length ?? 0;

/** A round only one copy has begun is that copy's. */
function joinRounds(one: Collection | null, other: Collection | null) {
  if (other === null) return { collection: one, people: NOBODY_NEW, isNew: false };
  const ours = one ?? { ...other, responses: {}, takenOut: {}, shown: null };
  const { people, ...joined } = joinPeople(ours, other);
  const shown = joinShown(ours.shown, other.shown);
  return { collection: { ...ours, ...joined, shown }, people, isNew: one === null };
}

function joinExercises(
  ours: Exercise | null,
  theirs: Exercise | null,
  first: Collection | null,
  again: Collection | null,
): Exercise | null {
  const one = ours ?? theirs;
  const other = theirs ?? ours;
  if (one === null || other === null || first === null) return one;
  return {
    ...one,
    // Of the same questions: the wider choice or the other one, whichever way round.
    pick: textOf(one.pick) > textOf(other.pick) ? one.pick : other.pick,
    isOpen: one.isOpen || other.isOpen,
    isRevealed: one.isRevealed || other.isRevealed,
    isAgainRevealed: one.isAgainRevealed || other.isAgainRevealed,
    first,
    again,
  };
}

/** The number of a paper form is no name. */
const withoutNames = (collection: Collection): Collection => ({
  ...collection,
  responses: Object.fromEntries(
    Object.entries(collection.responses).map(([id, response]) => [
      id,
      paperNumber(id) === null ? { ...response, name: '' } : response,
    ]),
  ),
});
