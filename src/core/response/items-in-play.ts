import type { Instrument, Item } from '../instrument/instrument';
import type { AssessmentKind } from './assessment';

// A pure memo: the same instrument always gives the same array, so that what is
// worked out from that array (the scoring index) can be kept with it.
const quickItemsByInstrument = new WeakMap<Instrument, readonly Item[]>();

const quickItems = (instrument: Instrument): readonly Item[] => {
  const kept = quickItemsByInstrument.get(instrument);
  if (kept) return kept;
  const items = instrument.items.filter((item) => item.quick);
  quickItemsByInstrument.set(instrument, items);
  return items;
};

/** The items an assessment of this kind asks and counts, in instrument order. Method 0.4. */
export const itemsInPlay = (instrument: Instrument, kind: AssessmentKind): readonly Item[] =>
  kind === 'quick' ? quickItems(instrument) : instrument.items;
