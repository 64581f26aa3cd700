/**
 * The same text for the same content, in whatever order its fields stand; empty for what is blank or
 * not there.
 */
export function textOf(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(inOrder(value));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}

const HASH_SIGNS = 11;
const HIGHEST_GENERATION = 36 ** 5 - 1;

/**
 * A state of a place: 53 bits of its text, and its generation, which is one more than any its author
 * had seen there. What is changed and changed back is thereby a state of its own, told from the
 * first without a clock. At most 16 small letters and figures.
 */
export function markOf(text: string, seen: readonly string[]): string {
  const generation = 1 + seen.reduce((highest, mark) => Math.max(highest, generationOf(mark)), 0);
  return hashOf(text) + Math.min(generation, HIGHEST_GENERATION).toString(36);
}

/** 0 for a mark that is none of ours. */
export function generationOf(mark: string): number {
  const generation = Number.parseInt(mark.slice(HASH_SIGNS), 36);
  return Number.isNaN(generation) ? 0 : generation;
}

/** Whether the mark may be that of a state with this text. */
export const isMarkOf = (mark: string, text: string): boolean =>
  mark.slice(0, HASH_SIGNS) === hashOf(text);

/**
 * 53 bits: FNV-1a (Fowler, Noll and Vo) over the text's units read forwards, and over them read backwards, so
 * that what the one does not tell apart the other does.
 */
export function hashOf(text: string): string {
  let forwards = FNV_BASIS;
  let backwards = FNV_BASIS;
  for (let at = 0; at < text.length; at += 1) {
    forwards = Math.imul(forwards ^ text.charCodeAt(at), FNV_PRIME);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - at), FNV_PRIME);
  }
  const bits = (backwards >>> 11) * 2 ** 32 + (forwards >>> 0);
  return bits.toString(36).padStart(HASH_SIGNS, '0');
}

const FNV_BASIS = 2_166_136_261;
const FNV_PRIME = 16_777_619;
