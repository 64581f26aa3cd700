/**
 * Readability and length of the questions, method 8: stem at most 20 words, a level at most 22 words in one or two
 * sentences, a title at most 9 words, the help under a stem at most 30, ARI at most 9 over an item's stem and levels together.
 */
export const WORDING_LIMITS = {
  stem: 20,
  level: 22,
  title: 9,
  step: 22,
  help: 30,
  helpSentences: 3,
  sentences: 2,
  ari: 9,
} as const;

const words = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

export const wordsIn = (text: string): number => words(text).length;

export const countSentences = (text: string): number =>
  text.match(/[.?!](?=\s|$|[”’"])/g)?.length ?? 0;

/**
 * Automated Readability Index: 4.71 letters per word + 0.5 words per sentence - 21.43. About a US school grade.
 * Words in `plainWords` (lower case) count as four letters: terms the reader must meet anyway.
 */
export function readability(texts: readonly string[], plainWords: ReadonlySet<string>): number {
  const all = texts.flatMap(words);
  const letters = all.reduce((sum, word) => sum + lettersIn(word, plainWords), 0);
  const sentences = texts.reduce((sum, text) => sum + Math.max(1, countSentences(text)), 0);
  return (4.71 * letters) / all.length + (0.5 * all.length) / sentences - 21.43;
}

function lettersIn(word: string, plainWords: ReadonlySet<string>): number {
  if (plainWords.has(word.toLowerCase())) return 4;
  return word.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
