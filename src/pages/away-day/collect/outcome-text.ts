/**
 * `in`: it counts now. `known`: nothing new, nothing wrong. `refused`: not taken in, and somebody
 * has something to do.
 */
export type Tone = 'in' | 'known' | 'refused';

/** What became of something that arrived, in words, with where to go on if that is elsewhere. */
export type OutcomeText = {
  readonly tone: Tone;
  readonly title: string;
  readonly text: string;
  readonly link: { readonly words: string; readonly href: string } | null;
};

export const refusedText = (
  title: string,
  text: string,
  link: OutcomeText['link'] = null,
): OutcomeText => ({
  tone: 'refused',
  title,
  text,
  link,
});
