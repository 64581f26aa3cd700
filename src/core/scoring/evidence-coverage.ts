import type { Response } from '../document/response';
import type { Instrument, Item } from '../instrument/instrument';
import { strongestEvidence } from '../response/evidence-of';
import { BLANK, type ItemValues, isRatedValue, itemValues } from './item-value';
import type { EvidenceCoverage } from './scorecard';
import { type DimensionLoads, scoringIndex } from './scoring-index';
import { isNotApplicable, sumWeights } from './weight-sums';

const BACKED_FROM_STRENGTH = 2;

const shareBacked = (
  dimensionLoads: DimensionLoads,
  values: ItemValues,
  isBacked: readonly boolean[],
): number | null => {
  const { applicable, rated } = sumWeights(dimensionLoads, values);
  if (rated === 0 || isNotApplicable(dimensionLoads, applicable, values)) return null;
  const backed = dimensionLoads.loads.reduce((sum, load, k) => {
    const at = dimensionLoads.places[k] ?? 0;
    return isBacked[at] && isRatedValue(values[at] ?? BLANK) ? sum + load : sum;
  }, 0);
  return backed / rated;
};

/** E_d of method 2.6 by dimension id: the share 0-1 of the rated weight backed by strength 2 or 3. */
export const evidenceCoverageByDimension = (
  instrument: Instrument,
  response: Response,
  items: readonly Item[] = instrument.items,
  values: ItemValues = itemValues(items, response),
): Readonly<Record<string, EvidenceCoverage>> => {
  const isBacked = items.map(({ id }) => strongestEvidence(response, id) >= BACKED_FROM_STRENGTH);
  return Object.fromEntries(
    scoringIndex(instrument, items).dimensions.map((loads) => [
      loads.dimension.id,
      { share: shareBacked(loads, values, isBacked) },
    ]),
  );
};
