import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Cell, Column, Line } from '../../core/documents/document-blocks';
import { fileText } from '../file-text';
import { HEAD_FILL, PAGE, RULE } from './docx-styles';
import { isFromTheRight, runsOf } from './docx-text';

/** Room to write by hand, about 1 cm. */
const ROW_TO_FILL = 560;
/** Room for a name on end: two lines of the longest. */
const ROW_ON_END = { usual: 1_400, large: 2_500 };
/** Characters to a line across the whole page, and lines a row may have and still be kept on one. */
const ACROSS = 100;
const MOST_KEPT = 20;

const line = { style: BorderStyle.SINGLE, size: 4, color: RULE };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERS = {
  top: line,
  bottom: line,
  left: none,
  right: none,
  insideHorizontal: line,
  insideVertical: none,
};
const ALL_ROUND = { ...BORDERS, left: line, right: line, insideVertical: line };
const MARGINS = { top: 30, bottom: 30, left: 85, right: 85 };

type Row = readonly Cell[];

/** A table as Word has it: a head that comes again on each page, rows kept whole where they can be. */
export function wordTable(
  columns: readonly Column[],
  rows: readonly Row[],
  textWidth: number,
): Table {
  const widths = columns.map(({ share }) => Math.round(share * textWidth));
  return new Table({
    ...layout(widths, textWidth),
    borders: BORDERS,
    tableLook: { firstRow: true, noVBand: true },
    rows: [
      headRow(columns, widths, textWidth),
      ...rows.map((cells) => bodyRow(cells, columns, widths)),
    ],
  });
}

/** Two columns without a head: labels, and what is said of each or room to write it. */
export function factsTable(rows: readonly Line[], isToFill: boolean, textWidth: number): Table {
  const columns = [
    { name: '', share: 0.28 },
    { name: '', share: 0.72 },
  ];
  const widths = columns.map(({ share }) => Math.round(share * textWidth));
  return new Table({
    ...layout(widths, textWidth),
    borders: isToFill ? ALL_ROUND : BORDERS,
    tableLook: { firstColumn: true, noVBand: true },
    rows: rows.map(({ label = '', text }) => {
      const cells = [[{ text: label, look: 'strong' as const }], text];
      return bodyRow(cells, columns, widths, isToFill);
    }),
  });
}

const layout = (widths: readonly number[], textWidth: number) => ({
  width: { size: textWidth, type: WidthType.DXA },
  columnWidths: widths,
  layout: TableLayoutType.FIXED,
  margins: MARGINS,
});

/** Large print lies on its side, and is the wider. */
const heightOnEnd = (columns: readonly Column[], textWidth: number) =>
  columns.some(({ isOnEnd }) => isOnEnd)
    ? {
        height: {
          value: textWidth > PAGE.width ? ROW_ON_END.large : ROW_ON_END.usual,
          rule: HeightRule.ATLEAST,
        },
      }
    : {};

function headRow(
  columns: readonly Column[],
  widths: readonly number[],
  textWidth: number,
): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    ...heightOnEnd(columns, textWidth),
    children: columns.map(
      ({ name, isNumber = false, isOnEnd = false }, at) =>
        new TableCell({
          ...cellWidth(widths, at),
          ...(isOnEnd ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
          verticalAlign: VerticalAlign.BOTTOM,
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: HEAD_FILL },
          children: [
            new Paragraph({
              style: 'TableText',
              keepNext: true,
              ...(isNumber && !isOnEnd ? { alignment: AlignmentType.RIGHT } : {}),
              children: [new TextRun({ text: fileText(name), bold: true })],
            }),
          ],
        }),
    ),
  });
}

function bodyRow(
  cells: Row,
  columns: readonly Column[],
  widths: readonly number[],
  isToFill = false,
): TableRow {
  return new TableRow({
    cantSplit: cells.every((cell, at) => linesIn(cell, columns[at]?.share ?? 1) <= MOST_KEPT),
    ...(isToFill ? { height: { value: ROW_TO_FILL, rule: HeightRule.ATLEAST } } : {}),
    children: cells.map(
      (cell, at) =>
        new TableCell({
          ...cellWidth(widths, at),
          ...(isToFill ? { verticalAlign: VerticalAlign.CENTER } : {}),
          children: linesOf(cell).map((text) => cellParagraph(text, columns[at])),
        }),
    ),
  });
}

const cellWidth = (widths: readonly number[], at: number) => ({
  width: { size: widths[at] ?? 0, type: WidthType.DXA },
});

/** A cell has at least one paragraph, or Word calls the file damaged. */
const linesOf = (cell: Cell): readonly Line[] => {
  const lines = typeof cell === 'string' ? [{ text: cell }] : cell;
  return lines.length === 0 ? [{ text: '' }] : lines;
};

function cellParagraph(text: Line, column: Column | undefined): Paragraph {
  const isNumber = column?.isNumber ?? false;
  return new Paragraph({
    style: 'TableText',
    ...(isNumber ? { alignment: AlignmentType.RIGHT } : {}),
    ...(isFromTheRight(text.text) ? { bidirectional: true } : {}),
    children: runsOf([text]),
  });
}

const linesIn = (cell: Cell, share: number): number =>
  linesOf(cell).reduce(
    (sum, { text, label = '' }) =>
      sum + 1 + Math.floor((text.length + label.length) / (share * ACROSS)),
    0,
  );
