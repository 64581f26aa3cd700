/**
 * Times and dates as people here write them, by the day it is where they are. All take ISO text, a
 * time or a day alone; an unreadable one gives ''.
 */
import { clockTime, timeOf } from './clock-time';

/** "today, 14:32", "yesterday, 17:05" or "14 November 2026" */
export function dayAndTime(iso: string, now: string): string {
  const [date, today] = [timeOf(iso), timeOf(now)];
  if (!date || !today) return '';
  const days = daysBetween(date, today);
  if (days === 0) return `today, ${clockTime(iso)}`;
  if (days === 1) return `yesterday, ${clockTime(iso)}`;
  return inFull(date);
}

/**
 * "today", "yesterday", "3 days ago" or "on 14 November 2026". A day that has not come, since some
 * clock was ahead, is said as its date.
 */
export function daysAgo(iso: string, now: string): string {
  const [date, today] = [timeOf(iso), timeOf(now)];
  if (!date || !today) return '';
  const days = daysBetween(date, today);
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days > 1 && days < 31) return `${days} days ago`;
  return `on ${inFull(date)}`;
}

const inFull = (date: Date): string =>
  date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

function daysBetween(earlier: Date, later: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(later) - midnight(earlier)) / 86_400_000);
}
