import type { Assessment } from '../../src/core/document/assessment';
import { readExample } from '../../src/instrument-files/read-example';
import { type Questions, readQuestions } from '../../src/instrument-files/read-questions';

export const QUESTIONS = 'questions';

/** The questions people answer, compiled from the files as they stand. */
export function realBank(): Questions {
  const read = readQuestions(QUESTIONS);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.value;
}

/** The made-up assessment that comes with them. */
export function realExample(): Assessment {
  const read = readExample(QUESTIONS, realBank());
  if (!read.ok || read.value === null) throw new Error('The questions have no example');
  return read.value;
}
