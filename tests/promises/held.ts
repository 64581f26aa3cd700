/** Sentences people are told, and what holds them. */
export type Held = {
  readonly by: Holder;
  readonly says: readonly string[];
};

/**
 * A test, by its file and words of its name. `intended`: worded as what is meant, not as what is so, or
 * standing under a line that is. `others`: a fact about browsers, law or people, none about Mainstay.
 * `instruction`: what to do, where to look, words to copy, or what a list is about.
 */
export type Holder =
  | { readonly test: string; readonly name: string }
  | { readonly intendedUnder: string }
  | 'intended'
  | 'others'
  | 'instruction';
