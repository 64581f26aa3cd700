/** What can be changed about an exercise until its invitation has been shown. Each gives a copy. */

import type { Attribution, Exercise, ExercisePick } from '../document/exercise';
import type { FunctionId, Instrument, ItemId, SectionId } from '../instrument/instrument';
import type { PanelHead } from './exercise-changes';
import { itemsAsked, newCollection, pickedItems } from './new-exercise';

/** Once the invitation was shown, or an answer is in, what people were told and asked stands. */
export const isFixed = ({ isOpen, first }: Pick<Exercise, 'isOpen' | 'first'>): boolean =>
  isOpen || Object.keys(first.responses).length > 0;

/** A pick of one's own, or of a section, is the items of `chosen`; the other two are the instrument's. */
export function itemsPicked(
  head: PanelHead,
  instrument: Instrument,
  pick: ExercisePick,
  chosen: readonly ItemId[] = [],
): PanelHead {
  const changed = changeItems(head, (exercise) => ({
    ...exercise,
    pick,
    items: pickedItems(instrument, pick, chosen),
  }));
  if (changed === head) return head;
  return { ...changed, kind: pick === 'section' || pick === 'own' ? 'pick' : pick };
}

export const itemsOfSection = (instrument: Instrument, section: SectionId): readonly ItemId[] =>
  instrument.items.filter((item) => item.section === section).map(({ id }) => id);

/** What a board member can usually judge from their seat. */
export const itemsOfBoard = (instrument: Instrument): readonly ItemId[] =>
  instrument.items.filter(({ knownBy }) => knownBy === 'board').map(({ id }) => id);

/** Which section a pick of one section is; null for any other pick. */
export function sectionPicked(instrument: Instrument, exercise: Exercise): SectionId | null {
  if (exercise.pick !== 'section') return null;
  return instrument.items.find(({ id }) => id === exercise.items[0])?.section ?? null;
}

export const attributionChosen = (head: PanelHead, attribution: Attribution): PanelHead =>
  changeUnlessFixed(head, (exercise) => ({ ...exercise, attribution }));

type Reason = Exercise['notApplicable'][ItemId];

/** Method 0.12: for everyone, before the start. `null` asks the item after all. */
export const notApplicableSet = (
  head: PanelHead,
  items: readonly ItemId[],
  why: Reason | null,
): PanelHead =>
  changeItems(head, (exercise) => {
    const others = Object.entries(exercise.notApplicable).filter(([id]) => !items.includes(id));
    const set = why === null ? [] : items.map((id) => [id, why] as const);
    return { ...exercise, notApplicable: Object.fromEntries([...others, ...set]) };
  });

/** Method 0.2: the picked items at home in a function that may be n/a. */
export const setElsewhereWith = (
  instrument: Instrument,
  exercise: Pick<Exercise, 'items'>,
  functionId: FunctionId,
): readonly ItemId[] => {
  const picked = new Set(exercise.items);
  return instrument.items
    .filter(({ id, home, naAllowed }) => naAllowed && home === functionId && picked.has(id))
    .map(({ id }) => id);
};

function changeUnlessFixed(head: PanelHead, change: (exercise: Exercise) => Exercise): PanelHead {
  const { exercise } = head;
  if (exercise === null || isFixed(exercise)) return head;
  return { ...head, exercise: change(exercise) };
}

/** What is asked follows from what is picked, under the same collection id. */
const changeItems = (head: PanelHead, change: (exercise: Exercise) => Exercise): PanelHead =>
  changeUnlessFixed(head, (before) => {
    const exercise = change(before);
    return { ...exercise, first: newCollection(exercise.first.id, itemsAsked(exercise)) };
  });
