import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import type { SheetCell, WorkbookSheet } from '../../core/documents/workbook-sheet';
import { fileText } from '../file-text';
import { missingParts, type WorkbookAbout } from './xlsx-feature';

/** A cell holds no more: Excel calls a file with a longer one damaged. */
const MOST_IN_A_CELL = 32_767;
const HEAD = {
  fontWeight: 'bold',
  backgroundColor: '#E3ECF5',
  wrap: true,
  alignVertical: 'top',
  align: 'left',
} as const;
const BODY = { wrap: true, alignVertical: 'top', align: 'left' } as const;

/** The sheets as an Excel file: heads that stay, filters, wrapped text, and no cell a formula. */
export function writeXlsx(sheets: readonly WorkbookSheet[], about: WorkbookAbout): Promise<Blob> {
  const written = sheets.map(({ name, columns, rows, fixedColumns }) => ({
    sheet: name,
    data: [columns.map((column) => ({ ...HEAD, value: column.name })), ...rows.map(cellsOf)],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: fixedColumns,
    orientation: 'landscape' as const,
  }));
  return writeXlsxFile(written, {
    fontFamily: 'Arial',
    fontSize: 10,
    features: [missingParts(sheets, about)],
  }).toBlob();
}

const cellsOf = (row: readonly SheetCell[]): SheetData[number] => row.map(cellOf);

function cellOf(cell: SheetCell): SheetData[number][number] {
  if (cell === null || cell === '') return null;
  // A little off the edge: the words of the next column begin there.
  if (typeof cell === 'number')
    return { ...BODY, align: 'right', indent: 1, value: cell, type: Number };
  if (typeof cell === 'string') return { ...BODY, value: withinCell(fileText(cell)), type: String };
  // Read as UTC, or a day would move in a time zone west of Greenwich.
  const value = new Date(`${cell.day}T00:00:00Z`);
  return { ...BODY, value, type: Date, format: 'd mmm yyyy' };
}

const CUT = ' [Cut: a cell holds no more. The whole text is in the assessment.]';

const withinCell = (text: string): string =>
  text.length <= MOST_IN_A_CELL ? text : fileText(text.slice(0, MOST_IN_A_CELL - CUT.length)) + CUT;
