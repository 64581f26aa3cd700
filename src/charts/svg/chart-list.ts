import type { AgreementPoint } from '../../core/panel-report/agreement-points';
import type { ReportModel } from '../../core/report-model/report-model';
import { FEWEST_SPOKES, radarMarks } from '../radar/radar-marks';

/** The charts of a report, in its order. The ids are parts of file names. Two are named by the questions. */
const CHARTS = [
  { id: 'factors', name: 'Sections' },
  { id: 'functions', name: 'Functions' },
  { id: 'radar', name: 'Functions, as a radar' },
  { id: 'sufficiency', name: '' },
  { id: 'heat', name: 'Section by function' },
  { id: 'view', name: '' },
  { id: 'cautious', name: 'Cautious score' },
  { id: 'plan', name: 'If the plan is done' },
  { id: 'agreement', name: 'Score against agreement' },
] as const;

export type ChartId = (typeof CHARTS)[number]['id'];
export type ChartName = { readonly id: ChartId; readonly name: string };

/**
 * The charts this report has something to draw for. Apart from the drawing itself, so that a page
 * can name them before that is fetched.
 */
export const chartsIn = (
  model: ReportModel,
  points: readonly AgreementPoint[],
): readonly ChartName[] =>
  CHARTS.filter(({ id }) => isThere(id, model, points)).map(({ id, name }) => ({
    id,
    name: name || (id === 'view' ? model.names.view : model.names.factors),
  }));

function isThere(id: ChartId, model: ReportModel, points: readonly AgreementPoint[]): boolean {
  switch (id) {
    case 'radar':
      return radarMarks(model.functions.rows, model.isQuick).spokes.length >= FEWEST_SPOKES;
    case 'sufficiency':
      return model.sufficiency.rows.length > 0;
    case 'view':
      return model.viewGroups.rows.length > 0;
    case 'cautious':
      return model.cautious !== null;
    case 'plan':
      return model.plan !== null;
    case 'agreement':
      return model.panel !== null && points.length > 0;
    default:
      return true;
  }
}
