import type { Response } from '../document/response';
import type { Item } from '../instrument/instrument';
import { strongestEvidence } from '../response/evidence-of';
import { BLANK, type ItemValues, isRatedValue } from '../scoring/item-value';
import type { ClaimToEvidence } from './gap';

export const LOWEST_CLAIM = 3;

/** Claims to evidence, method 2.6: rated 3 or 4 with evidence strength 0 or 1, by importance, then
 *  position. */
export const claimsToEvidence = (
  items: readonly Item[],
  values: ItemValues,
  response: Response,
): readonly ClaimToEvidence[] =>
  items
    .flatMap((item, at) => {
      const value = values[at] ?? BLANK;
      const strength = strongestEvidence(response, item.id);
      if (!isRatedValue(value) || value < 2 * LOWEST_CLAIM) return [];
      if (strength !== 0 && strength !== 1) return [];
      return [{ claim: { item: item.id, level: value / 2, strength }, item }];
    })
    // The sort is stable: equal importances stay in instrument order.
    .toSorted((a, b) => b.item.importance - a.item.importance)
    .map(({ claim }) => claim);
