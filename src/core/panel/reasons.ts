import type { Collection } from '../document/collection';
import type { Attribution } from '../document/exercise';
import { knownAs, reasonMark, stillIn } from '../exercise/shown';
import type { ItemId } from '../instrument/instrument';
import { peopleIn } from '../response/count-in';

export type Reason = { readonly name: string; readonly text: string };
type Given = Reason & { readonly id: string };

const byText = (a: Reason, b: Reason): number => {
  if (a.text !== b.text) return a.text < b.text ? -1 : 1;
  return a.name < b.name ? -1 : Number(a.name > b.name);
};

/**
 * Why people chose their levels, by item, each item's in the order of the words themselves: an
 * order that says nothing of who, or of who came when (method 3.3). Of figures that were shown: the
 * words that were there then. Not attributed, an item whose words are no longer all there has none,
 * for what is missing would tell whose it was.
 */
export const reasonsByItem = (
  collection: Collection,
  attribution: Attribution,
): ReadonlyMap<ItemId, readonly Reason[]> => {
  const found = new Map<ItemId, Given[]>();
  for (const [id, { name, reasons }] of peopleCounted(collection)) {
    for (const [item, given] of Object.entries(reasons)) {
      const text = given.trim();
      if (text === '') continue;
      const list = found.get(item) ?? [];
      list.push({ id, name, text });
      found.set(item, list);
    }
  }
  const shown = [...found].map(
    ([item, list]) =>
      [
        item,
        asShown(collection, attribution, item, list)
          .map(({ name, text }) => ({ name, text }))
          .toSorted(byText),
      ] as const,
  );
  return new Map(shown);
};

function peopleCounted(collection: Collection) {
  const { shown } = collection;
  const people = peopleIn(collection);
  if (shown === null) return people;
  const counted = new Set(stillIn(collection, shown));
  return people.filter(([id]) => counted.has(id));
}

function asShown(
  { shown }: Collection,
  attribution: Attribution,
  item: ItemId,
  given: readonly Given[],
): readonly Given[] {
  if (shown === null) return given;
  const marks = shown.items[item]?.reasons ?? {};
  const same = given.filter(({ id, text }) => {
    const known = knownAs(marks, id);
    return known !== null && marks[known] === reasonMark(text);
  });
  const areAllThere = same.length === Object.keys(marks).length;
  return attribution === 'named' || areAllThere ? same : [];
}
