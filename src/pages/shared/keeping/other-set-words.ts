import type { AssessmentHead } from '../../../core/document/assessment';

/** Whose answers these are, that nothing happens to them here, and what to do. */
export const otherSetWords = ({ instrument: { id, version } }: AssessmentHead): string =>
  `These are answers to another set of questions: ${id}, version ${version}. They are kept as they are, and cannot be answered or changed here. To go on with them, ask those questions here, if they are on this device or in a file you can open. Or save them to a file, and open it in the Mainstay that asks them.`;
