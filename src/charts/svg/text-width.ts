/** Regular, bold, and the bold serif of findings. */
export type Face = 'plain' | 'bold' | 'serif';

/**
 * Widths in em of DejaVu Sans, the widest face a reader is likely to have: in Arial or Helvetica
 * every text is narrower than measured here, so nothing meets its neighbour.
 */
const CLASSES = [
  ["ijlI'", 0.3],
  [' |.,:;·‘’', 0.34],
  ['f-/\\', 0.37],
  ['t()[]', 0.41],
  ['rJ!', 0.42],
  ['"“”s', 0.53],
  ['cz–', 0.56],
  ['kvxy', 0.6],
  ['LFTYP', 0.62],
  ['ABCEKRSVXZ', 0.7],
  ['w', 0.82],
  ['mM', 0.98],
  ['WO@%Q—…', 1],
  ['→', 0.84],
] as const;
const WIDTHS: ReadonlyMap<string, number> = new Map(
  CLASSES.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);
const LOWER_OR_FIGURE = 0.64;
const CAPITAL = 0.79;
/** Other scripts, by the widest of their usual letters. */
const OTHER_LETTER = 0.85;
/** Signs, ideographs and emoji. */
const SIGN = 1.4;
const FACTOR = { plain: 1, bold: 1.13, serif: 1.16 } as const satisfies Record<Face, number>;

/** At most this many of `size` are taken by the text, whatever face stands in for ours. */
export function textWidth(text: string, size: number, face: Face = 'plain'): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * size * FACTOR[face];
}

function letterWidth(letter: string): number {
  const known = WIDTHS.get(letter);
  if (known !== undefined) return known;
  if (/[\p{M}\p{Cf}\p{EMod}]/u.test(letter)) return 0;
  // With the marks taken off, "Ŵ" is as wide as "W".
  const base = letter.normalize('NFD')[0] ?? letter;
  if (base !== letter && WIDTHS.has(base)) return WIDTHS.get(base) ?? SIGN;
  if (/[a-z0-9]/.test(base)) return LOWER_OR_FIGURE;
  if (/[A-Z]/.test(base)) return CAPITAL;
  if (/[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}]/u.test(letter)) return SIGN;
  return /\p{L}|\p{N}|\p{P}/u.test(letter) ? OTHER_LETTER : SIGN;
}

type Measure = { readonly width: number; readonly size: number; readonly face?: Face };

/** The text broken into lines no wider than `width`; a word wider than that is broken inside. */
export function wrapped(text: string, { width, size, face = 'plain' }: Measure): readonly string[] {
  const fits = (line: string) => textWidth(line, size, face) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => piecesOf(whole, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && !fits(longer)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

const NARROWER = 0.96;

/** The same number of lines in the least width that holds them. */
export function evenlyWrapped(text: string, measure: Measure): readonly string[] {
  let lines = wrapped(text, measure);
  for (let width = measure.width * NARROWER; ; width *= NARROWER) {
    const narrower = wrapped(text, { ...measure, width });
    if (lines.length < 2 || narrower.length > lines.length) return lines;
    lines = narrower;
  }
}

/** A letter with the marks, joiners and tones that belong to it; the two halves of a flag. */
const LETTERS = /\p{RI}\p{RI}|[\s\S](?:[\p{M}\p{EMod}]|\u200d\P{M}?)*/gu;

function piecesOf(word: string, fits: (line: string) => boolean): readonly string[] {
  if (word === '' || fits(word)) return word === '' ? [] : [word];
  const pieces: string[] = [];
  let piece = '';
  for (const [letter] of word.matchAll(LETTERS)) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
