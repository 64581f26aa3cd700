import { collectionOf, type PanelParts } from '../../../core/exercise/exercise-changes';
import type { RoundName } from '../../../core/response/exercise';

/** Whether the answers of this round have been shown: whatever comes now comes late. */
export function isShown(parts: PanelParts, round: RoundName): boolean {
  const { exercise } = parts;
  const flag =
    (round === 'first' && exercise?.isRevealed) || (round === 'again' && exercise?.isAgainRevealed);
  return flag === true || (collectionOf(parts, round)?.shown ?? null) !== null;
}
