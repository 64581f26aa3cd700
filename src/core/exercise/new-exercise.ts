import type { Assessment } from '../document/assessment';
import type { Collection } from '../document/collection';
import type { Attribution, Exercise, ExercisePick } from '../document/exercise';
import type { Instrument, ItemId } from '../instrument/instrument';
import { quickItems } from '../response/items-in-play';
import { newAssessment } from '../response/new-assessment';

type Beginning = {
  readonly id: string;
  /** Eight characters of the code alphabet. */
  readonly collectionId: string;
  readonly name: string;
  readonly now: string;
  readonly today: string;
  readonly instrument: Instrument;
  readonly pick: ExercisePick;
  /** For a section or a pick of one's own; else the pick says. */
  readonly items: readonly ItemId[];
  readonly attribution: Attribution;
  readonly isRehearsal: boolean;
};

/** An assessment that will be answered by a panel; nobody is asked yet. */
export function newExercise(from: Beginning): Assessment {
  const { id, now, today, instrument, pick } = from;
  const kind = pick === 'section' || pick === 'own' ? 'pick' : pick;
  const items = pickedItems(instrument, pick, from.items);
  return {
    ...newAssessment({ id, kind, now, today, instrument, quickItems: items }),
    name: from.name,
    exercise: {
      pick,
      items,
      attribution: from.attribution,
      isOpen: false,
      isRevealed: false,
      isAgainRevealed: false,
      isRehearsal: from.isRehearsal,
      facilitator: '',
      readers: '',
      address: '',
      expectedNames: [],
      expectedCount: 0,
      notApplicable: {},
      first: newCollection(from.collectionId, items),
      again: null,
      cards: {},
      agreed: {},
      findOut: {},
      priorities: [],
      deleteBy: '',
    },
  };
}

export const newCollection = (id: string, items: readonly ItemId[]): Collection => ({
  id,
  items,
  expectedCount: 0,
  closesOn: '',
  responses: {},
  takenOut: {},
  shown: null,
});

/** The ids of a pick, in instrument order. */
export function pickedItems(
  instrument: Instrument,
  pick: ExercisePick,
  chosen: readonly ItemId[],
): readonly ItemId[] {
  if (pick === 'full') return instrument.items.map((item) => item.id);
  if (pick === 'quick') return quickItems(instrument).map((item) => item.id);
  const ids = new Set(chosen);
  return instrument.items.flatMap((item) => (ids.has(item.id) ? [item.id] : []));
}

/** Those asked: the pick without what the facilitator set not applicable for all. Method 0.12. */
export const itemsAsked = (exercise: Pick<Exercise, 'items' | 'notApplicable'>) =>
  exercise.items.filter((id) => exercise.notApplicable[id] === undefined);
