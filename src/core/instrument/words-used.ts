import type { GlossaryTerm } from './instrument';

type Asked = { readonly stem: string; readonly levels: readonly string[] };

/** The terms of a glossary that a question or one of its levels uses, as they are named there and in its order. */
export function wordsUsed(
  { stem, levels }: Asked,
  glossary: readonly GlossaryTerm[],
): readonly string[] {
  const text = [stem, ...levels].join(' ');
  return glossary
    .filter(({ term, alsoWritten }) => [term, ...alsoWritten].some((word) => mentions(text, word)))
    .map(({ term }) => term);
}

/** As a whole word, in capitals or not. */
function mentions(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(^|[^\\p{L}])${escaped}([^\\p{L}]|$)`, 'iu').test(text);
}
