import { fileURLToPath } from 'node:url';
import { type Questions, readQuestions } from '../../src/instrument-files/read-questions';

export const QUESTIONS = fileURLToPath(new URL('../../questions', import.meta.url));

/** The questions people answer, compiled from the files as they stand. */
export function realBank(): Questions {
  const read = readQuestions(QUESTIONS);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.value;
}
