/** Blank where there is nothing. */
export type CsvCell = string | number | null;

/**
 * Rows as RFC 4180 has them: commas, CRLF, quotes doubled inside quotes. The mark in front tells
 * Excel that the letters are UTF-8. Every text stands in quotes, so that a semicolon or tab in one
 * begins no cell in a program that splits at those too.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  const lines = rows.map((cells) => `${cells.map(written).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

function written(cell: CsvCell): string {
  if (cell === null || cell === '') return '';
  return typeof cell === 'number' ? String(cell) : `"${inert(cell).replaceAll('"', '""')}"`;
}

/**
 * Excel, LibreOffice and Google Sheets run a cell that begins with =, +, -, @, a tab or a line
 * break, however full its width and whatever blanks or quotes stand before it. An apostrophe in
 * front keeps it text, as OWASP advises ("CSV Injection",
 * https://owasp.org/www-community/attacks/CSV_Injection). A reader takes one apostrophe away where
 * what follows it begins so.
 */
const inert = (text: string) => (FORMULA_START.test(text) ? `'${text}` : text);

const FORMULA_START = /^[\p{C}\p{Z}"'`]*[\t\r\n=+\-@＝＋－＠﹦﹢﹣﹫]/u;
