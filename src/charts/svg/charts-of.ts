import type { AgreementPoint } from '../../core/panel-report/agreement-points';
import type { Figure, ReportModel, ScoreRow } from '../../core/report-model/report-model';
import { AGREEMENT_NOTE } from '../people/agreement-marks';
import { READ_DISTANCES, radarMarks } from '../radar/radar-marks';
import { agreementDrawing, agreementTold } from './agreement-svg';
import { type ChartId, type ChartName, chartsIn } from './chart-list';
import { heatDrawing, heatTold } from './heat-svg';
import { PLAN_KEY, planDrawing, planTold } from './plan-svg';
import { radarDrawing, radarKey } from './radar-svg';
import { rowTold, scoreKey, scoreRowsDrawing } from './score-rows-svg';
import { type Foot, type Picture, picture } from './sheet';

/** A picture 720 wide, with what a person calls it. */
export type Chart = Picture & ChartName;

type Scene = {
  readonly model: ReportModel;
  readonly points: readonly AgreementPoint[];
  readonly levels: readonly string[];
  readonly foot: Foot | null;
};

/**
 * Every chart of one report, in the order of the report; one with nothing to draw is not there.
 * `points` are those of the panel's answers, where there is a panel. `in-text` leaves out what the
 * document round the chart says.
 */
export function chartsOf(
  model: ReportModel,
  points: readonly AgreementPoint[] = [],
  place: 'alone' | 'in-text' = 'alone',
): readonly Chart[] {
  const scene = {
    model,
    points,
    levels: model.heat.key.map(({ words }) => words),
    foot: place === 'alone' ? { title: model.title, date: model.date } : null,
  };
  return chartsIn(model, points).map((chart) => ({ ...chart, ...pictureOf(chart.id, scene) }));
}

function pictureOf(id: ChartId, scene: Scene): Picture {
  switch (id) {
    case 'factors':
      return figureOf(scene, scene.model.factors, { isClose: scene.foot === null });
    case 'functions':
    case 'sufficiency':
      return figureOf(scene, scene.model[id]);
    case 'view':
      return figureOf(scene, scene.model.viewGroups);
    case 'radar':
      return radarOf(scene);
    case 'heat':
      return heatOf(scene);
    case 'cautious':
      return cautiousOf(scene);
    case 'plan':
      return planOf(scene);
    case 'agreement':
      return agreementOf(scene);
  }
}

type RowsOf = Pick<Figure, 'kicker' | 'finding' | 'rows' | 'note'>;

type FigureLook = { readonly part?: string; readonly isClose?: boolean };

function figureOf(
  scene: Scene,
  figure: RowsOf,
  { part = 'A part of the score above', isClose = false }: FigureLook = {},
): Picture {
  const { isQuick, hasOwnTargets } = scene.model;
  const { kicker, finding, rows, note } = figure;
  return picture({
    kicker,
    finding,
    note,
    foot: scene.foot,
    key: scoreKey({ rows, part, hasOwnTargets }),
    body: scoreRowsDrawing({ rows, levels: scene.levels, isQuick, isClose }),
    told: rows.map((row) => rowTold(row, isQuick)),
  });
}

function radarOf({ model, foot }: Scene): Picture {
  const { isQuick, functions } = model;
  const marks = radarMarks(functions.rows, isQuick);
  const drawn = new Set(marks.spokes.map(({ id }) => id));
  return picture({
    kicker: `${functions.kicker}, as a radar`,
    finding: functions.finding,
    note: `${READ_DISTANCES} ${marks.note}`.trim(),
    foot,
    key: radarKey(marks),
    body: radarDrawing(marks, isQuick),
    told: functions.rows
      .filter(({ id }) => drawn.has(id))
      .map((row) => rowTold({ ...row, range: null }, isQuick)),
  });
}

function heatOf({ model: { heat, isQuick }, foot }: Scene): Picture {
  return picture({
    kicker: 'Section by function',
    finding: heat.finding,
    foot,
    body: heatDrawing(heat, isQuick),
    told: heatTold(heat, isQuick),
  });
}

/** Each factor as it stands, and under it what would be left on the evidence noted. Method 2.6. */
function cautiousOf(scene: Scene): Picture {
  const { cautious, factors } = scene.model;
  const rows = factors.rows.flatMap((row) => {
    const held = cautious?.rows.find(({ id }) => id === row.id);
    return held === undefined ? [row] : [row, heldRow(held)];
  });
  return figureOf(scene, { ...(cautious ?? factors), rows }, { part: 'Cautious score' });
}

/** The target stands on the row above. */
const heldRow = (row: ScoreRow): ScoreRow => ({
  ...row,
  name: 'Cautious score',
  isPart: true,
  target: null,
  detail: row.shown === 'score' ? row.levelWords : row.detail,
});

function planOf({ model, levels, foot }: Scene): Picture {
  const { finding, rows } = model.plan?.ifDone ?? { finding: '', rows: [] };
  return picture({
    kicker: 'What the plan would change',
    finding,
    foot,
    key: PLAN_KEY,
    body: planDrawing({ rows, levels, names: model.names, isQuick: model.isQuick }),
    told: planTold(rows),
  });
}

const agreementOf = ({ model, points, levels, foot }: Scene): Picture =>
  picture({
    kicker: 'Score against agreement',
    finding: model.panel?.finding ?? '',
    note: AGREEMENT_NOTE,
    foot,
    body: agreementDrawing(points, levels),
    told: agreementTold(points, levels),
  });
