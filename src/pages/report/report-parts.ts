import type { ReportModel } from '../../core/report/report-model';

/** The parts after page 1, in the order they print. The ids are saved with the assessment: never reuse one. */
export const REPORT_PARTS = [
  { id: 'factors', name: 'Sections' },
  { id: 'functions', name: 'Functions' },
  { id: 'sufficiency', name: 'Sufficiency factors' },
  { id: 'heat', name: 'Section by function' },
  { id: 'navca', name: 'NAVCA’s four functions' },
  { id: 'priorities', name: 'Priorities in full' },
  { id: 'plan', name: 'Action plan', isOf: 'plan' },
  { id: 'next-steps', name: 'What we chose to do, and who finds out', isOf: 'panel' },
  { id: 'spread', name: 'Where we agree and differ', isOf: 'panel' },
  { id: 'roles', name: 'Staff and others', isOf: 'panel' },
  { id: 'agreement', name: 'Score against agreement', isOf: 'panel' },
  { id: 'partners', name: 'Our own view and our partners’', isOf: 'partners' },
  { id: 'find-out', name: 'What we do not know' },
  { id: 'flags', name: 'Flags' },
  { id: 'claims', name: 'Claims to evidence' },
  { id: 'evidence', name: 'Evidence index', isOf: 'evidence' },
  { id: 'outcomes', name: 'Outcomes: confidence and proof' },
  { id: 'context', name: 'About us and our area' },
  { id: 'answers', name: 'All answers, with notes and evidence' },
  { id: 'method', name: 'Method and limits' },
  { id: 'sign-off', name: 'Sign-off' },
] as const;

const IS_THERE = {
  panel: ({ panel }) => panel !== null,
  partners: ({ partners }) => partners !== null,
  plan: ({ plan }) => plan !== null,
  evidence: ({ evidence }) => evidence.count > 0,
} as const satisfies Record<string, (model: ReportModel) => boolean>;

/** Those a report can have: some belong to the answers of a panel, to what partners say, to a plan or to evidence. */
export const partsOf = (model: ReportModel) =>
  REPORT_PARTS.filter((part) => !('isOf' in part) || IS_THERE[part.isOf](model));

export type ReportPartId = (typeof REPORT_PARTS)[number]['id'];
