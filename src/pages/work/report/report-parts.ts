import type { ReportModel } from '../../../core/report-model/report-model';

/**
 * The parts after page 1, in the order they print; those marked are for who asks for them, and not in the full report.
 * The ids are saved with the assessment: never reuse one. Two parts have the name the questions give them.
 */
export const REPORT_PARTS = [
  { id: 'next-steps', name: 'What we chose to do, and who finds out', isOf: 'panel' },
  { id: 'factors', name: 'Sections' },
  { id: 'functions', name: 'Functions' },
  { id: 'flags', name: 'Flags', isOf: 'flags' },
  { id: 'heat', name: 'Section by function' },
  { id: 'sufficiency', name: '', isOf: 'sufficiency' },
  { id: 'view', name: '', isOf: 'view', isExtra: true },
  { id: 'spread', name: 'Where we agree and differ', isOf: 'panel' },
  { id: 'roles', name: 'Staff and others', isOf: 'panel' },
  { id: 'agreement', name: 'Score against agreement', isOf: 'panel', isExtra: true },
  { id: 'partners', name: 'Our own view and our partners’', isOf: 'partners' },
  { id: 'years', name: 'Since last time', isOf: 'years' },
  { id: 'trend', name: 'Over the years', isOf: 'trend' },
  { id: 'beside', name: 'Beside organisations that chose to share', isOf: 'beside' },
  { id: 'priorities', name: 'Priorities in full' },
  { id: 'plan', name: 'Action plan', isOf: 'plan' },
  { id: 'find-out', name: 'What we do not know', isOf: 'findOut' },
  { id: 'claims', name: 'Claims to evidence', isExtra: true },
  { id: 'evidence', name: 'Evidence index', isOf: 'evidence', isExtra: true },
  { id: 'outcomes', name: 'Outcomes: confidence and proof', isOf: 'outcomes' },
  { id: 'sign-off', name: 'Sign-off' },
  { id: 'answers', name: 'All answers, with notes and evidence' },
  { id: 'context', name: 'About us and our area' },
  { id: 'method', name: 'Method and limits' },
] as const;

const IS_THERE = {
  // Of a room, what many do not know and who finds out stands at the beginning.
  findOut: ({ findOut, panel }) => panel === null || findOut.length > 0,
  flags: ({ flags }) => flags.rows.length > 0,
  sufficiency: ({ sufficiency }) => sufficiency.rows.length > 0,
  view: ({ viewGroups }) => viewGroups.rows.length > 0,
  outcomes: ({ outcomes }) => outcomes.rows.length > 0,
  panel: ({ panel }) => panel !== null,
  partners: ({ partners }) => partners !== null,
  years: ({ years }) => years !== null,
  trend: ({ trend }) => trend !== null,
  beside: ({ beside }) => beside !== null,
  plan: ({ plan }) => plan !== null,
  evidence: ({ evidence }) => evidence.count > 0,
} as const satisfies Record<string, (model: ReportModel) => boolean>;

/** Those a report can have: some belong to the answers of a panel, to a plan or to what these questions ask. */
const partsOf = (model: ReportModel) =>
  REPORT_PARTS.filter((part) => !('isOf' in part) || IS_THERE[part.isOf](model));

/** The same by the names people choose them by. */
export const partNames = (model: ReportModel) =>
  partsOf(model).map(({ id, name }) => ({
    id,
    name: name || (id === 'view' ? model.names.view : model.names.factors),
  }));

/** What somebody left out, by the ids of today: the other view was saved under the name of its first one. */
export const leftOutNow = (leftOut: readonly string[]): readonly string[] =>
  leftOut.includes('navca') ? leftOut.map((id) => (id === 'navca' ? 'view' : id)) : leftOut;

/** What the full report has after page 1, in order. */
export const fullParts = (model: ReportModel): readonly ReportPartId[] =>
  partsOf(model)
    .filter((part) => !('isExtra' in part))
    .map(({ id }) => id);

/** The same of somebody's own choice: all but what they left out. */
export const chosenParts = (
  model: ReportModel,
  leftOut: readonly string[],
): readonly ReportPartId[] =>
  partsOf(model)
    .map(({ id }) => id)
    .filter((id) => !leftOut.includes(id));

export type ReportPartId = (typeof REPORT_PARTS)[number]['id'];
