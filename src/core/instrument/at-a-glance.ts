import type { Instrument } from './instrument';

/** What is told of the questions before they are fetched: which they are, and how many. */
export type AtAGlance = Pick<Instrument, 'id' | 'version'> & {
  readonly items: number;
  /** How many of them the quick check asks. */
  readonly quick: number;
};

/** The questions at a glance, for the first page. */
export const atAGlance = ({ id, version, items }: Instrument): AtAGlance => ({
  id,
  version,
  items: items.length,
  quick: items.filter((item) => item.quick).length,
});
