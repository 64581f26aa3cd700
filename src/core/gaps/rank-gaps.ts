import type { Targets } from '../document/assessment';
import type { Response } from '../document/response';
import type { Item } from '../instrument/instrument';
import { BLANK, type ItemValues, isRatedValue } from '../scoring/item-value';
import { type DrawOptions, FIVE_IN_A_THOUSAND_DRAWS, firmnessOf, topShares } from './firmness';
import type { Gap } from './gap';
import { gapPriority, roundToNine } from './leverage';
import type { OutcomeDimension } from './outcome-dimensions';
import { targetOf } from './targets';

export type Ranking = {
  readonly items: readonly Item[];
  /** What is known of each item, in item order: an answer, or what a panel made of many. */
  readonly values: ItemValues;
  readonly response: Response;
  readonly outcomes: readonly OutcomeDimension[];
  /** One an item, in item order. */
  readonly leverages: Float64Array;
};

type Ranked = { readonly gap: Gap; readonly importance: number; readonly at: number };

const idsHelped = (item: Item, outcomes: readonly OutcomeDimension[]) => {
  const applicable = new Set(
    outcomes.filter(({ isApplicable }) => isApplicable).map(({ dimension }) => dimension.id),
  );
  const helped = (loads: Readonly<Record<string, number>>) =>
    Object.keys(loads).filter((id) => (loads[id] ?? 0) > 0 && applicable.has(id));
  return { functions: helped(item.functions), sufficiency: helped(item.sufficiency) };
};

/** The gap of one item before shares and draws; nothing unless it is rated below its target. */
const gapAt = (ranking: Ranking, targets: Targets, at: number): readonly Ranked[] => {
  const item = ranking.items[at];
  const value = ranking.values[at] ?? BLANK;
  if (!item || !isRatedValue(value)) return [];
  const level = value / 2;
  const target = targetOf(item, targets);
  const size = target - level;
  if (size <= 0) return [];
  const leverage = ranking.leverages[at] ?? 0;
  const gap = {
    item: item.id,
    level,
    target,
    size,
    leverage: roundToNine(leverage),
    priority: gapPriority(size, leverage),
    share: 0,
    ...idsHelped(item, ranking.outcomes),
    firmness: null,
    topFive: 0,
  };
  return [{ gap, importance: item.importance, at }];
};

/** Method 2.4: priority, then gap, then lower level now, then importance, then position. */
const inOrder = (a: Ranked, b: Ranked): number =>
  b.gap.priority - a.gap.priority ||
  b.gap.size - a.gap.size ||
  a.gap.level - b.gap.level ||
  b.importance - a.importance ||
  a.at - b.at;

/** The rated items below their targets in order of priority, before any draw. Method 2.4. */
export const gapsInOrder = (ranking: Ranking, targets: Targets): readonly Gap[] =>
  ranking.items
    .flatMap((_, at) => gapAt(ranking, targets, at))
    .toSorted(inOrder)
    .map(({ gap }) => gap);

/** The rated items below their targets in order of priority, with shares (whole per cent of the
 *  total) and firmness. Methods 2.4 and 2.5. */
export const rankGaps = (
  ranking: Ranking,
  targets: Targets,
  draws: DrawOptions = FIVE_IN_A_THOUSAND_DRAWS,
): readonly Gap[] => {
  const found = ranking.items.flatMap((_, at) => gapAt(ranking, targets, at));
  const sizes = new Float64Array(ranking.items.length);
  for (const { gap, at } of found) sizes[at] = gap.size;
  const total = found.reduce((sum, { gap }) => sum + gap.priority, 0);
  const shares = total > 0 ? topShares(sizes, ranking.outcomes, draws) : [];
  return found.toSorted(inOrder).map(({ gap, at }) => ({
    ...gap,
    share: total > 0 ? Math.round((100 * gap.priority) / total) : 0,
    topFive: shares[at] ?? 0,
    firmness: firmnessOf(shares[at] ?? 0),
  }));
};
