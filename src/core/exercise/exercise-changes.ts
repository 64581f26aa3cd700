/** What can happen to an exercise, each as a copy. The store keeps them; the pages name them. */

import type { AssessmentHead } from '../document/assessment';
import type { Collection, Shown } from '../document/collection';
import type {
  AgreedAnswer,
  ChosenPriority,
  Exercise,
  ShowOfCards,
  WhoFindsOut,
} from '../document/exercise';
import type { RoundName } from '../document/rounds';
import type { ItemId } from '../instrument/instrument';
import { shownNow } from './shown';

/**
 * The two fields of a head that hold other people's responses, and its kind, which follows from
 * what the exercise picked; without one the kind stays.
 */
export type PanelHead = Pick<AssessmentHead, 'exercise' | 'partners'> &
  Partial<Pick<AssessmentHead, 'kind'>>;

/** The collection of one round, or null while it is not asked. */
export const collectionOf = ({ exercise, partners }: PanelHead, round: RoundName) => {
  if (round === 'partners') return partners;
  return exercise === null ? null : exercise[round];
};

/** Puts a collection in the place of its round. */
export function withCollection(
  head: PanelHead,
  round: RoundName,
  collection: Collection,
): PanelHead {
  if (round === 'partners') return { ...head, partners: collection };
  return changeExercise(head, (exercise) => ({ ...exercise, [round]: collection }));
}

/** Nothing happens to an assessment that is no exercise. */
export const changeExercise = (
  head: PanelHead,
  change: (exercise: Exercise) => Exercise,
): PanelHead => (head.exercise === null ? head : { ...head, exercise: change(head.exercise) });

/** From now on what people were told when they answered cannot change. */
export const invitationShown = (exercise: Exercise): Exercise => ({ ...exercise, isOpen: true });

/**
 * The room sees the combined answers: what is counted now stands from here on. Once only. `ranges`:
 * the scores with any one person away, as `PanelScorecard` has them, so that they stand as well.
 */
export const answersRevealed = (exercise: Exercise, ranges: Shown['ranges'] = {}): Exercise => {
  const { first } = exercise;
  const shown = first.shown ?? shownNow(first, null, ranges);
  return { ...exercise, isOpen: true, isRevealed: true, first: { ...first, shown } };
};

/** `null` takes the agreed answer back: the combined one stands again. */
export const answerAgreed = (
  exercise: Exercise,
  item: ItemId,
  agreed: AgreedAnswer | null,
): Exercise => ({ ...exercise, agreed: withEntry(exercise.agreed, item, agreed) });

/** `null` takes the count back. */
export const cardsCounted = (
  exercise: Exercise,
  item: ItemId,
  cards: ShowOfCards | null,
): Exercise => ({ ...exercise, cards: withEntry(exercise.cards, item, cards) });

export const finderNamed = (exercise: Exercise, item: ItemId, finder: WhoFindsOut): Exercise => ({
  ...exercise,
  findOut: withEntry(exercise.findOut, item, finder.who === '' && finder.by === '' ? null : finder),
});

export const prioritiesChosen = (
  exercise: Exercise,
  priorities: readonly ChosenPriority[],
): Exercise => ({ ...exercise, priorities });

/** The day by which the working file is to go, YYYY-MM-DD; '' for none. */
export const deletionSet = (exercise: Exercise, deleteBy: string): Exercise => ({
  ...exercise,
  deleteBy,
});

function withEntry<Value>(
  entries: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const { [key]: _, ...others } = entries;
  return value === null ? others : { ...others, [key]: value };
}
