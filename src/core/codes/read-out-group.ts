/**
 * A group of a code read out: three signs and a check. The check is worked out in the field of 32
 * numbers, so that no wrong sign and no two signs swapped go unnoticed, and it holds the group's
 * place, so that a group in another's place is noticed too.
 */
export const SIGNS_A_GROUP = 4;

/** Different, and none of them 1, which is the check's own: so every swap changes the sum. */
const FACTORS = [2, 4, 8] as const;

/** The group with its check; `place` counts from 0 and stays below 31. */
export const withCheck = (three: readonly number[], place: number): readonly number[] => [
  ...three,
  sumOf(three) ^ (place + 1),
];

/** The place of a sound group; some other number, or null, of one that is not. */
export function homeOfGroup(group: readonly (number | null)[]): number | null {
  const symbols = group.filter((symbol) => symbol !== null);
  if (symbols.length !== SIGNS_A_GROUP) return null;
  return (sumOf(symbols.slice(0, -1)) ^ (symbols.at(-1) ?? 0)) - 1;
}

const sumOf = (three: readonly number[]) =>
  FACTORS.reduce((sum, factor, index) => sum ^ times(factor, three[index] ?? 0), 0);

/** In the field of 32 numbers made by x^5 + x^2 + 1. `factor` is a power of two. */
function times(factor: number, value: number): number {
  let product = value;
  for (let power = factor; power > 1; power /= 2) {
    product *= 2;
    if (product >= 32) product ^= 0b100101;
  }
  return product;
}
