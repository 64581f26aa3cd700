import { decodeBenchmark, decodeContribution } from '../core/file/shared-figures';
import { type AnyFile, openAnyFile } from '../core/intake/open-any-file';
import type { FileProblem } from '../core/json/result';
import { openQuestionSet } from '../core/question-set/open-question-set';
import { type Editions, readTextFile } from './open-file';
import { refusal } from './refusal';
import { complain, print } from './say';
import type { WrongPassword } from './unlock';

/** `mainstay check FILE...`: what each is, in their order; why one cannot be read, to standard error. */
export function checkFiles({ instrument }: Editions, files: readonly string[]): number {
  const told = files.map((file) => ({ file, found: whatItIs(file) }));
  print(told.map(({ file, found }) => ({ file, is: 'is' in found ? found.is : null })));
  const refusals = told.flatMap(({ file, found }) => {
    if ('problems' in found) return found.problems.map((problem) => `${file}: ${problem}`);
    return 'problem' in found ? [`${file}: ${refusal(found.problem)}`] : [];
  });
  return refusals.length === 0 ? 0 : complain(refusals);

  function whatItIs(file: string): WhatItIs {
    const text = readTextFile(file);
    if (!text.ok) return { problem: text.problem };
    const any = openAnyFile(text.value, instrument);
    if (any.kind === 'assessment')
      return { is: any.file.assessment.exercise === null ? 'assessment' : 'away-day' };
    if (any.kind === 'questions') {
      const set = openQuestionSet(any.set);
      return set.ok ? { is: 'questions' } : { problems: set.problems };
    }
    if (any.kind !== 'problem') return { is: any.kind };
    if (any.problem.code !== 'shared-figures') return { problem: any.problem };
    const { kind } = any.problem;
    const read =
      kind === 'benchmark'
        ? decodeBenchmark(text.value, instrument)
        : decodeContribution(text.value, instrument);
    return read.ok ? { is: kind } : { problem: read.problem };
  }
}

type FileIs = Exclude<AnyFile['kind'], 'problem'> | 'away-day' | 'benchmark' | 'contribution';
type WhatItIs =
  | { readonly is: FileIs }
  | { readonly problem: FileProblem | WrongPassword }
  /** Of a set of questions: all that is wrong with them. */
  | { readonly problems: readonly string[] };
