import { hashOf } from '../response/mark-of';
import type { Series } from './series';

/**
 * Files that were in the same pools of a series are a group: nothing published tells two of one group apart. With six
 * in each, somebody who owns four still cannot tell which of the others is whose. Method 5.4.
 */
export const FEWEST_ALIKE = 6;

export type TooFew = {
  /** What the files of the group have in common: new in this pool, in the last and gone, in both, or back after a gap. */
  readonly is: 'new' | 'gone' | 'kept' | 'back';
  readonly files: number;
};

export type Wave = {
  readonly series: Series;
  /** Files that came or went since the last pool; all of them in a first one. */
  readonly changed: number;
  /** Empty where it may be published. */
  readonly tooFew: readonly TooFew[];
};

/** The mark of a contribution in a series: its own id, salted. */
const markIn = (salt: string, id: string): string => `v${hashOf(`${salt} ${id}`)}`;

/** What one more pool of these files would let somebody tell apart; `salt` for a first one. */
export function nextWave(last: Series | null, files: readonly string[], salt: string): Wave {
  const before: Series = last ?? { salt, pools: 0, counted: {} };
  const marks = new Set(files.map((id) => markIn(before.salt, id)));
  const nowhere = '0'.repeat(before.pools);
  const counted: Record<string, string> = {};
  for (const [mark, pools] of Object.entries(before.counted))
    counted[mark] = pools + (marks.has(mark) ? '1' : '0');
  for (const mark of marks) counted[mark] ??= `${nowhere}1`;
  const groups = new Map<string, number>();
  for (const pools of Object.values(counted)) groups.set(pools, (groups.get(pools) ?? 0) + 1);
  return {
    series: { salt: before.salt, pools: before.pools + 1, counted },
    changed: Object.values(counted).filter((pools) => hasChanged(pools)).length,
    tooFew: [...groups]
      .filter(([, files]) => files < FEWEST_ALIKE)
      .map(([pools, files]) => ({ is: whatItIs(pools), files }))
      .toSorted((one, other) => (one.is < other.is ? -1 : 1)),
  };
}

const hasChanged = (pools: string): boolean =>
  pools.at(-1) !== (pools.length > 1 ? pools.at(-2) : '0');

function whatItIs(pools: string): TooFew['is'] {
  if (!pools.endsWith('1')) return 'gone';
  if (pools.endsWith('11')) return 'kept';
  return pools.slice(0, -1).includes('1') ? 'back' : 'new';
}
