import type { Instrument, Item, ItemId } from '../instrument/instrument';
import { type Dimension, dimensionsOf, loading } from './dimensions';

/** The items with a load above 0, in item order: their places among the items scored, and loads. */
export type ItemLoads = {
  readonly itemIds: readonly ItemId[];
  readonly places: Int32Array;
  readonly loads: Int32Array;
};

export type DimensionLoads = ItemLoads & {
  readonly dimension: Dimension;
  /** Places of the items whose home is this function; empty for anything but a function. */
  readonly homeItems: readonly number[];
};

export type CellLoads = ItemLoads & {
  readonly section: string;
  readonly function: string;
};

export type FlagPlace = { readonly at: number; readonly item: ItemId };

/** Which items load what, worked out once for an instrument and a set of its items. */
export type ScoringIndex = {
  readonly items: readonly Item[];
  readonly dimensions: readonly DimensionLoads[];
  readonly cells: readonly CellLoads[];
  readonly flags: readonly FlagPlace[];
};

const loadsOf = (items: readonly Item[], loadOf: (item: Item) => number): ItemLoads => {
  const found = items
    .map((item, at) => ({ id: item.id, at, load: loadOf(item) }))
    .filter(({ load }) => load > 0);
  return {
    itemIds: found.map(({ id }) => id),
    places: Int32Array.from(found, ({ at }) => at),
    loads: Int32Array.from(found, ({ load }) => load),
  };
};

const homeItemsOf = (dimension: Dimension, items: readonly Item[]): readonly number[] =>
  dimension.kind === 'function'
    ? items.flatMap((item, at) => (item.home === dimension.id ? [at] : []))
    : [];

const buildIndex = (instrument: Instrument, items: readonly Item[]): ScoringIndex => ({
  items,
  dimensions: dimensionsOf(instrument).map((dimension) => ({
    dimension,
    ...loadsOf(items, (item) => loading(item, dimension)),
    homeItems: homeItemsOf(dimension, items),
  })),
  cells: instrument.sections.flatMap((section) =>
    instrument.functions.map((home) => ({
      section: section.id,
      function: home.id,
      // Method 0.2: a cell is its home items only.
      ...loadsOf(items, (item) =>
        item.section === section.id && item.home === home.id ? item.importance : 0,
      ),
    })),
  ),
  flags: items.flatMap((item, at) => (item.flag ? [{ at, item: item.id }] : [])),
});

// A pure memo: 10,000 responses to one instrument share one index.
const kept = new WeakMap<Instrument, WeakMap<readonly Item[], ScoringIndex>>();

/** The index of an instrument for these of its items (all, the quick set, a pick), kept for re-use. */
export const scoringIndex = (instrument: Instrument, items: readonly Item[]): ScoringIndex => {
  const byItems = kept.get(instrument) ?? new WeakMap<readonly Item[], ScoringIndex>();
  kept.set(instrument, byItems);
  const index = byItems.get(items) ?? buildIndex(instrument, items);
  byItems.set(items, index);
  return index;
};
