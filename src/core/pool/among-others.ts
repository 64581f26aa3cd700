import type { BenchmarkScore } from '../document/benchmark';
import type { ContributedScore } from './contribution';

/** Below ten nothing is told of others; words for a place come with the quartiles. Method 5.3 and 5.5. */
export const FEWEST_TOLD = 10;
export const FEWEST_WITH_QUARTILES = 20;
export const FEWEST_WITH_DECILES = 50;

export type Quarter = 'lower-quarter' | 'middle-half' | 'upper-quarter';

/** Where a score stands among others; null where there are too few for a word. Whoever stands on a quartile is in the middle half. */
export function quarterOf(score: number, { quartiles }: BenchmarkScore): Quarter | null {
  if (quartiles === null) return null;
  if (score < quartiles.lower) return 'lower-quarter';
  return score > quartiles.upper ? 'upper-quarter' : 'middle-half';
}

/** 100 (B + E/2) / n, 0-100, unrounded: B of the others are below, E equal. Null of nobody. Method 5.5. */
export function percentileRank(others: readonly number[], own: number): number | null {
  if (others.length === 0) return null;
  const below = others.filter((score) => score < own).length;
  const equal = others.filter((score) => score === own).length;
  return (100 * (below + equal / 2)) / others.length;
}

/** A score that may be laid beside others': scored and not reduced. Method 5.3. */
export const mayBePooled = ({ state, isReduced }: Pick<ContributedScore, 'state' | 'isReduced'>) =>
  state === 'scored' && !isReduced;
