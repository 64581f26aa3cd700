import type { AssessmentHead } from '../../../core/document/assessment';

/** Whose answers these are, that nothing happens to them here, and what to do. */
export const otherSetWords = ({ instrument: { id, version } }: AssessmentHead): string =>
  `These are answers to another set of questions: ${id}, version ${version}. They are kept as they are, and cannot be answered or changed here. To go on with them, save them to a file and open it in the Mainstay that asks those questions.`;
