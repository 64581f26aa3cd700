import type { AssessmentHead } from '../document/assessment';
import type { Instrument, Item, ItemId } from '../instrument/instrument';

// Pure memos: the same instrument (and the same pick) always gives the same array, so that what is
// worked out from that array (the scoring index) can be kept with it.
const quickItemsByInstrument = new WeakMap<Instrument, readonly Item[]>();
const pickedItems = new WeakMap<
  readonly ItemId[],
  { instrument: Instrument; items: readonly Item[] }
>();

/** The quick set, in instrument order. Method 0.4. */
export const quickItems = (instrument: Instrument): readonly Item[] => {
  const kept = quickItemsByInstrument.get(instrument);
  if (kept) return kept;
  const items = instrument.items.filter((item) => item.quick);
  quickItemsByInstrument.set(instrument, items);
  return items;
};

function itemsOf(instrument: Instrument, ids: readonly ItemId[]): readonly Item[] {
  const kept = pickedItems.get(ids);
  if (kept?.instrument === instrument) return kept.items;
  const picked = new Set(ids);
  const items = instrument.items.filter(({ id }) => picked.has(id));
  pickedItems.set(ids, { instrument, items });
  return items;
}

/** What says which items are asked; `share` matters only where a colleague has a part. */
export type AskingHead = Pick<AssessmentHead, 'kind' | 'quickItems' | 'exercise'> &
  Partial<Pick<AssessmentHead, 'share'>>;

/** The items an assessment of this kind asks and counts, in instrument order. Method 0.4. */
export const itemsInPlay = (
  instrument: Instrument,
  { kind, quickItems: begunWith, exercise, share = null }: AskingHead,
): readonly Item[] => {
  if (kind === 'quick')
    return begunWith === null ? quickItems(instrument) : itemsOf(instrument, begunWith);
  const picked = exercise ?? share;
  return kind === 'pick' && picked !== null ? itemsOf(instrument, picked.items) : instrument.items;
};
