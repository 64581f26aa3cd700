import type { AgreementPoint } from '../../core/panel-report/agreement-points';
import type { ReportModel } from '../../core/report-model/report-model';
import { FEWEST_SPOKES, radarMarks } from '../radar/radar-marks';

/** The charts of a report, in its order. The ids are parts of file names. */
const CHARTS = [
  { id: 'factors', name: 'Sections' },
  { id: 'functions', name: 'Functions' },
  { id: 'radar', name: 'Functions, as a radar' },
  { id: 'sufficiency', name: 'Sufficiency factors' },
  { id: 'heat', name: 'Section by function' },
  { id: 'navca', name: 'NAVCA’s four functions' },
  { id: 'cautious', name: 'Cautious score' },
  { id: 'plan', name: 'If the plan is done' },
  { id: 'agreement', name: 'Score against agreement' },
] as const;

export type ChartName = (typeof CHARTS)[number];
export type ChartId = ChartName['id'];

/**
 * The charts this report has something to draw for. Apart from the drawing itself, so that a page
 * can name them before that is fetched.
 */
export const chartsIn = (
  model: ReportModel,
  points: readonly AgreementPoint[],
): readonly ChartName[] => CHARTS.filter(({ id }) => isThere(id, model, points));

function isThere(id: ChartId, model: ReportModel, points: readonly AgreementPoint[]): boolean {
  switch (id) {
    case 'radar':
      return radarMarks(model.functions.rows, model.isQuick).spokes.length >= FEWEST_SPOKES;
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
