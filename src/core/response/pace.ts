import type { Response } from '../document/response';
import { type ReadItem, SECONDS_TO_CHOOSE, secondsToAnswer } from '../instrument/reading-time';

const INTERVALS_NEEDED = 5;
const LONGEST_INTERVAL_SECONDS = 5 * 60;

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (lower + upper) / 2;
};

/**
 * Pace so far, in seconds an item: the median time between one changed answer and the next.
 * More than five minutes apart is another sitting. No time apart is one act that changed many
 * answers at once (setting a function not applicable, a merge), so it says nothing of the pace.
 * Until there are five intervals, what reading and answering these items takes. Never less than it takes to choose:
 * who presses through a few would else be promised the rest in no time.
 */
export const secondsPerItem = (response: Response, items: readonly ReadItem[]): number => {
  const stamps = Object.values(response)
    .filter((record) => record.answer !== null)
    .map((record) => Date.parse(record.changedAt))
    .filter((stamp) => Number.isFinite(stamp))
    .sort((a, b) => a - b);
  const intervals = stamps
    .slice(1)
    .map((stamp, index) => (stamp - (stamps[index] ?? stamp)) / 1000)
    .filter((seconds) => seconds > 0 && seconds <= LONGEST_INTERVAL_SECONDS);
  if (intervals.length >= INTERVALS_NEEDED) return Math.max(median(intervals), SECONDS_TO_CHOOSE);
  return items.length === 0 ? 0 : secondsToAnswer(items) / items.length;
};

/** Whole minutes left, rounded up; 0 when no items are left. */
export const minutesLeft = (itemsLeft: number, secondsEach: number): number =>
  Math.ceil((itemsLeft * secondsEach) / 60);
