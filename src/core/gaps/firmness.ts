import type { Firmness } from './gap';
import { fillLeverages, gapPriority } from './leverage';
import { mulberry32 } from './mulberry32';
import type { OutcomeDimension } from './outcome-dimensions';

export type DrawOptions = {
  readonly top: number;
  readonly draws: number;
  readonly seed: number;
};

/** Method 2.5. */
export const FIVE_IN_A_THOUSAND_DRAWS: DrawOptions = { top: 5, draws: 1000, seed: 1 };

const drawInto = (multipliers: Float64Array, random: () => number): void => {
  for (let k = 0; k < multipliers.length; k += 1) multipliers[k] = 0.8 + 0.4 * random();
};

/** Picks the first `top` places by priority, then position; only P > 0 counts. No full sort: this
 *  runs once a draw. */
const makePicker = (top: number) => {
  const places = new Int32Array(top);
  const priorities = new Float64Array(top);
  return (sizes: ArrayLike<number>, leverages: Float64Array): Int32Array => {
    let picked = 0;
    for (let at = 0; at < sizes.length; at += 1) {
      const size = sizes[at] ?? 0;
      const priority = size === 0 ? 0 : gapPriority(size, leverages[at] ?? 0);
      if (priority <= 0) continue;
      if (picked === top && priority <= (priorities[top - 1] ?? 0)) continue;
      let slot = picked < top ? picked : top - 1;
      while (slot > 0 && (priorities[slot - 1] ?? 0) < priority) {
        priorities[slot] = priorities[slot - 1] ?? 0;
        places[slot] = places[slot - 1] ?? 0;
        slot -= 1;
      }
      priorities[slot] = priority;
      places[slot] = at;
      picked = Math.min(picked + 1, top);
    }
    return places.subarray(0, picked);
  };
};

/**
 * How often each item is among the first `top` gaps when importances and outcome weights are moved
 * by up to 20 % at random; share 0-1 of the draws, in item order. `sizes` are levels to climb
 * (0: no gap). Methods 2.5 and 0.9: each draw takes one number an item, n/a too, then one an
 * outcome dimension, not-applicable too.
 */
export const topShares = (
  sizes: ArrayLike<number>,
  outcomes: readonly OutcomeDimension[],
  { top, draws, seed }: DrawOptions,
): readonly number[] => {
  const random = mulberry32(seed);
  const multipliers = {
    items: new Float64Array(sizes.length),
    outcomes: new Float64Array(outcomes.length),
  };
  const leverages = new Float64Array(sizes.length);
  const counts = new Int32Array(sizes.length);
  const pick = makePicker(top);
  for (let draw = 0; draw < draws; draw += 1) {
    drawInto(multipliers.items, random);
    drawInto(multipliers.outcomes, random);
    fillLeverages(leverages, outcomes, multipliers);
    for (const at of pick(sizes, leverages)) counts[at] = (counts[at] ?? 0) + 1;
  }
  return Array.from(counts, (count) => count / draws);
};

/** The label of method 0.9: firm from 90 % of the draws, likely from 50 %, close call from 10 %. */
export const firmnessOf = (topShare: number): Firmness | null => {
  if (topShare >= 0.9) return 'firm';
  if (topShare >= 0.5) return 'likely';
  return topShare >= 0.1 ? 'close-call' : null;
};
