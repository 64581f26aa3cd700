import type { ReportModel } from '../../report-model/report-model';
import type { WorkbookSheet } from '../workbook-sheet';

const sheet = (
  name: string,
  columns: readonly (readonly [name: string, width: number])[],
  rows: WorkbookSheet['rows'],
): WorkbookSheet => ({
  name,
  columns: columns.map(([heading, width]) => ({ name: heading, width })),
  rows,
  hasFilter: true,
  fixedColumns: 1,
});

type Sheets = readonly WorkbookSheet[];

const movedSheets = ({ years }: ReportModel): Sheets =>
  years === null
    ? []
    : [
        sheet(
          'Since last time',
          [
            ['Question id', 12],
            ['Number', 9],
            ['Title', 46],
            ['Level 0 to 4 then', 14],
            ['Level 0 to 4 now', 14],
            ['In words', 40],
            ['Not compared because', 44],
          ],
          [
            ...years.all.map((row) => {
              const { item, number, title, before, now, words } = row;
              return [item, number, title, before, now, words, null];
            }),
            ...years.notCompared.map((row) => {
              const { item, number, title, why } = row;
              return [item, number, title, null, null, null, why];
            }),
          ],
        ),
      ];

const changeSheets = ({ years, names }: ReportModel): Sheets =>
  years === null
    ? []
    : [
        sheet(
          'Changes',
          [
            ['Score', 40],
            ['Kind', 14],
            ['Change', 20],
            ['Then', 9],
            ['Now', 9],
            ['In words', 70],
          ],
          years.scores.map((row) => {
            const { name, kind, status, drawn, words } = row;
            const kinds = {
              section: names.section,
              function: 'Function',
              sufficiency: names.factor,
            };
            return [
              name,
              kind === 'part' || kind === 'view' ? '' : kinds[kind],
              status,
              drawn?.before ?? null,
              drawn?.now ?? null,
              words,
            ];
          }),
        ),
      ];

const trendSheets = ({ trend }: ReportModel): Sheets =>
  trend === null
    ? []
    : [
        sheet(
          'Over the years',
          [['Score', 40], ...trend.dates.map((date) => [date, 18] as const), ['In words', 44]],
          trend.rows.map(({ name, runs, words }) => {
            const scores = new Map(runs.flat().map(({ at, score }) => [at, score]));
            return [name, ...trend.dates.map((_, at) => scores.get(at) ?? null), words];
          }),
        ),
      ];

const besideSheets = ({ beside }: ReportModel): Sheets =>
  beside === null
    ? []
    : [
        sheet(
          'Beside others',
          [
            ['Score', 40],
            ['Own', 9],
            ['Organisations', 14],
            ['Middle', 9],
            ['Lower quartile', 14],
            ['Upper quartile', 14],
            ['Place', 44],
          ],
          beside.rows.map((row) => {
            const { name, own, n, median, quartiles, words } = row;
            return [
              name,
              own,
              n,
              median,
              quartiles?.lower ?? null,
              quartiles?.upper ?? null,
              words,
            ];
          }),
        ),
      ];

/** The dates before and other organisations, where they are here: levels and scores as numbers. */
export const yearsSheets = (model: ReportModel): Sheets => [
  ...movedSheets(model),
  ...changeSheets(model),
  ...trendSheets(model),
  ...besideSheets(model),
];
