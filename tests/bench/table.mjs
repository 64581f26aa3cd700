const COLUMNS = ['name', 'value', 'floor', 'ratio', 'target', 'gate', 'ours', 'our ratio', 'note'];

/** Rows as an aligned table; a column nobody fills is left out. `ratio` is made here. */
export function printTable(title, rows, shown = COLUMNS) {
  const cells = rows.map((row) => ({ ...row, ratio: ratioOf(row), gate: gateOf(row) }));
  const columns = shown.filter((column) => cells.some((row) => row[column] !== undefined));
  const lines = [columns, ...cells.map((row) => columns.map((column) => inWords(row[column])))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at].length)));
  const text = lines
    .map((line) => line.map((cell, at) => align(cell, widths[at], columns[at])).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
  process.stdout.write(`\n${title}\n${text}\n`);
}

export function ratioOf({ value, floor }) {
  return typeof floor === 'number' && floor > 0 ? `x${(value / floor).toFixed(2)}` : undefined;
}

/** A weight has a gate of its own; what is measured beside a floor may be so many times as much. */
const gateOf = ({ gate, times }) => (times === undefined ? gate : `x${times}`);

export const isOver = ({ value, floor, gate, times }) =>
  times === undefined ? gate !== undefined && value > gate : value / floor > times;

const inWords = (value) => {
  if (value === undefined) return '';
  return String(typeof value === 'number' ? Number(value.toPrecision(3)) : value);
};

const align = (cell, width, column) =>
  column === 'name' || column === 'note' ? cell.padEnd(width) : cell.padStart(width);
