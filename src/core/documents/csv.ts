import { type Answered, answerTable } from './answer-columns';
import { csvText } from './csv-text';

const WHOSE = ['Assessment', 'Organisation', 'Assessed on', 'Questions version'] as const;

/** The answers as one table that says in each row whose they are, so that several can be put together. */
export function answersCsv(answered: Answered): string {
  const { headings, rows } = answerTable(answered);
  const { assessment } = answered;
  const { name, profile, assessedOn } = assessment;
  const whose = [name, profile.organisation, assessedOn, assessment.instrument.version];
  return csvText([[...WHOSE, ...headings], ...rows.map((row) => [...whose, ...row])]);
}
