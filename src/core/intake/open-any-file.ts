/**
 * What a file or a pasted text is, decided in one place for every door and the terminal: nothing
 * else in the app guesses the kind of a file.
 */
import type { CodeProblem } from '../codes/code-problem';
import { findCodes, type ReplyCode } from '../codes/reply-code';
import { decodeAssessment, type OpenedFile } from '../file/decode';
import { decodeResponseFile, type ResponseFile } from '../file/response-file';
import type { Instrument } from '../instrument/instrument';
import type { FileProblem, Result } from '../json/result';

export type AnyFile =
  /** A whole assessment or exercise. */
  | { readonly kind: 'assessment'; readonly file: OpenedFile }
  /** Some questions for a colleague, or come back from one. */
  | { readonly kind: 'part'; readonly file: OpenedFile }
  /** One person's answers to an exercise, with their reasons. */
  | { readonly kind: 'response'; readonly response: ResponseFile }
  /** Text with codes in it, each read or refused; never empty. */
  | { readonly kind: 'codes'; readonly codes: readonly Result<ReplyCode, CodeProblem>[] }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

/** Nothing in the text makes this throw, and nothing of it is kept. */
export function openAnyFile(text: string, instrument: Instrument): AnyFile {
  if (!isJson(text)) {
    const codes = findCodes(text, instrument);
    if (codes.length > 0) return { kind: 'codes', codes };
  }
  const response = decodeResponseFile(text, { instrument });
  if (response.ok) return { kind: 'response', response: response.value };
  if (!mayBeAssessment(response.problem)) return { kind: 'problem', problem: response.problem };
  const opened = decodeAssessment(text, { instrument });
  if (!opened.ok) return { kind: 'problem', problem: opened.problem };
  const kind = opened.value.assessment.share === null ? 'assessment' : 'part';
  return { kind, file: opened.value };
}

const isJson = (text: string) => /^\uFEFF?\s*[{[]/.test(text);

type ResponseProblem = Extract<ReturnType<typeof decodeResponseFile>, { readonly ok: false }>;

/** Of a file that is broken or no one's, the reader of assessments says what is wrong with it. */
function mayBeAssessment(
  problem: ResponseProblem['problem'],
): problem is Extract<ResponseProblem['problem'], { readonly code: 'wrong-kind' | 'not-json' }> {
  return problem.code === 'wrong-kind' || (problem.code === 'not-json' && !problem.isCutShort);
}
