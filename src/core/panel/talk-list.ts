import type { ItemId } from '../instrument/instrument';
import type { PanelItem, PanelScorecard } from './panel';

/** `apart`: the discussion list. `lowest`: nobody may be told apart, so the lowest middle answers. */
export type TalkList = {
  readonly why: 'apart' | 'lowest';
  readonly items: readonly PanelItem[];
};

const MOST_LOWEST = 5;

/**
 * What to talk about, in its order. A not attributed group too small to show who differs has no
 * discussion list (method 3.3); it talks about where its middle answers are lowest.
 */
export function talkList(panel: PanelScorecard): TalkList {
  if (panel.items.some(({ spread }) => spread !== null)) {
    return {
      why: 'apart',
      items: itemsOf(
        panel,
        panel.discussion.map(({ item }) => item),
      ),
    };
  }
  const withMiddle = panel.items.flatMap((item) =>
    item.median === null ? [] : [{ item, median: item.median }],
  );
  return {
    why: 'lowest',
    items: withMiddle
      .toSorted((a, b) => a.median - b.median)
      .slice(0, MOST_LOWEST)
      .map(({ item }) => item),
  };
}

/** The panel items of these ids, in the order of the ids. */
export const itemsOf = (panel: PanelScorecard, ids: readonly ItemId[]): readonly PanelItem[] => {
  const byId = new Map(panel.items.map((item) => [item.item, item]));
  return ids.flatMap((id) => byId.get(id) ?? []);
};
