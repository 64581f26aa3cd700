import type { GlossaryTerm } from './instrument';

type Asked = { readonly stem: string; readonly levels: readonly string[] };

/**
 * Finds the terms of a glossary that a question or one of its levels uses, as they are named there and in its order.
 * Made once for all questions: to make a pattern takes longer than to look with it.
 */
export function termFinder(glossary: readonly GlossaryTerm[]): (asked: Asked) => readonly string[] {
  const terms = glossary.map(({ term, alsoWritten }) => ({
    term,
    patterns: [term, ...alsoWritten].map(patternOf),
  }));
  return ({ stem, levels }) => {
    const text = [stem, ...levels].join(' ');
    return terms
      .filter(({ patterns }) => patterns.some((pattern) => pattern.test(text)))
      .map(({ term }) => term);
  };
}

/** As a whole word, in capitals or not. */
function patternOf(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(^|[^\\p{L}])${escaped}([^\\p{L}]|$)`, 'iu');
}
