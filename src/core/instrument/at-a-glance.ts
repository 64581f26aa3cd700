import type { Instrument, ItemId } from './instrument';
import { type Minutes, minutesToAllow } from './reading-time';

/** What is told of the questions before they are fetched: which they are, how many, how long they take. */
export type AtAGlance = Pick<Instrument, 'id' | 'version'> & {
  readonly items: number;
  /** How many of them the quick check asks, and which, in their order. */
  readonly quick: number;
  readonly quickItems: readonly ItemId[];
  /** Where the one and the other begin. */
  readonly first: { readonly full: ItemId; readonly quick: ItemId };
  /** To answer all of them, and those of the quick check. */
  readonly minutes: { readonly full: Minutes; readonly quick: Minutes };
};

/** The questions at a glance, for the first page. */
export function atAGlance({ id, version, items }: Instrument): AtAGlance {
  const quick = items.filter((item) => item.quick);
  const minutes = { full: minutesToAllow(items), quick: minutesToAllow(quick) };
  const first = { full: items[0]?.id ?? '', quick: quick[0]?.id ?? '' };
  const quickItems = quick.map((item) => item.id);
  return { id, version, items: items.length, quick: quick.length, quickItems, first, minutes };
}
