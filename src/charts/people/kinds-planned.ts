import type { ReportNames } from '../../core/report-model/report-model';

/** What a plan would change, in groups: the kind of score, and what the questions call it. */
export const kindsPlanned = ({ factors }: ReportNames) =>
  [
    ['section', 'Sections'],
    ['function', 'Functions'],
    ['sufficiency', factors],
  ] as const;
