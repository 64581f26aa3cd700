/** What stands beside the boxes of a paper form, and what it is typed in with. */

/** `letters`: A to E and a question mark. `numbers`: 1 to 5 and D, as on forms printed by older versions. */
export const PAPER_MARKS = ['letters', 'numbers'] as const;
export type PaperMarks = (typeof PAPER_MARKS)[number];

const LETTERS = 'ABCDE';

/** A for the lowest level; '' for none there is. */
export const letterOfLevel = (level: number): string => LETTERS.charAt(level);

/** The level of a letter, in small or capitals; null where it is none. */
export function levelOfLetter(letter: string): number | null {
  const level = letter === '' ? -1 : LETTERS.indexOf(letter.toUpperCase());
  return level === -1 ? null : level;
}

export const DONT_KNOW_MARK = '?';
