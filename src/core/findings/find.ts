import type { Assessment } from '../document/assessment';
import type { Analysis } from '../gaps/analyse';
import type { Instrument } from '../instrument/instrument';
import type { ItemValues } from '../scoring/item-value';
import { basisOf } from './basis';
import { doubtOf } from './doubt';
import type { Findings } from './finding';
import { firstItems } from './start';
import { staysOf } from './stays';
import { toldFactsOf } from './told-facts';

/**
 * What is said first, second and third of a set of answers: the headline, what is best and weakest,
 * where to start, what could still change that, and the first five things to do. Method 2.9.
 */
export const findingsOf = (
  instrument: Instrument,
  assessment: Assessment,
  analysis: Analysis,
): Findings => {
  const known = { instrument, assessment, analysis };
  const basisFor = (values: ItemValues) => basisOf(known, values);
  const basis = basisFor(analysis.values);
  const places = new Map(analysis.itemsInPlay.map(({ id }, at) => [id, at]));
  const { headline, best, weakest, start } = toldFactsOf(basis);
  return {
    headline,
    best,
    weakest,
    start,
    doubt: doubtOf(basis, analysis.values, basisFor, (item) => places.get(item) ?? -1),
    firstFive: firstItems(basis).map((item) => ({
      item,
      stays: staysOf(basis, analysis.gaps, item),
    })),
  };
};
