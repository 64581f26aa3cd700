/**
 * How old a line of evidence is, from its date as somebody wrote it. Read kindly: of all the days the
 * words could mean the latest counts, so that nothing is called old that may not be.
 */

import { dayOfParts, monthLength } from '../limits/days';

type Reading = (parts: readonly string[]) => string | null;

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const YEAR = '((?:19|20)\\d\\d)(?!\\d)';
const DAY = '(?<!\\d)(\\d{1,2})';
const ENDS_OF_SEASONS: Readonly<Record<string, number>> = {
  spring: 5,
  summer: 8,
  autumn: 11,
  winter: 12,
};
const QUARTERS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };
/** YYYY-MM-DD; null for a day there never was. */
const dayOf = (year: number, month: number, day: number): string | null =>
  day >= 1 && day <= monthLength(year, month) ? dayOfParts({ year, month, day }) : null;

const endOf = (year: number, month: number): string | null =>
  dayOf(year, month, monthLength(year, month));

const fullYear = (year: string): number => (year.length === 2 ? 2000 : 0) + Number(year);

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3)) + 1;

/** As written here, day first; the other way round where only that is a day. */
const dayFirst: Reading = ([day = '', month = '', year = '']) =>
  dayOf(fullYear(year), Number(month), Number(day)) ??
  dayOf(fullYear(year), Number(day), Number(month));

const quarterEnd: Reading = ([quarter = '', year = '']) =>
  endOf(Number(year), 3 * (QUARTERS[quarter] ?? Number(quarter)));

/** "2023-24" and "2023/2024": a year that ends in the next; anything else is no span of years. */
const spanEnd: Reading = ([from = '', to = '']) =>
  (Number(from) + 1) % 100 === Number(to) % 100 ? endOf(Number(from) + 1, 12) : null;

/** The most telling forms first: what one has read, the next ones do not see. */
const FORMS: readonly (readonly [RegExp, Reading])[] = [
  [
    new RegExp(`(?<!\\d)${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, 'g'),
    ([year, month, day]) => dayOf(Number(year), Number(month), Number(day)),
  ],
  [/(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d|\d\d)(?!\d)/g, dayFirst],
  [
    new RegExp(`${DAY}(?:st|nd|rd|th)?(?: of)?[ -]+${MONTH},?[ -]+${YEAR}`, 'g'),
    ([day, month = '', year]) => dayOf(Number(year), monthNumber(month), Number(day)),
  ],
  [
    new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`, 'g'),
    ([month = '', day, year]) => dayOf(Number(year), monthNumber(month), Number(day)),
  ],
  [
    new RegExp(`\\b${MONTH},?[ -/]*${YEAR}`, 'g'),
    ([month = '', year]) => endOf(Number(year), monthNumber(month)),
  ],
  [
    new RegExp(`\\b${MONTH} ?[’'](\\d\\d)(?!\\d)`, 'g'),
    ([month = '', year = '']) => endOf(fullYear(year), monthNumber(month)),
  ],
  [
    new RegExp(`(?<!\\d)${YEAR},? ${MONTH}`, 'g'),
    ([year, month = '']) => endOf(Number(year), monthNumber(month)),
  ],
  [new RegExp(`\\bq(?:uarter )?([1-4]),?[ -/]*(?:of )?${YEAR}`, 'g'), quarterEnd],
  [new RegExp(`\\b(first|second|third|fourth) quarter,?(?: of)? ${YEAR}`, 'g'), quarterEnd],
  [
    new RegExp(`(?<!\\d)${YEAR}[ -/]*q([1-4])\\b`, 'g'),
    ([year = '', quarter = '']) => quarterEnd([quarter, year]),
  ],
  [new RegExp(`(?<!\\d)${YEAR} ?[-–/] ?((?:19|20)\\d\\d|\\d\\d)(?!\\d)`, 'g'), spanEnd],
  [
    new RegExp(`\\b(spring|summer|autumn|winter),? (?:of )?${YEAR}`, 'g'),
    ([season = '', year]) => endOf(Number(year), ENDS_OF_SEASONS[season] ?? 12),
  ],
  [
    new RegExp(`(?<!\\d)${YEAR}[-/](\\d{1,2})(?!\\d)`, 'g'),
    ([year, month]) => endOf(Number(year), Number(month)),
  ],
  [new RegExp(`${DAY}[-/.]${YEAR}`, 'g'), ([month, year]) => endOf(Number(year), Number(month))],
  [new RegExp(`(?<!\\d)${YEAR}`, 'g'), ([year]) => endOf(Number(year), 12)],
];

/**
 * The last day, YYYY-MM-DD, that a date in words can mean, and of several dates the latest: "April to
 * September 2026" is 2026-09-30. Null where no year is named.
 */
export const latestDay = (written: string): string | null => {
  const days: string[] = [];
  let left = written.toLowerCase();
  for (const [form, read] of FORMS) {
    left = left.replace(form, (text, ...rest: readonly unknown[]) => {
      const day = read(rest.filter((part) => typeof part === 'string'));
      if (day === null) return text;
      days.push(day);
      return ' ';
    });
  }
  return days.sort().at(-1) ?? null;
};

const YEARS_RECENT = 2;

/** Old: the latest day it can mean is more than two years before `today` (YYYY-MM-DD). */
export const ageOf = (written: string, today: string): 'recent' | 'old' | 'undated' => {
  const day = latestDay(written);
  if (day === null) return 'undated';
  const limit = `${Number(today.slice(0, 4)) - YEARS_RECENT}${today.slice(4)}`;
  return day < limit ? 'old' : 'recent';
};
