/** The parts after page 1, in the order they print. The ids are saved with the assessment: never reuse one. */
export const REPORT_PARTS = [
  { id: 'factors', name: 'Enabling factors' },
  { id: 'functions', name: 'Functions' },
  { id: 'sufficiency', name: 'Sufficiency factors' },
  { id: 'heat', name: 'Factor by function' },
  { id: 'navca', name: 'NAVCA’s four functions' },
  { id: 'priorities', name: 'Priorities in full' },
  { id: 'find-out', name: 'What we do not know' },
  { id: 'flags', name: 'Flags' },
  { id: 'claims', name: 'Claims to evidence' },
  { id: 'outcomes', name: 'Outcomes: confidence and proof' },
  { id: 'context', name: 'About us and our area' },
  { id: 'answers', name: 'All answers, with notes and evidence' },
  { id: 'method', name: 'Method and limits' },
  { id: 'sign-off', name: 'Sign-off' },
] as const;

export type ReportPartId = (typeof REPORT_PARTS)[number]['id'];
