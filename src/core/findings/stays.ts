import type { Gap } from '../gaps/gap';
import type { ItemId } from '../instrument/instrument';
import type { Basis } from './basis';
import type { FirstFive } from './finding';

type Stays = NonNullable<FirstFive['stays']>;

const PLACES = 5;
const ALWAYS = 0.9;
const MOSTLY = 0.5;

const byDraws = (share: number): Stays => {
  if (share >= ALWAYS) return 'always';
  return share >= MOSTLY ? 'mostly' : 'could-be-another';
};

const STEP_DOWN = {
  always: 'mostly',
  mostly: 'could-be-another',
  'could-be-another': 'could-be-another',
} as const satisfies Record<Stays, Stays>;

/** What the unknown ones would count for in the order, were they not in place at all. */
const couldPass = ({ standings }: Basis): readonly number[] =>
  standings.filter(({ isUnknown }) => isUnknown).map(({ priorityAtZero }) => priorityAtZero);

/** Whether so many unknown ones could pass it that it falls out of the first five; never where none could. */
const couldFallOut = (gaps: readonly Gap[], at: number, unknown: readonly number[]): boolean => {
  const own = gaps[at]?.priority ?? 0;
  const passing = unknown.filter((priority) => priority > own).length;
  return passing > 0 && at + passing >= PLACES;
};

/** Told only of the whole set of questions with every section scored or not this organisation's role. */
const isTold = ({ assessment, sections }: Basis): boolean =>
  assessment.kind === 'full' &&
  sections.every(({ state }) => state === 'scored' || state === 'not-applicable');

/**
 * How often an item stays among the first five gaps when the weights are moved by up to 20 % (always:
 * 90 % of the draws, mostly: 50 %), one step down where what is not known could push it out; null
 * where that is not told. `drawn` are the gaps with their draws. Method 2.5.
 */
export const staysOf = (basis: Basis, drawn: readonly Gap[], item: ItemId): FirstFive['stays'] => {
  const at = drawn.findIndex((gap) => gap.item === item);
  const gap = drawn[at];
  if (!gap || !isTold(basis)) return null;
  const stays = byDraws(gap.topFive);
  return couldFallOut(drawn, at, couldPass(basis)) ? STEP_DOWN[stays] : stays;
};
