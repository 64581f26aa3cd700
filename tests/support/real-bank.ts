import type { Assessment } from '../../src/core/document/assessment';
import { readExample } from '../../src/instrument-files/read-example';
import { type Questions, readQuestions } from '../../src/instrument-files/read-questions';
import { FIXED_QUESTIONS } from '../instruments/fixed-questions';

/** A whole set of questions as it was published, with the edition before it; not the one in `questions/`. */
export function realBank(): Questions {
  const read = readQuestions(FIXED_QUESTIONS);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.value;
}

/** The made-up assessment that comes with them. */
export function realExample(): Assessment {
  const read = readExample(FIXED_QUESTIONS, realBank());
  if (!read.ok || read.value === null) throw new Error('The questions have no example');
  return read.value;
}
