import type { Block, Cell, Column, Line } from '../../../../core/documents/document-blocks';
import { lineCount } from '../paper/text-lines';

/** A4 less its margins, in CSS pixels, and what stays empty at the foot of a side since rows are not cut. */
const SIDE = 1005 - 25;
/** Letters to a line across the whole page, and in the bold of a label. */
const ACROSS = 104;
const HEAD = 45;
/** What paper takes of the sum of these: last lines are seldom full. */
const MEASURED = 0.92;
const TITLE = { own: 12, line: 30, fits: 50 };
const HEADING = 49;
const LINE = 19.8;
const SMALL_LINE = 18;
const ROW = 11;
const BOX = { own: 31, fits: 46 };
const GAP = 6;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const textOf = (lines: readonly Line[]): string =>
  lines.map(({ label = '', text }) => `${label} ${text}`).join(' ');

const cellLines = (cell: Cell, share: number): number => {
  const lines = typeof cell === 'string' ? [{ text: cell }] : cell;
  return sum(lines.map((line) => lineCount(textOf([line]), ACROSS * share)));
};

const rowHeight = (row: readonly Cell[], columns: readonly Column[]): number =>
  ROW +
  SMALL_LINE * Math.max(1, ...row.map((cell, at) => cellLines(cell, columns[at]?.share ?? 1)));

const factsHeight = (rows: readonly Line[], isToFill: boolean): number =>
  isToFill
    ? sum(
        rows.map(({ text }, at) => (at % 2 === 1 ? 0 : BOX.own + LINE * lineCount(text, BOX.fits))),
      )
    : sum(rows.map(({ text }) => SMALL_LINE * lineCount(text, ACROSS * 0.6)));

/** How high a block prints, about, in CSS pixels. */
const heightOf = (block: Block): number => {
  switch (block.kind) {
    case 'title':
      return TITLE.own + TITLE.line * lineCount(block.text, TITLE.fits);
    case 'heading':
      return HEADING;
    case 'paragraph':
      return GAP + LINE * lineCount(textOf(block.lines), ACROSS);
    case 'list':
      return sum(block.items.map((item) => GAP + LINE * lineCount(textOf(item), ACROSS - 6)));
    case 'table':
      return ROW + SMALL_LINE + sum(block.rows.map((row) => rowHeight(row, block.columns)));
    case 'facts':
      return factsHeight(block.rows, block.isToFill);
    case 'figure':
      return sum((block.otherwise ?? []).map(heightOf));
  }
};

/** How many sides of A4 these blocks take, about: no browser tells before it prints. */
export const blocksSides = (blocks: readonly Block[]): number =>
  Math.ceil((MEASURED * (HEAD + sum(blocks.map(heightOf)))) / SIDE);
