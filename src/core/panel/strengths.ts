import type { ItemId } from '../instrument/instrument';
import type { PanelItem } from './panel';

/** Whether the answers that stand lie wide apart. What the room agreed on no longer does. */
const isWide = ({ from, again, spread }: PanelItem): boolean => {
  if (from === 'agreed') return false;
  return (from === 'again' ? again?.spread : spread)?.label === 'wide';
};

/** Method 0.7: items whose level that stands is at or above its target and not wide; the highest
 *  level first, then position. `targets` holds a level an item, in item order. */
export const strengthsOf = (
  items: readonly PanelItem[],
  targets: readonly number[],
): readonly ItemId[] =>
  items
    .flatMap((panelItem, at) => {
      const { item, final } = panelItem;
      const target = targets[at];
      if (final.level === null || target === undefined || final.level < target) return [];
      return isWide(panelItem) ? [] : [{ item, level: final.level }];
    })
    .toSorted((a, b) => b.level - a.level)
    .map(({ item }) => item);
