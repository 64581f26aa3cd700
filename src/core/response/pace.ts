import type { Response } from './response';

const USUAL_SECONDS_PER_ITEM = 35;
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
 * 35 until there are five intervals (product 5.3).
 */
export const secondsPerItem = (response: Response): number => {
  const stamps = Object.values(response)
    .filter((record) => record.answer !== null)
    .map((record) => Date.parse(record.changedAt))
    .filter((stamp) => Number.isFinite(stamp))
    .sort((a, b) => a - b);
  const intervals = stamps
    .slice(1)
    .map((stamp, index) => (stamp - (stamps[index] ?? stamp)) / 1000)
    .filter((seconds) => seconds > 0 && seconds <= LONGEST_INTERVAL_SECONDS);
  return intervals.length < INTERVALS_NEEDED ? USUAL_SECONDS_PER_ITEM : median(intervals);
};

/** Minutes to allow for so many items at the usual pace, and where it takes a third longer: whole fives. */
export const minutesToAllow = (items: number): { readonly low: number; readonly high: number } => {
  const fives = (minutes: number) => 5 * Math.ceil(minutes / 5);
  const low = minutesLeft(items, USUAL_SECONDS_PER_ITEM);
  return { low: fives(low), high: fives(low * 1.3) };
};

/** Whole minutes left, rounded up; 0 when no items are left. */
export const minutesLeft = (itemsLeft: number, secondsEach: number): number =>
  Math.ceil((itemsLeft * secondsEach) / 60);
