import type { RoundName } from '../../../core/document/rounds';
import type { PanelHead } from '../../../core/exercise/exercise-changes';
import type { AgainItem } from '../../../core/panel/panel';

/** Said in the place of a second vote that may not stand beside the first. */
export function apartWords({ stands }: Pick<AgainItem, 'stands'>): string {
  const why =
    'Not all who voted are certain to be those who answered first. Side by side, the two could tell what someone said who came or left, so the votes are not shown.';
  if (stands === null) return why;
  return `${why} ${stands ? 'They lie close enough for the middle answer to stand.' : 'They do not lie close enough for the middle answer to stand by itself.'}`;
}

/** What becomes of whatever comes after the answers have been shown. */
export function lateWords({ exercise }: Pick<PanelHead, 'exercise'>, round: RoundName): string {
  const stays = 'The answers have been shown, so this comes late. What was shown stays as it is:';
  return round === 'first' && exercise?.attribution === 'not-attributed'
    ? `${stays} this is kept, and counts only once at least four others have come late too, or in the second vote.`
    : `${stays} this is kept and not counted in it.`;
}
