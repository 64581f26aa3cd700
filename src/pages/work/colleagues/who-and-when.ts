import { dayWords } from '../../../core/limits/days';
import { localDay } from '../../../store/local-day';
import { clockTime } from '../../../ui/clock-time';

/** "Sam Okoro, 21 November 2026, 14:32": the whole date, since versions may be months apart. */
export function whoAndWhen({ by, at }: { readonly by: string; readonly at: string }): string {
  const who = by.trim() === '' ? 'No name given' : by.trim();
  return [who, dayWords(localDay(at)), clockTime(at)].filter((words) => words !== '').join(', ');
}
