/** The calendar: days as they are kept, YYYY-MM-DD, of no clock and no time zone. */
import { monthOfDay } from './month-names';

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** How many days a month has, which is 1 to 12; 0 of any other. */
export function monthLength(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (LENGTHS[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0);
}

type DayParts = { readonly year: number; readonly month: number; readonly day: number };

/** Year, month (1 to 12) and day of a text; null where it is no day there ever was, or not of four-figure years. */
export function dayParts(text: string): DayParts | null {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  return day >= 1 && day <= monthLength(year, month) ? { year, month, day } : null;
}

export const dayOfParts = ({ year, month, day }: DayParts): string =>
  [padded(year, 4), padded(month, 2), padded(day, 2)].join('-');

const padded = (part: number, figures: number): string => String(part).padStart(figures, '0');

/** The same day so many months later, or earlier: the last of a month that is shorter. '' of what is no day. */
export function monthsAfter(text: string, months: number): string {
  const parts = dayParts(text);
  if (parts === null) return '';
  const all = 12 * parts.year + parts.month - 1 + months;
  const [year, month] = [Math.floor(all / 12), (all % 12) + 1];
  return dayOfParts({ year, month, day: Math.min(parts.day, monthLength(year, month)) });
}

/** "21 November 2026"; '' of what is no day. */
export function dayWords(text: string): string {
  const parts = dayParts(text);
  return parts === null ? '' : `${parts.day} ${monthOfDay(text)}`;
}
