/** Letters that are about twice as wide as the others: W and M, pictures, and those of East Asia. */
const WIDE = /[WM@\u2e80-\uffef]|[\u{10000}-\u{3ffff}]/gu;
const CAPITAL = /[A-LN-VX-Z]/g;

const countOf = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** The length of a text in letters of usual width. */
const widthOf = (text: string): number =>
  [...text].length + countOf(text, WIDE) + countOf(text, CAPITAL) / 4;

/** About how many lines a text takes where a line holds `fits` letters; `most` is where it is cut. */
export const lineCount = (text: string, fits: number, most = Number.POSITIVE_INFINITY): number =>
  Math.min(most, Math.max(1, Math.ceil(widthOf(text) / fits)));
