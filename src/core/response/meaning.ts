/**
 * What a level says may change from one edition of the questions to the next. Each answer with a level
 * keeps the meaning it was given under, so that none is ever read as an answer to other words.
 */

import type { Answer, EarlierAnswer, ItemRecord } from '../document/answer';
import type { Instrument, Item, ItemId, Level } from '../instrument/instrument';

/** This level of this question, as its words are now. */
export const ratedNow = (level: Level, { meaningVersion }: Pick<Item, 'meaningVersion'>): Answer =>
  meaningVersion === 1
    ? { state: 'rated', level }
    : { state: 'rated', level, meaning: meaningVersion };

/** Which meaning of its question an answer was given under, from 1; only a level has one. */
export const meaningOf = (answer: Answer): number =>
  answer.state === 'rated' ? (answer.meaning ?? 1) : 1;

type Asked = Pick<Item, 'meaningVersion' | 'naAllowed'>;

/** Why an answer cannot stand under the words there are now; null where it can. */
export function misfitOf(
  answer: Answer | null,
  { meaningVersion, naAllowed }: Asked,
): 'other-meaning' | 'not-allowed' | null {
  if (answer?.state === 'rated')
    return meaningOf(answer) === meaningVersion ? null : 'other-meaning';
  return answer?.state === 'na' && !naAllowed ? 'not-allowed' : null;
}

/** What was answered under other words, and has not been looked at again since; null where there is nothing. */
export function toLookAtAgain(record: ItemRecord | undefined, item: Asked): EarlierAnswer | null {
  if (record === undefined || record.answer !== null) return null;
  const [last] = record.history;
  return last !== undefined && misfitOf(last.answer, item) !== null ? last : null;
}

/** A question in the words that had this meaning, of the editions before, oldest first; null where nobody has kept them. */
export function itemOfMeaning(
  editions: readonly Pick<Instrument, 'items'>[],
  id: ItemId,
  meaning: number,
): Item | null {
  const items = editions.flatMap((edition) => edition.items);
  return items.findLast((item) => item.id === id && item.meaningVersion === meaning) ?? null;
}
