/**
 * The day (YYYY-MM-DD) an ISO time falls on where the person is: just after midnight in summer, UTC
 * is a day behind.
 */
export function localDay(time: string): string {
  const date = new Date(time);
  const twoFigures = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${twoFigures(date.getMonth() + 1)}-${twoFigures(date.getDate())}`;
}
