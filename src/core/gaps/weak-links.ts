import type { Item } from '../instrument/instrument';
import { BLANK, type ItemValues, isRatedValue } from '../scoring/item-value';
import type { WeakLink } from './gap';

const HIGHEST_WEAK_LEVEL = 1;
const IMPORTANCE_NEEDED = 2;

/** Weak links, method 2.4: rated items at 0 or 1 with importance 2 or more, in instrument order. */
export const weakLinks = (items: readonly Item[], values: ItemValues): readonly WeakLink[] =>
  items.flatMap((item, at) => {
    const value = values[at] ?? BLANK;
    return isRatedValue(value) &&
      value <= 2 * HIGHEST_WEAK_LEVEL &&
      item.importance >= IMPORTANCE_NEEDED
      ? [{ item: item.id, level: value / 2 }]
      : [];
  });
