import { dayParts } from '../limits/days';

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

/** Spreadsheets count days from 1900, and know none before. */
const FIRST_YEAR = 1901;

/** A date where the whole day is given and there is such a day; any other text as it stands. */
export const dayOrText = (text: string): SheetCell => {
  const day = text.trim();
  const parts = dayParts(day);
  if (parts === null || parts.year < FIRST_YEAR) return day === '' ? null : day;
  return { day };
};
