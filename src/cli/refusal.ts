import type { Expected, FileProblem, OtherKind } from '../core/json/result';
import type { AnswersOnly } from './open-file';
import type { WrongPassword } from './unlock';

/**
 * Why a file was refused, in one or two sentences. The page that opens files has words of its own,
 * which say what to do in a browser.
 */
export function refusal(problem: FileProblem | AnswersOnly | WrongPassword): string {
  switch (problem.code) {
    case 'answers-only':
      return 'It holds answers to an away-day exercise, not an assessment; "panel" combines those.';
    case 'unreadable':
      return 'There is no such file, or it may not be read.';
    case 'too-large':
      return `It is ${problem.bytes} bytes; a Mainstay file is at most ${problem.limit}.`;
    case 'empty':
      return 'There is nothing in it.';
    case 'other-kind':
      return `It is not a text in UTF-8 but ${OTHER_KINDS[problem.kind]}.`;
    case 'not-utf-8':
      return 'Some of it is not UTF-8.';
    case 'too-many-values':
      return `It holds more than ${problem.limit} values.`;
    case 'too-long-list':
      return `One of its lists holds more than ${problem.limit} values.`;
    case 'too-deep':
      return `It is nested more than ${problem.limit} levels deep.`;
    case 'not-json':
      return problem.isCutShort
        ? 'It begins like a Mainstay file, but the end is missing.'
        : 'It is not written as JSON, so it is not a Mainstay file.';
    case 'not-mainstay':
      return 'It is JSON, but not a Mainstay assessment.';
    case 'shared-figures':
      return problem.kind === 'contribution'
        ? 'It is a contribution to a pool, not an assessment; "pool" takes those.'
        : 'It is a benchmark, not an assessment; "pool --after" takes those.';
    case 'question-set':
      return 'It is a set of questions, not an assessment; name it after "--questions".';
    case 'set-changed':
      return 'It is a set of questions, and something in it has changed since it was packed. Pack it again.';
    case 'locked':
      return 'It is locked with a password. Give that in the environment, as MAINSTAY_PASSWORD, so that no list of commands keeps it.';
    case 'wrong-password':
      return 'MAINSTAY_PASSWORD does not open it: it is another password, or the file has changed since it was locked.';
    case 'newer-version':
      return `It is in file version ${problem.fileVersion}; this copy of Mainstay reads up to version ${problem.ourVersion}.`;
    case 'newer-questions':
      return `It answers questions version ${problem.fileVersion}; this copy of Mainstay has version ${problem.ourVersion}.`;
    case 'other-instrument':
      return `It answers the questions "${problem.fileInstrument}"; this copy of Mainstay has "${problem.ours}".`;
    case 'damaged':
      return `It is damaged at ${placeWords(problem.path)}: expected ${expectedWords(problem.expected)}.`;
  }
}

const OTHER_KINDS: Readonly<Record<OtherKind, string>> = {
  zip: 'a zip, or a Word or Excel document',
  pdf: 'a PDF',
  picture: 'a picture',
  'old-office': 'a document of an older Office',
  'utf-16': 'UTF-16',
};

/** A key of a hostile file may hold codes that a terminal obeys. */
function placeWords(path: readonly string[]): string {
  return path.join('.').replace(/\p{C}/gu, '?') || 'its outermost level';
}

function expectedWords(expected: Expected): string {
  switch (expected.kind) {
    case 'one-of':
      return `one of ${expected.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'at-most':
      return `at most ${expected.maximum} ${expected.of}`;
    default:
      return OTHER_EXPECTATIONS[expected.kind];
  }
}

const OTHER_EXPECTATIONS: Readonly<
  Record<Exclude<Expected['kind'], 'one-of' | 'at-most'>, string>
> = {
  text: 'a text',
  record: 'an object',
  list: 'a list',
  'whole-number': 'a whole number',
  time: 'a time such as 2026-11-21T14:32:00Z',
  date: 'a date such as 2026-11-21',
  id: 'an id of letters, figures and hyphens',
  version: 'a version such as 1.0.0',
  'allowed-not-applicable': 'an answer other than not applicable, which this item does not allow',
  'same-instrument': 'the same questions in both places where the file names them',
  'safe-key': 'no key named __proto__',
  'unique-ids': 'each id once only',
  'one-of-a-name': 'each key once only',
  'something-else': 'something else',
};
