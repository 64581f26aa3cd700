/**
 * Safari forgets that a table is one when CSS changes its display, as the score rows and the phone
 * heat map do. Saying the roles aloud keeps it a table everywhere.
 */
export const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/** Where a dimension's name or number leads; null for the page the reader is on, left out on paper. */
export type HrefOf = (dimensionId: string) => string | null;
