/**
 * `in`: it counts now. `known`: nothing new, nothing wrong. `refused`: not taken in, and somebody
 * has something to do.
 */
export type Tone = 'in' | 'known' | 'refused';

/** What became of something that arrived, in words, with where to go on if that is elsewhere. */
export type Said = {
  readonly tone: Tone;
  readonly title: string;
  readonly text: string;
  readonly link: { readonly words: string; readonly href: string } | null;
};

export const refused = (title: string, text: string, link: Said['link'] = null): Said => ({
  tone: 'refused',
  title,
  text,
  link,
});
