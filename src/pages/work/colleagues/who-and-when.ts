import { clockTime } from '../../../ui/clock-time';

/** "Sam Okoro, 21 November 2026, 14:32": the whole date, since versions may be months apart. */
export function whoAndWhen({ by, at }: { readonly by: string; readonly at: string }): string {
  const date = new Date(at);
  const isTime = !Number.isNaN(date.getTime());
  const day = isTime
    ? date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
    : '';
  const who = by.trim() === '' ? 'No name given' : by.trim();
  return [who, day, clockTime(at)].filter((words) => words !== '').join(', ');
}
