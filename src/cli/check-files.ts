import { decodeBenchmark, decodeContribution } from '../core/file/shared-figures';
import { type AnyFile, openAnyFile } from '../core/intake/open-any-file';
import type { FileProblem } from '../core/json/result';
import { type Editions, readTextFile } from './open-file';
import { refusal } from './refusal';
import { complain } from './say';
import type { WrongPassword } from './unlock';

/** `mainstay check FILE...`: what each is, a line a file; those that cannot be read, to standard error. */
export function checkFiles({ instrument }: Editions, files: readonly string[]): number {
  const told = files.map((file) => ({ file, is: whatItIs(file) }));
  const lines = told.flatMap(({ file, is }) => ('kind' in is ? [`${file}: ${is.kind}\n`] : []));
  process.stdout.write(lines.join(''));
  const refusals = told.flatMap(({ file, is }) =>
    'problem' in is ? [`${file}: ${refusal(is.problem)}`] : [],
  );
  return refusals.length === 0 ? 0 : complain(refusals);

  function whatItIs(file: string): { kind: string } | { problem: FileProblem | WrongPassword } {
    const text = readTextFile(file);
    if (!text.ok) return { problem: text.problem };
    const any = openAnyFile(text.value, instrument);
    if (any.kind !== 'problem') return { kind: KINDS[any.kind] };
    if (any.problem.code !== 'shared-figures') return { problem: any.problem };
    const { kind } = any.problem;
    const read =
      kind === 'benchmark'
        ? decodeBenchmark(text.value, instrument)
        : decodeContribution(text.value, instrument);
    return read.ok ? { kind: `a ${kind}` } : { problem: read.problem };
  }
}

const KINDS: Readonly<Record<Exclude<AnyFile['kind'], 'problem'>, string>> = {
  assessment: 'an assessment or an away-day',
  part: 'a part of an assessment, for a colleague',
  response: 'one person’s answers to an away-day',
  codes: 'codes with answers to an away-day',
};
