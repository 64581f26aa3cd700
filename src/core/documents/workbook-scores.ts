import type { Figure, ReportModel, ScoreRow } from '../report-model/report-model';
import { NOT_ASKED } from '../wording/score-rows';
import type { SheetCell, WorkbookSheet } from './workbook-sheet';

const STATES = {
  scored: 'Scored',
  provisional: 'Range only',
  insufficient: 'Not enough answers',
  'not-applicable': 'Not our role here',
} as const satisfies Record<ScoreRow['state'], string>;

/** Every score with its range, its target and what it rests on. A quick check has levels and no figures. Method 0.4. */
export const scoresSheet = (model: ReportModel): WorkbookSheet => ({
  name: 'Scores',
  columns: [
    { name: 'Kind', width: 22 },
    { name: 'Name', width: 44 },
    { name: 'Score', width: 10 },
    { name: 'Low', width: 8 },
    { name: 'High', width: 8 },
    { name: 'Target', width: 10 },
    { name: 'Cautious score', width: 12 },
    { name: 'State', width: 20 },
    { name: 'Level name', width: 22 },
    { name: 'Rated', width: 8 },
    { name: 'Of', width: 8 },
    { name: 'In words', width: 50 },
  ],
  hasFilter: true,
  fixedColumns: 2,
  rows: [
    ...rowsOf(model, model.names.section, model.factors),
    ...rowsOf(model, 'Function', model.functions),
    ...rowsOf(model, model.names.factor, model.sufficiency),
    ...rowsOf(model, model.names.viewKind, model.viewGroups),
  ],
});

const rowsOf = (model: ReportModel, kind: string, { rows }: Figure): readonly SheetCell[][] => {
  return rows.map((row) => [
    row.isPart ? `${kind}, part` : kind,
    row.name,
    ...figuresOf(model, row),
    model.isQuick ? null : cautiousScore(model, rows, row.id),
    row.items.length === 0 ? NOT_ASKED : STATES[row.state],
    row.levelWords,
    row.ratedOf.rated,
    row.ratedOf.applicable,
    row.detail,
  ]);
};

/** Score, low, high and target; where every answer is known low and high are the score. */
const figuresOf = (
  { isQuick }: ReportModel,
  { shown, score, range, target }: ScoreRow,
): readonly SheetCell[] => {
  if (isQuick) return [null, null, null, null];
  const point = shown === 'none' ? null : score;
  return [point, range?.low ?? point, range?.high ?? point, target];
};

/** Told of sections and functions. */
const cautiousScore = (
  { cautious, factors, functions }: ReportModel,
  rows: Figure['rows'],
  id: string,
): SheetCell => {
  if (rows === functions.rows) return cautious?.functions[id] ?? null;
  if (rows !== factors.rows) return null;
  return cautious?.rows.find((row) => row.id === id)?.score ?? null;
};
