/**
 * Crockford's 32 signs: no I, L, O or U, so that nothing read out or copied by hand is taken for
 * something else (https://www.crockford.com/base32.html). All are capitals and figures, which a QR
 * code packs tighter than other letters. Each stands for five bits, its place here.
 */
export const CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 0-31, or null for a sign that stands in no code. Forgives small letters, O for 0, I and L for 1. */
export const symbolOf = (sign: string): number | null => SYMBOLS.get(sign) ?? null;

const TAKEN_FOR = { O: '0', I: '1', L: '1' } as const;

const SYMBOLS: ReadonlyMap<string, number> = new Map(
  [
    ...[...CODE_ALPHABET].map((sign) => [sign, sign] as const),
    ...Object.entries(TAKEN_FOR),
  ].flatMap(([sign, meant]) =>
    [sign, sign.toLowerCase()].map((each) => [each, CODE_ALPHABET.indexOf(meant)] as const),
  ),
);

export const signsOf = (symbols: readonly number[]): string =>
  symbols.map((symbol) => CODE_ALPHABET.charAt(symbol)).join('');
