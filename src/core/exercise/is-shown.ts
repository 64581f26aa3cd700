import type { RoundName } from '../document/exercise';
import { collectionOf, type PanelParts } from './exercise-changes';

/** Whether the answers of this round have been shown: whatever comes now comes late. */
export function isShown(parts: PanelParts, round: RoundName): boolean {
  const { exercise } = parts;
  const flag =
    (round === 'first' && exercise?.isRevealed) || (round === 'again' && exercise?.isAgainRevealed);
  return flag === true || (collectionOf(parts, round)?.shown ?? null) !== null;
}
