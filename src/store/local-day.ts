/**
 * The day (YYYY-MM-DD) an ISO time falls on where the person is: just after midnight in summer, UTC
 * is a day behind. The only way from a time to a day. A time that is none, or out of all years of
 * four figures, gives ''.
 */
export function localDay(time: string): string {
  const date = new Date(time);
  const year = date.getFullYear();
  if (!(year >= 0 && year <= 9999)) return '';
  const day = [date.getMonth() + 1, date.getDate()].map((part) => figures(part, 2));
  return [figures(year, 4), ...day].join('-');
}

/** "2026-07-15 00:20": an ISO time as the clock on the wall says it, for tables; '' like above. */
export function localTime(time: string): string {
  const day = localDay(time);
  const date = new Date(time);
  const clock = [date.getHours(), date.getMinutes()].map((part) => figures(part, 2));
  return day === '' ? '' : `${day} ${clock.join(':')}`;
}

const figures = (part: number, count: number): string => String(part).padStart(count, '0');
