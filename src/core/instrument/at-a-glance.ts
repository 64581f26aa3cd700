import type { Instrument, ItemId } from './instrument';
import { type Minutes, minutesToAllow } from './reading-time';

/** What is told of the questions before they are fetched: which they are, how many, how long they take. */
export type AtAGlance = Pick<Instrument, 'id' | 'version'> & {
  /** What Home and the foot of every page say of them. */
  readonly heading: string;
  readonly lead: string;
  readonly independence: string;
  /** How many sections, in words. */
  readonly sections: string;
  readonly items: number;
  /** How many of them the quick check asks, and which, in their order. */
  readonly quick: number;
  readonly quickItems: readonly ItemId[];
  /** Where the one and the other begin. */
  readonly first: { readonly full: ItemId; readonly quick: ItemId };
  /** To answer all of them, and those of the quick check. */
  readonly minutes: { readonly full: Minutes; readonly quick: Minutes };
  /** What Home shows of the example; null where these questions have none. */
  readonly specimen: HomeSpecimen | null;
};

/** A little of the results of an example. */
export type HomeSpecimen = {
  readonly organisation: string;
  readonly finding: string;
  readonly rows: readonly {
    readonly name: string;
    /** 0 to 100. */
    readonly score: number;
    readonly target: number;
  }[];
  readonly start: string;
};

/** The questions at a glance, for the first page. */
export function atAGlance(
  { id, version, says, sections, items }: Instrument,
  more: Partial<Pick<AtAGlance, 'sections' | 'specimen'>> = {},
): AtAGlance {
  const quick = items.filter((item) => item.quick);
  const minutes = { full: minutesToAllow(items), quick: minutesToAllow(quick) };
  const first = { full: items[0]?.id ?? '', quick: quick[0]?.id ?? '' };
  const quickItems = quick.map((item) => item.id);
  const { heading, lead, independence } = says;
  return {
    ...{ id, version, heading, lead, independence, first, minutes, quickItems },
    ...{ items: items.length, quick: quick.length },
    ...{ sections: String(sections.length), specimen: null, ...more },
  };
}
