import type { RoundName } from '../document/rounds';
import { collectionOf, type PanelHead } from './exercise-changes';

/** Whether the answers of this round have been shown: whatever comes now comes late. */
export function isShown(head: PanelHead, round: RoundName): boolean {
  const { exercise } = head;
  const flag =
    (round === 'first' && exercise?.isRevealed) || (round === 'again' && exercise?.isAgainRevealed);
  return flag === true || (collectionOf(head, round)?.shown ?? null) !== null;
}
