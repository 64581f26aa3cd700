import { readFileSync, statSync } from 'node:fs';
import type { Assessment } from '../core/document/assessment';
import { textOfFile } from '../core/file/file-kind';
import type { Instrument } from '../core/instrument/instrument';
import { openAnyFile } from '../core/intake/open-any-file';
import { type FileProblem, failure, type Result, success } from '../core/json/result';
import { LIMITS } from '../core/limits/limits';
import { ownEdition, setAside } from '../core/lineage/set-aside';
import type { Questions } from '../instrument-files/read-questions';
import { fromCaller } from './from-caller';
import { unlocked, type WrongPassword } from './unlock';

/** A file of ours, but answers to an exercise and no assessment. */
export type AnswersOnly = { readonly code: 'answers-only' };

export type Editions = Pick<Questions, 'instrument' | 'earlier'>;

/** An assessment with the questions it is to be read by: ours, or for what stays as it was those of its day. */
type Read = { readonly assessment: Assessment; readonly instrument: Instrument };

/** Read by our questions, what was answered under other words counts as blank. */
export function inItsEdition({ instrument, earlier }: Editions, assessment: Assessment): Read {
  const version = ownEdition(assessment, instrument);
  const own = (version === null ? undefined : earlier[version]?.instrument) ?? instrument;
  return { instrument: own, assessment: setAside(assessment, own) };
}

export function openFile(
  questions: Editions,
  file: string,
): Result<Read, FileProblem | AnswersOnly | WrongPassword> {
  const text = readTextFile(file);
  if (!text.ok) return text;
  const any = openAnyFile(text.value, questions.instrument);
  if (any.kind === 'problem') return failure(any.problem);
  if (any.kind === 'questions') return failure({ code: 'question-set' });
  if (any.kind === 'response' || any.kind === 'codes') return failure({ code: 'answers-only' });
  return success(inItsEdition(questions, any.file.assessment));
}

/** The text of a file, unlocked where a password is given. */
export function readTextFile(file: string): Result<string, FileProblem | WrongPassword> {
  const text = lockedTextOf(file);
  return text.ok ? unlocked(text.value, process.env.MAINSTAY_PASSWORD) : text;
}

/** The size is asked before a byte is read, as the page does. */
function lockedTextOf(file: string): Result<string> {
  try {
    const path = fromCaller(file);
    const bytes = statSync(path).size;
    const limit = LIMITS.fileBytes;
    if (bytes > limit) return failure({ code: 'too-large', bytes, limit });
    return textOfFile(readFileSync(path), (all) =>
      new TextDecoder('utf-8', { fatal: true }).decode(all),
    );
  } catch {
    return failure({ code: 'unreadable' });
  }
}
