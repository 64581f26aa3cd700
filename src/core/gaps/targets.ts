import type { Targets } from '../document/assessment';
import type { Instrument, Item, Level } from '../instrument/instrument';
import { type ItemValues, NOT_APPLICABLE } from '../scoring/item-value';
import { type DimensionLoads, scoringIndex } from '../scoring/scoring-index';
import { isNotApplicable, sumWeights } from '../scoring/weight-sums';

/** The target level of an item, 0-4: its own, else its section's, else the one every question of this set starts from. Method 0.6. */
export const targetOf = (item: Item, targets: Targets): Level =>
  targets.items[item.id]?.level ?? targets.sections[item.section]?.level ?? item.usualTarget;

const targetOfDimension = (
  dimensionLoads: DimensionLoads,
  values: ItemValues,
  itemTargets: readonly Level[],
): number | null => {
  const { applicable } = sumWeights(dimensionLoads, values);
  if (isNotApplicable(dimensionLoads, applicable, values)) return null;
  const sum = dimensionLoads.loads.reduce((total, load, k) => {
    const at = dimensionLoads.places[k] ?? 0;
    return values[at] === NOT_APPLICABLE ? total : total + load * (itemTargets[at] ?? 0);
  }, 0);
  return (100 * sum) / (4 * applicable);
};

/** The target of every dimension by its id, 0-100, unrounded: `100 sum_A L t / (4 WA)`, method 0.6.
 *  Null when nothing is applicable. */
export const targetsByDimension = (
  instrument: Instrument,
  values: ItemValues,
  items: readonly Item[],
  targets: Targets,
): Readonly<Record<string, number | null>> => {
  const itemTargets = items.map((item) => targetOf(item, targets));
  return Object.fromEntries(
    scoringIndex(instrument, items).dimensions.map((loads) => [
      loads.dimension.id,
      targetOfDimension(loads, values, itemTargets),
    ]),
  );
};
