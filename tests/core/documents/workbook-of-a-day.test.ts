import { expect, it } from 'vitest';
import { workbookOf } from '../../../src/core/documents/workbook';
import type { WorkbookSheet } from '../../../src/core/documents/workbook-sheet';
import { rehearsed } from '../../e2e/support/rehearsed';
import { bank, example, report } from '../report/fixtures';

const { instrument } = bank;
const LISTS = ['Priorities', 'Who finds out', 'Staff and others', 'Partners'];

const sheetsOf = (assessment: typeof example): ReadonlyMap<string, WorkbookSheet> => {
  const model = report(assessment, 'we');
  return new Map(
    workbookOf({ instrument, assessment, model }).map((sheet) => [sheet.name, sheet] as const),
  );
};

it('a workbook of an away-day has a sheet for each list of its report, and no other workbook has them', () => {
  const day = rehearsed();
  const { panel, partners } = report(day, 'we');
  const sheets = sheetsOf(day);
  expect(LISTS.filter((name) => sheets.has(name))).toEqual(LISTS);
  expect(sheets.get('Priorities')?.rows).toEqual([
    ['Bring the bulletin back', 'Priya', '31 January 2027'],
    ['Meet the new councillors', 'Priya', '31 January 2027'],
  ]);
  expect(sheets.get('Who finds out')?.rows).toHaveLength(panel?.knowledgeGaps.length ?? -1);
  expect(sheets.get('Staff and others')?.rows).toHaveLength(panel?.roles.length ?? -1);
  expect(sheets.get('Partners')?.rows).toHaveLength(partners?.lines.length ?? -1);
  const alone = sheetsOf(example);
  expect(LISTS.filter((name) => alone.has(name))).toEqual([]);
});

it('has as many cells in each row as the sheet has columns, a name for each, and none twice', () => {
  for (const { name, columns, rows } of sheetsOf(rehearsed()).values()) {
    for (const row of rows) expect(row.length, name).toBe(columns.length);
    expect(new Set(columns.map((column) => column.name)).size, name).toBe(columns.length);
  }
});
