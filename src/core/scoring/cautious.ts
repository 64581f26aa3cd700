import type { Response } from '../document/response';
import type { Instrument, Item } from '../instrument/instrument';
import { evidenceOf, strongestEvidence } from '../response/evidence-of';
import { type ItemValues, itemValues } from './item-value';
import { scoreValues } from './score-response';
import type { Scorecard } from './scorecard';

const HIGHEST_LEVEL_UNBACKED = 2;
const STRENGTH_NEEDED = 2;

/**
 * The scorecard "if an assessor accepted only what we can show", method 2.6: an answer with evidence
 * weaker than a document counts as level 2 at most. Null when no evidence is noted anywhere (0.8).
 */
export const cautiousScorecard = (
  instrument: Instrument,
  response: Response,
  items: readonly Item[] = instrument.items,
  known: ItemValues = itemValues(items, response),
): Scorecard | null => {
  if (!items.some((item) => evidenceOf(response, item.id).length > 0)) return null;
  const values = known.map((value, at) => {
    const id = items[at]?.id ?? '';
    // The codes of unrated items are below 0, so the lower of the two leaves them as they are.
    return strongestEvidence(response, id) < STRENGTH_NEEDED
      ? Math.min(value, 2 * HIGHEST_LEVEL_UNBACKED)
      : value;
  });
  return scoreValues(instrument, values, items);
};
