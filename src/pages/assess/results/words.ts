import type { Response } from '../../../core/document/response';
import type { ReadItem } from '../../../core/instrument/reading-time';
import { minutesLeft, secondsPerItem } from '../../../core/response/pace';

export const questions = (count: number): string =>
  count === 1 ? '1 question' : `${count} questions`;

/** "about 5 minutes", at the pace so far. */
export const timeFor = (left: number, response: Response, items: readonly ReadItem[]): string => {
  const minutes = minutesLeft(left, secondsPerItem(response, items));
  return minutes === 1 ? 'about a minute' : `about ${minutes} minutes`;
};

/** "Funding", "Funding and Relationships", "Funding, Relationships and Local buy-in". */
export const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { style: 'long' }).format(names);
