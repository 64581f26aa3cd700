import type { Instrument } from './instrument';
import { type Minutes, minutesToAllow } from './reading-time';

/** What is told of the questions before they are fetched: which they are, and how many. */
export type AtAGlance = Pick<Instrument, 'id' | 'version'> & {
  readonly items: number;
  /** How many of them the quick check asks. */
  readonly quick: number;
  /** To answer all of them, and those of the quick check. */
  readonly minutes: { readonly full: Minutes; readonly quick: Minutes };
};

/** The questions at a glance, for the first page. */
export function atAGlance({ id, version, items }: Instrument): AtAGlance {
  const quick = items.filter((item) => item.quick);
  const minutes = { full: minutesToAllow(items), quick: minutesToAllow(quick) };
  return { id, version, items: items.length, quick: quick.length, minutes };
}
