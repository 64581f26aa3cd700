import type { Item } from '../instrument/instrument';
import { strongestEvidence } from '../response/answer-state';
import type { Response } from '../response/response';
import type { ClaimToEvidence } from './gap';

const LOWEST_CLAIM = 3;

const claimOf = (item: Item, response: Response): readonly ClaimToEvidence[] => {
  const record = response[item.id];
  const strength = strongestEvidence(record);
  if (record?.answer?.state !== 'rated' || record.answer.level < LOWEST_CLAIM) return [];
  if (strength !== 0 && strength !== 1) return [];
  return [{ item: item.id, level: record.answer.level, strength }];
};

/** Claims to evidence, method 2.6: rated 3 or 4 with evidence strength 0 or 1, by importance, then
 *  position. */
export const claimsToEvidence = (
  items: readonly Item[],
  response: Response,
): readonly ClaimToEvidence[] =>
  items.toSorted((a, b) => b.importance - a.importance).flatMap((item) => claimOf(item, response));
