import type { DiscussionItem, PanelItem } from './panel';

const MOST_TO_DISCUSS = 10;

/**
 * What to talk about, method 3.2: split or wide items of the first round, split first, then AD, then
 * leverage (one an item, rounded so that ties are ties), then position; ten at most.
 */
export const discussionList = (
  items: readonly PanelItem[],
  leverages: Float64Array,
): readonly DiscussionItem[] =>
  items
    .flatMap(({ item, spread }, at) => {
      const isSplit = spread !== null && spread.splitAt !== null;
      if (!isSplit && spread?.label !== 'wide') return [];
      // Fractions of small whole numbers: equal ones are the same float, so no tie hangs on noise.
      return [
        { item, isSplit, deviation: spread.deviation ?? 0, leverage: leverages[at] ?? 0, at },
      ];
    })
    .toSorted(
      (a, b) =>
        Number(b.isSplit) - Number(a.isSplit) ||
        b.deviation - a.deviation ||
        b.leverage - a.leverage ||
        a.at - b.at,
    )
    .slice(0, MOST_TO_DISCUSS)
    .map(({ item, isSplit }) => ({ item, isSplit }));
