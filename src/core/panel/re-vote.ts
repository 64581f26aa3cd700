import type { HalfLevel } from '../document/exercise';
import type { PanelItem, RoundItem } from './panel';

/**
 * Method 3.4: the middle answer of a round may stand without more being said when `AD <= 0.8` and
 * nobody is in two camps. Below three ratings, or where the spread is not told, it may not.
 */
export const mayAcceptMiddle = ({ spread }: Pick<RoundItem, 'spread'>): boolean =>
  spread !== null &&
  spread.deviation !== null &&
  spread.label !== 'wide' &&
  spread.splitAt === null;

const HALF_LEVELS = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4] as const satisfies readonly HalfLevel[];

/** A level in halves from any number; null when it is none. */
export const halfLevelOf = (value: number | null): HalfLevel | null =>
  HALF_LEVELS.find((level) => level === value) ?? null;

export type MiddleAnswer = {
  readonly level: HalfLevel;
  readonly round: 'first' | 'again';
  /**
   * The middle of a re-vote that came close enough needs none; nor does one of so few people that how
   * close they came is not told: the room knows that itself.
   */
  readonly needsReason: boolean;
};

/**
 * The middle answer a room may take over as agreed, of the latest round that has one; else null.
 * Where the counts of a re-vote are not told, it is that of the first round it may have confirmed.
 */
export const middleAnswer = ({ median, again }: PanelItem): MiddleAnswer | null => {
  const later = halfLevelOf(again?.median ?? null);
  if (again !== null && later !== null)
    return { level: later, round: 'again', needsReason: again.stands === false };
  const first = halfLevelOf(median);
  if (first === null) return null;
  const isConfirmed = again !== null && !again.isBeside && again.stands === true;
  return isConfirmed
    ? { level: first, round: 'again', needsReason: false }
    : { level: first, round: 'first', needsReason: true };
};
