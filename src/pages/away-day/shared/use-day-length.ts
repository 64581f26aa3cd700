import { useSyncExternalStore } from 'react';
import { DAY_LENGTHS, type DayLength, USUAL_LENGTH } from '../../../core/exercise/day-plan';
import { keepDayLength, keptDayLength, onDayLength } from '../../../platform/day-length';

/** How long the room has, and how to say so; the longest day until someone did. */
export function useDayLength() {
  const kept = useSyncExternalStore(onDayLength, keptDayLength);
  const length: DayLength = DAY_LENGTHS.find((minutes) => minutes === kept) ?? USUAL_LENGTH;
  return { length, choose: keepDayLength };
}
