import type { AgainItem } from '../../core/panel/panel';

/** Said in the place of a second vote that may not stand beside the first. */
export function apartWords({ stands }: Pick<AgainItem, 'stands'>): string {
  const why =
    'Not the same people voted as answered first. Side by side, the two would tell who came or left, so the votes are not shown.';
  if (stands === null) return why;
  return `${why} ${stands ? 'They lie close enough for the middle answer to stand.' : 'They do not lie close enough for the middle answer to stand by itself.'}`;
}
