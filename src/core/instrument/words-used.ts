import type { GlossaryTerm } from './instrument';

type Asked = { readonly stem: string; readonly levels: readonly string[] };

/**
 * Finds the terms of a glossary that a question or one of its levels uses, as they are named there and in its order.
 * Made once for all questions: to make a pattern takes longer than to look with it, and to look with it longer than to
 * see that the letters stand nowhere.
 */
export function termFinder(glossary: readonly GlossaryTerm[]): (asked: Asked) => readonly string[] {
  const terms = glossary.map(({ term, alsoWritten }) => ({
    term,
    written: [term, ...alsoWritten].map((word) => ({
      letters: word.toLowerCase(),
      pattern: patternOf(word),
    })),
  }));
  return ({ stem, levels }) => {
    const text = [stem, ...levels].join(' ');
    const letters = text.toLowerCase();
    return terms
      .filter(({ written }) =>
        written.some((word) => letters.includes(word.letters) && word.pattern.test(text)),
      )
      .map(({ term }) => term);
  };
}

/** As a whole word, in capitals or not. */
function patternOf(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(^|[^\\p{L}])${escaped}([^\\p{L}]|$)`, 'iu');
}
