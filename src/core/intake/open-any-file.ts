/**
 * What a file or a pasted text is: asked here by the four doors (Open, Collect, Colleagues, the page that is a
 * file itself) and by the terminal, which guess no kind of their own.
 */
import type { CodeProblem } from '../codes/code-problem';
import { findCodes, type ReplyCode } from '../codes/reply-code';
import { assessmentFrom, decodeAssessment, isAssessment, type OpenedFile } from '../file/decode';
import { type LockedFile, lockedFileFrom } from '../file/locked-file';
import { RESPONSE_FILE_TYPE, type ResponseFile, responseFrom } from '../file/response-file';
import { sharedFiguresIn } from '../file/shared-kinds';
import type { Instrument } from '../instrument/instrument';
import { parseJson } from '../json/open-json';
import type { FileProblem, Result } from '../json/result';
import {
  QUESTION_SET_TYPE,
  type QuestionSetFile,
  questionSetFrom,
} from '../question-set/question-set-file';

export type AnyFile =
  /** A whole assessment or exercise. */
  | { readonly kind: 'assessment'; readonly file: OpenedFile }
  /** Some questions for a colleague, or come back from one. */
  | { readonly kind: 'part'; readonly file: OpenedFile }
  /** One person's answers to an exercise, with their reasons. */
  | { readonly kind: 'response'; readonly response: ResponseFile }
  /** Text with codes in it, each read or refused; never empty. */
  | { readonly kind: 'codes'; readonly codes: readonly Result<ReplyCode, CodeProblem>[] }
  /** A set of questions: its frame holds, and its content has not been looked at. */
  | { readonly kind: 'questions'; readonly set: QuestionSetFile; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

/** Nothing in the text makes this throw, and nothing of it is kept. */
export function openAnyFile(text: string, instrument: Instrument): AnyFile {
  if (!isJson(text)) {
    const codes = findCodes(text, instrument);
    if (codes.length > 0) return { kind: 'codes', codes };
  }
  const isSet = text.includes(QUESTION_SET_TYPE);
  const parsed = parseJson(text, isSet ? QUESTION_SET_TYPE : RESPONSE_FILE_TYPE);
  // Of a file that is broken, the reader of assessments says what is wrong with it.
  const isBroken = !parsed.ok && parsed.problem.code === 'not-json' && !parsed.problem.isCutShort;
  if (!parsed.ok && !isBroken) return { kind: 'problem', problem: parsed.problem };
  const locked = parsed.ok ? lockedFileFrom(parsed.value) : null;
  if (locked) return { kind: 'problem', problem: locked.ok ? { code: 'locked' } : locked.problem };
  const set = parsed.ok ? questionSetFrom(text, parsed.value) : null;
  if (set) {
    return set.ok
      ? { kind: 'questions', set: set.value, text }
      : { kind: 'problem', problem: set.problem };
  }
  if (parsed.ok && !isAssessment(parsed.value)) {
    const shared = sharedFiguresIn(parsed.value);
    if (shared !== null)
      return { kind: 'problem', problem: { code: 'shared-figures', kind: shared } };
    const response = responseFrom(text, parsed.value, instrument);
    return response.ok
      ? { kind: 'response', response: response.value }
      : { kind: 'problem', problem: response.problem };
  }
  const opened = parsed.ok
    ? assessmentFrom(text, parsed.value, instrument)
    : decodeAssessment(text, { instrument });
  if (!opened.ok) return { kind: 'problem', problem: opened.problem };
  const kind = opened.value.assessment.share === null ? 'assessment' : 'part';
  return { kind, file: opened.value };
}

const isJson = (text: string) => /^\uFEFF?\s*[{[]/.test(text);

/** What is needed to open a locked file with its password; null where the text is no such file, or a damaged one. */
export function lockedIn(text: string): LockedFile | null {
  const parsed = parseJson(text, RESPONSE_FILE_TYPE);
  const locked = parsed.ok ? lockedFileFrom(parsed.value) : null;
  return locked?.ok ? locked.value : null;
}
