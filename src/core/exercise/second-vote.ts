/** The one re-vote of method 0.11: by codes of its own, or by a counted show of cards; never both. */

import type { Collection, Shown } from '../document/collection';
import type { Exercise } from '../document/exercise';
import type { ItemId } from '../instrument/instrument';
import { itemsAsked, newCollection } from './new-exercise';
import { shownNow } from './shown';

export type SecondVote = 'none' | 'codes' | 'cards';

/** How the room voted again, if it did. */
export const secondVoteOf = ({ again, cards }: Pick<Exercise, 'again' | 'cards'>): SecondVote => {
  if (again !== null) return 'codes';
  return Object.keys(cards).length > 0 ? 'cards' : 'none';
};

const OWN_SIGNS = 4;

/** Whether these are the rounds of one exercise: the vote's id ends as that of round one. */
export const isVoteOf = (vote: Collection['id'], first: Collection['id']): boolean =>
  vote !== first && vote.slice(OWN_SIGNS) === first.slice(OWN_SIGNS);

/**
 * Opens the re-vote on these items; nothing happens where there is one, or nothing to ask. Its id is the
 * first half of `chance`, a new id, and the end of round one's: so a device knows where somebody has
 * answered first.
 */
export function secondVoteOpened(
  exercise: Exercise,
  chance: string,
  chosen: readonly ItemId[],
): Exercise {
  const items = itemsAsked(exercise).filter((id) => chosen.includes(id));
  if (secondVoteOf(exercise) !== 'none' || items.length === 0) return exercise;
  const id = chance.slice(0, OWN_SIGNS) + exercise.first.id.slice(OWN_SIGNS);
  return { ...exercise, again: newCollection(id, items) };
}

/** All votes are in, and the room sees them together, once: votes that come later change nothing. */
export const secondVoteShown = (exercise: Exercise, ranges: Shown['ranges'] = {}): Exercise => {
  const { again } = exercise;
  if (again === null) return exercise;
  const shown = again.shown ?? shownNow(again, null, ranges);
  return { ...exercise, isAgainRevealed: true, again: { ...again, shown } };
};

/** Whether nobody has ever answered it, also of those taken out since; then it can be chosen afresh. */
export const isUnanswered = ({ responses, takenOut, shown }: Collection): boolean =>
  [responses, takenOut, shown?.counted ?? {}].every((people) => Object.keys(people).length === 0);

/** Closes a re-vote nobody has answered yet, so that it can be chosen afresh. */
export const secondVoteTakenBack = (exercise: Exercise): Exercise =>
  exercise.again !== null && isUnanswered(exercise.again)
    ? { ...exercise, again: null, isAgainRevealed: false }
    : exercise;
