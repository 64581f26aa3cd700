import type { ReportModel } from '../../core/report/report-model';

/** The parts after page 1, in the order they print. The ids are saved with the assessment: never reuse one. */
export const REPORT_PARTS = [
  { id: 'factors', name: 'Enabling factors' },
  { id: 'functions', name: 'Functions' },
  { id: 'sufficiency', name: 'Sufficiency factors' },
  { id: 'heat', name: 'Factor by function' },
  { id: 'navca', name: 'NAVCA’s four functions' },
  { id: 'priorities', name: 'Priorities in full' },
  { id: 'next-steps', name: 'What we chose to do, and who finds out', isOf: 'panel' },
  { id: 'spread', name: 'Where we agree and differ', isOf: 'panel' },
  { id: 'roles', name: 'Staff and others', isOf: 'panel' },
  { id: 'agreement', name: 'Score against agreement', isOf: 'panel' },
  { id: 'partners', name: 'Our own view and our partners’', isOf: 'partners' },
  { id: 'find-out', name: 'What we do not know' },
  { id: 'flags', name: 'Flags' },
  { id: 'claims', name: 'Claims to evidence' },
  { id: 'outcomes', name: 'Outcomes: confidence and proof' },
  { id: 'context', name: 'About us and our area' },
  { id: 'answers', name: 'All answers, with notes and evidence' },
  { id: 'method', name: 'Method and limits' },
  { id: 'sign-off', name: 'Sign-off' },
] as const;

/** Those a report can have: some belong to the answers of a panel, one to what partners say. */
export const partsOf = (model: Pick<ReportModel, 'panel' | 'partners'>) =>
  REPORT_PARTS.filter((part) => !('isOf' in part) || model[part.isOf] !== null);

export type ReportPartId = (typeof REPORT_PARTS)[number]['id'];
