type Parts = Intl.DateTimeFormatOptions;

/** "21 November 2026" from YYYY-MM-DD; '' from anything else. */
export const dayWords = (day: string): string =>
  inWords(day, { day: 'numeric', month: 'long', year: 'numeric' });

/** "November 2026" */
export const monthOfDay = (day: string): string => inWords(day, { month: 'long', year: 'numeric' });

function inWords(day: string, parts: Parts): string {
  const date = new Date(`${day}T12:00:00`);
  if (day === '' || Number.isNaN(date.getTime())) return '';
  return date.toLocaleDateString('en-GB', parts);
}
