import type { Response } from '../document/response';
import type { Instrument, Item } from '../instrument/instrument';
import { flagsOf } from './flags';
import { countValues, type ItemValues, itemValues } from './item-value';
import { scoreCell } from './score-cell';
import { scoreDimension } from './score-dimension';
import type { DimensionKind, Scorecard } from './scorecard';
import { scoringIndex } from './scoring-index';

/** The scorecard of one value an item: all dimensions, cells and flags. No overall score (method 0.14). */
export const scoreValues = (
  instrument: Instrument,
  values: ItemValues,
  items: readonly Item[],
): Scorecard => {
  const index = scoringIndex(instrument, items);
  const scores = index.dimensions.map((dimension) => scoreDimension(dimension, values));
  const ofKind = (kind: DimensionKind) => scores.filter((score) => score.kind === kind);
  return {
    sections: ofKind('section'),
    functions: ofKind('function'),
    sufficiency: ofKind('sufficiency'),
    parts: ofKind('part'),
    viewGroups: ofKind('view'),
    cells: index.cells.map((cell) => scoreCell(cell, values)),
    flags: flagsOf(index.flags, values),
    count: countValues(values),
  };
};

/**
 * The scorecard of one response, method 2.3. With `items` (the quick set, a pick) the rest of the
 * instrument is as if it were not there; pass the same array each time, its index is kept.
 */
export const scoreResponse = (
  instrument: Instrument,
  response: Response,
  items: readonly Item[] = instrument.items,
): Scorecard => scoreValues(instrument, itemValues(items, response), items);
