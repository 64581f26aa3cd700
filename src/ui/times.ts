/** Times and dates as people here write them. All take ISO text; an unreadable one gives ''. */
const parse = (iso: string): Date | null => {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? null : date;
};

/** "14:32" */
export function clockTime(iso: string): string {
  const date = parse(iso);
  return date ? date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }) : '';
}

/** "today, 14:32", "yesterday, 17:05" or "14 November 2026" */
export function dayAndTime(iso: string, now: string): string {
  const [date, today] = [parse(iso), parse(now)];
  if (!date || !today) return '';
  const days = daysBetween(date, today);
  if (days === 0) return `today, ${clockTime(iso)}`;
  if (days === 1) return `yesterday, ${clockTime(iso)}`;
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "today", "yesterday", "3 days ago" or "on 14 November 2026" */
export function daysAgo(iso: string, now: string): string {
  const [date, today] = [parse(iso), parse(now)];
  if (!date || !today) return '';
  const days = daysBetween(date, today);
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 31) return `${days} days ago`;
  return `on ${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}`;
}

function daysBetween(earlier: Date, later: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(later) - midnight(earlier)) / 86_400_000);
}
