import type { Assessment } from '../../src/core/document/assessment';
import { readExample } from '../../src/instrument-files/read-example';
import { type Questions, readQuestions } from '../../src/instrument-files/read-questions';
import { FIXED_QUESTIONS } from '../instruments/fixed-questions';

/** Nobody changes what is read: reading it takes a third of a second, and some tests ask for it a hundred times. */
const once = <Value>(read: () => Value): (() => Value) => {
  let kept: { readonly value: Value } | null = null;
  return () => {
    kept ??= { value: read() };
    return kept.value;
  };
};

/** A whole set of questions as it was published, with the edition before it; not the one in `questions/`. */
export const realBank: () => Questions = once(() => {
  const read = readQuestions(FIXED_QUESTIONS);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.value;
});

/** The made-up assessment that comes with them. */
export const realExample: () => Assessment = once(() => {
  const read = readExample(FIXED_QUESTIONS, realBank());
  if (!read.ok || read.value === null) throw new Error('The questions have no example');
  return read.value;
});
