import type { Item } from './instrument';

/** What is read before it is answered. */
export type ReadItem = Pick<Item, 'stem' | 'levels'>;

/** Plain text read with care, and the time it takes to make up one's mind. Our own estimate. */
const WORDS_A_MINUTE = 175;
export const SECONDS_TO_CHOOSE = 20;

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Seconds it takes to read these questions with all their levels, and to answer them. */
export const secondsToAnswer = (items: readonly ReadItem[]): number => {
  const texts = items.flatMap(({ stem, levels }) => [stem, ...levels]);
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  return (words / WORDS_A_MINUTE) * 60 + items.length * SECONDS_TO_CHOOSE;
};

/** Whole minutes to allow, rounded up, and with a fifth more for whoever takes longer. */
export type Minutes = { readonly low: number; readonly high: number };

/** Minutes to allow for these questions, whatever bank they are of; 0 for none. */
export const minutesToAllow = (items: readonly ReadItem[]): Minutes => {
  const minutes = secondsToAnswer(items) / 60;
  return { low: Math.ceil(minutes), high: Math.ceil(minutes * 1.2) };
};
