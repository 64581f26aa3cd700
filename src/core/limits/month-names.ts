/** Apart from the calendar, since the first load names a new assessment after its month. */
const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** "November 2026" of YYYY-MM-DD; '' of any other text, and where there is no such month. */
export function monthOfDay(day: string): string {
  const [, year, month] = /^(\d{4})-(\d\d)-\d\d$/.exec(day) ?? [];
  const name = MONTH_NAMES[Number(month) - 1];
  return name === undefined ? '' : `${name} ${year}`;
}
