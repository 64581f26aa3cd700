import type { Attribution } from '../document/exercise';
import { FEWEST_TOGETHER, isNoneOrEnough } from '../exercise/let-in';
import { type AnswerTally, SAID_NOTHING } from './answer-sheet';
import { countsOf, twiceMedian } from './combine-item';
import { mayShowDistribution } from './may-be-shown';
import { isCloseAbout } from './spread';
import type { ChangeOfVoters } from './who-voted';

/**
 * Whether the counts of a second vote may stand beside the first: not attributed, only if the same
 * people answered, or none or at least five joined, left and stayed, of each part of them that was shown
 * by itself; and only where that is certain. Else a few of them could be taken from the one or the other.
 */
export const mayStandBeside = (
  attribution: Attribution,
  { joined, left, stayed, isKnown, isEven }: ChangeOfVoters,
): boolean => {
  if (attribution === 'named') return true;
  if (!isKnown) return false;
  if (joined + left === 0) return true;
  return isEven && [joined, left, stayed].every(isNoneOrEnough);
};

/**
 * Where its counts may not be shown: whether those who voted again stand close about the middle of the
 * first round, so that it may stand; null where that is not told. It is told only where it is certain who
 * joined or left, and they could not have changed it, had nobody else moved, so that it says nothing of
 * them; five or more always could.
 */
export const middleStands = (
  first: AnswerTally,
  again: AnswerTally,
  change: ChangeOfVoters,
): boolean | null => {
  const { rated } = countsOf(first);
  const isOpen = (tally: AnswerTally) =>
    mayShowDistribution('not-attributed', countsOf(tally).rated);
  const isFew = Math.max(change.joined, change.left) < FEWEST_TOGETHER;
  if (
    !isOpen(first) ||
    !isOpen(again) ||
    !isFew ||
    !change.isKnown ||
    (change.joined > 0 && change.left > 0)
  )
    return null;
  const middle = twiceMedian(first, rated);
  const stands = isCloseAbout(again, middle);
  const others =
    change.left > 0 ? without(first, change.left, 0) : withMore(first, change.joined, 0);
  // Also that it is told at all must not hang on what they said, a level or none.
  const told = others.map((tally) => (isOpen(tally) ? isCloseAbout(tally, middle) : null));
  const [expected, ...rest] = new Set(told);
  return typeof expected === 'boolean' && rest.length === 0 ? stands : null;
};

/** Every tally that is left without so many people. */
const without = (tally: AnswerTally, people: number, from: number): readonly AnswerTally[] =>
  people === 0
    ? [tally]
    : codesFrom(from).flatMap((code) =>
        (tally[code] ?? 0) === 0 ? [] : without(moved(tally, code, -1), people - 1, code),
      );

/** Every tally there may be with so many people more. */
const withMore = (tally: AnswerTally, people: number, from: number): readonly AnswerTally[] =>
  people === 0
    ? [tally]
    : codesFrom(from).flatMap((code) => withMore(moved(tally, code, 1), people - 1, code));

const codesFrom = (from: number): readonly number[] =>
  Array.from({ length: SAID_NOTHING + 1 - from }, (_, at) => from + at);

const moved = (tally: AnswerTally, code: number, by: number): AnswerTally => {
  const next = tally.slice();
  next[code] = (next[code] ?? 0) + by;
  return next;
};
