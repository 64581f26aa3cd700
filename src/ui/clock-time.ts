/** The time an ISO text names, a day alone as that day here; null where it cannot be read. */
export function timeOf(iso: string): Date | null {
  // Read as UTC a day alone would be the day before, west of Greenwich.
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T00:00:00` : iso);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** "14:32", by the clock where the reader is; '' for a text that cannot be read. */
export function clockTime(iso: string): string {
  const date = timeOf(iso);
  return date ? `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}` : '';
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
