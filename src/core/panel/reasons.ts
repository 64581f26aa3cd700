import type { ItemId } from '../instrument/instrument';
import type { Collection } from '../response/exercise';

export type Reason = { readonly name: string; readonly text: string };

const byText = (a: Reason, b: Reason): number => {
  if (a.text !== b.text) return a.text < b.text ? -1 : 1;
  return a.name < b.name ? -1 : Number(a.name > b.name);
};

/**
 * Why people chose their levels, by item, each item's in the order of the words themselves: an
 * order that says nothing of who, or of who came when (method 3.3). Withdrawn ones are left out.
 */
export const reasonsByItem = ({
  responses,
}: Collection): ReadonlyMap<ItemId, readonly Reason[]> => {
  const found = new Map<ItemId, Reason[]>();
  for (const { name, reasons, isWithdrawn } of Object.values(responses)) {
    if (isWithdrawn) continue;
    for (const [item, given] of Object.entries(reasons)) {
      const text = given.trim();
      if (text === '') continue;
      const list = found.get(item) ?? [];
      list.push({ name, text });
      found.set(item, list);
    }
  }
  return new Map([...found].map(([item, list]) => [item, list.toSorted(byText)]));
};
