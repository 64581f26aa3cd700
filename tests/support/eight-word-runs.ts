import { createHash } from 'node:crypto';

const RUN = 8;
const BYTES = 8;

/** Lower-case words of letters and figures; marks, tags and footnote signs fall away. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/<[^>]*>/g, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of eight words, in order. */
export function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(' '));
}

/** The first eight bytes of a run's SHA-256, in base64: enough to know a run by, too little to read it from. */
export const hashOf = (run: string): string =>
  createHash('sha256').update(run).digest().subarray(0, BYTES).toString('base64');

/** Many hashes as one text, sorted and without repeats; `unpack` gives them back. */
export function pack(hashes: readonly string[]): string {
  const sorted = [...new Set(hashes)].sort();
  return Buffer.concat(sorted.map((hash) => Buffer.from(hash, 'base64'))).toString('base64');
}

export function unpack(packed: string): string[] {
  const bytes = Buffer.from(packed, 'base64');
  return Array.from({ length: bytes.length / BYTES }, (_, index) =>
    bytes.subarray(index * BYTES, (index + 1) * BYTES).toString('base64'),
  );
}
