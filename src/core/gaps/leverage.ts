import type { OutcomeDimension } from './outcome-dimensions';

/** The +-20 % multipliers of method 2.5; all 1 outside a draw. */
export type Multipliers = { readonly items: Float64Array; readonly outcomes: Float64Array };

/** Nine decimals, so that a tie does not hang on float noise. Method 2.4. */
export const roundToNine = (value: number): number => Math.round(value * 1e9) / 1e9;

const addLeverage = (
  leverages: Float64Array,
  { places, loads }: OutcomeDimension,
  weightShare: number,
  itemMultipliers: Float64Array,
): void => {
  let applicable = 0;
  for (let k = 0; k < places.length; k += 1) {
    applicable += (loads[k] ?? 0) * (itemMultipliers[places[k] ?? 0] ?? 0);
  }
  for (let k = 0; k < places.length; k += 1) {
    const at = places[k] ?? 0;
    const load = (loads[k] ?? 0) * (itemMultipliers[at] ?? 0);
    leverages[at] = (leverages[at] ?? 0) + (weightShare * 25 * load) / applicable;
  }
};

/**
 * Writes lam_i of method 2.4 for every item into `leverages`: `sum_d (v_d / sum v) 25 L(i,d) / WA_d`,
 * outcome points (0-25) gained by a rise of one level; 0 for an n/a item.
 */
export const fillLeverages = (
  leverages: Float64Array,
  outcomes: readonly OutcomeDimension[],
  multipliers: Multipliers,
): void => {
  leverages.fill(0);
  let total = 0;
  outcomes.forEach(({ weight, isApplicable }, k) => {
    if (isApplicable) total += weight * (multipliers.outcomes[k] ?? 0);
  });
  if (total === 0) return;
  outcomes.forEach((outcome, k) => {
    if (!outcome.isApplicable) return;
    const weightShare = (outcome.weight * (multipliers.outcomes[k] ?? 0)) / total;
    addLeverage(leverages, outcome, weightShare, multipliers.items);
  });
};

/** lam_i of method 2.4 for each of `itemCount` items, in their order; they add up to 25. */
export const leveragesOf = (
  itemCount: number,
  outcomes: readonly OutcomeDimension[],
): Float64Array => {
  const leverages = new Float64Array(itemCount);
  fillLeverages(leverages, outcomes, {
    items: new Float64Array(itemCount).fill(1),
    outcomes: new Float64Array(outcomes.length).fill(1),
  });
  return leverages;
};

/** P_i of method 2.4: levels to climb x leverage, rounded to 9 decimals. */
export const gapPriority = (size: number, leverage: number): number => roundToNine(size * leverage);
