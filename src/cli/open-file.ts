import { readFileSync, statSync } from 'node:fs';
import type { OpenedFile } from '../core/exchange/decode';
import { textOfFile } from '../core/exchange/file-kind';
import { LIMITS } from '../core/exchange/limits';
import { type FileProblem, failure, type Result, success } from '../core/exchange/result';
import type { Instrument } from '../core/instrument/instrument';
import { openAnyFile } from '../core/intake/open-any-file';
import { fromCaller } from './from-caller';

/** A file of ours, but answers to an exercise and no assessment. */
export type AnswersOnly = { readonly code: 'answers-only' };

export function openFile(
  instrument: Instrument,
  file: string,
): Result<OpenedFile, FileProblem | AnswersOnly> {
  const text = readText(file);
  if (!text.ok) return text;
  const any = openAnyFile(text.value, instrument);
  if (any.kind === 'problem') return failure(any.problem);
  if (any.kind === 'response' || any.kind === 'codes') return failure({ code: 'answers-only' });
  return success(any.file);
}

/** The size is asked before a byte is read, as the page does. */
export function readText(file: string): Result<string> {
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
