import type { FunctionId, Instrument, Item, LocalPriority } from '../instrument/instrument';
import type { Dimension } from '../scoring/dimensions';
import { type ItemValues, NOT_APPLICABLE } from '../scoring/item-value';
import { type DimensionLoads, scoringIndex } from '../scoring/scoring-index';
import { isNotApplicable, sumWeights } from '../scoring/weight-sums';

/** A dimension that counts in the order of the gaps. */
export type OutcomeDimension = {
  readonly dimension: Dimension;
  /** v of method 0.5; above 0 unless the instrument says otherwise. */
  readonly weight: number;
  /** A not-applicable dimension is dropped from the order, but still takes a draw (method 0.9). */
  readonly isApplicable: boolean;
  /** Places and loads of its applicable items, in instrument order. */
  readonly places: Int32Array;
  readonly loads: Int32Array;
};

const weightsByKind = (
  instrument: Instrument,
  priorities: Readonly<Record<FunctionId, LocalPriority>>,
) => ({
  function: new Map(
    instrument.functions.map(({ id, rankingWeight }) => [
      id,
      rankingWeight[priorities[id] ?? 'usual'],
    ]),
  ),
  sufficiency: new Map(instrument.sufficiency.map((factor) => [factor.id, factor.rankingWeight])),
  section: new Map(
    instrument.sections
      .filter(({ rankingWeight }) => rankingWeight > 0)
      .map(({ id, rankingWeight }) => [id, rankingWeight]),
  ),
});

const outcomeDimension = (
  indexed: DimensionLoads,
  weight: number,
  values: ItemValues,
): OutcomeDimension => {
  const { applicable } = sumWeights(indexed, values);
  const isKept = (k: number) => values[indexed.places[k] ?? 0] !== NOT_APPLICABLE;
  return {
    dimension: indexed.dimension,
    weight,
    isApplicable: !isNotApplicable(indexed, applicable, values),
    places: indexed.places.filter((_, k) => isKept(k)),
    loads: indexed.loads.filter((_, k) => isKept(k)),
  };
};

/**
 * What the gaps are ranked by, method 0.5: the functions by local priority (as usual when none is
 * given), the sufficiency factors, and the sections with a ranking weight, in that order.
 */
export const outcomeDimensions = (
  instrument: Instrument,
  values: ItemValues,
  items: readonly Item[],
  priorities: Readonly<Record<FunctionId, LocalPriority>>,
): readonly OutcomeDimension[] => {
  const weights = weightsByKind(instrument, priorities);
  const { dimensions } = scoringIndex(instrument, items);
  return (['function', 'sufficiency', 'section'] as const).flatMap((kind) =>
    dimensions.flatMap((indexed) => {
      const weight =
        indexed.dimension.kind === kind ? weights[kind].get(indexed.dimension.id) : undefined;
      return weight === undefined ? [] : [outcomeDimension(indexed, weight, values)];
    }),
  );
};
