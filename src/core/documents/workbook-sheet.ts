/** Blank where there is nothing; `day` is a real date, YYYY-MM-DD. */
export type SheetCell = string | number | { readonly day: string } | null;

export type WorkbookColumn = {
  readonly name: string;
  /** In characters. */
  readonly width: number;
};

export type WorkbookSheet = {
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly hasFilter: boolean;
  /** Columns that stay when the others are scrolled, and come again on each page. */
  readonly fixedColumns: number;
};

const WHOLE_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Spreadsheets count days from 1900, and know none before. */
const FIRST_YEAR = 1901;

/** A date where the whole day is given and there is such a day; any other text as it stands. */
export const dayOrText = (text: string): SheetCell => {
  const day = text.trim();
  const [, year, month, date] = WHOLE_DAY.exec(day) ?? [];
  if (year === undefined || Number(year) < FIRST_YEAR) return day === '' ? null : day;
  return isDay(Number(year), Number(month), Number(date)) ? { day } : day;
};

const isDay = (year: number, month: number, date: number): boolean => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return date >= 1 && date <= days;
};
