import type { PanelRole } from '../../../core/document/collection';
import { BLANK_SIGN, DONT_KNOW_SIGN, levelOfSign } from '../../../core/limits/answer-signs';
import { readPreference, writePreference } from '../../../platform/preferences';

import {
  DONT_KNOW_MARK,
  letterOfLevel,
  levelOfLetter,
  PAPER_MARKS,
  type PaperMarks,
} from '../shared/paper-marks';

/** One form as far as it has been typed. */
export type TypedForm = {
  /** As written; read by `numberIn`. */
  readonly number: string;
  /** One of `0`-`4`, `?`, `-` or, while nothing was typed, empty. */
  readonly answers: readonly string[];
  readonly role: PanelRole;
  readonly name: string;
  /** The form of this number is in, and this takes its place. */
  readonly isCorrection: boolean;
  /** What is printed beside its boxes. */
  readonly marks: PaperMarks;
};

export const emptyForm = (
  number: number,
  itemCount: number,
  marks: PaperMarks = 'letters',
): TypedForm => ({
  number: String(number),
  answers: Array.from({ length: itemCount }, () => ''),
  role: '',
  name: '',
  isCorrection: false,
  marks,
});

const MOST = 9_999;

/** A form's number, 1 to 9,999; null where none is written. */
export function numberIn(text: string): number | null {
  const number = Number(text.trim());
  return Number.isInteger(number) && number >= 1 && number <= MOST ? number : null;
}

/**
 * The answer a key stands for: A to E, or 1 to 5 by their place, are the levels, lowest first. D is a level on forms
 * with letters, and don’t know on older ones. Null for any other key.
 */
export function answerForKey(key: string, marks: PaperMarks): string | null {
  if (/^[1-5]$/.test(key)) return String(Number(key) - 1);
  if (key === ' ' || key === '-') return BLANK_SIGN;
  // The same key without Shift, on most keyboards.
  if (key === DONT_KNOW_MARK || key === '/') return DONT_KNOW_SIGN;
  if (marks === 'numbers') return /^[dD]$/.test(key) ? DONT_KNOW_SIGN : null;
  const level = levelOfLetter(key);
  return level === null ? null : String(level);
}

/** What stands on the paper for this answer, as its field shows it. */
export function typedKeyOf(answer: string, marks: PaperMarks): string {
  if (answer === DONT_KNOW_SIGN) return marks === 'numbers' ? 'D' : DONT_KNOW_MARK;
  const level = levelOfSign(answer);
  if (level === null) return answer;
  return marks === 'numbers' ? String(level + 1) : letterOfLevel(level);
}

/** "Partly in place", "Don’t know", "Left blank", or nothing while nothing was typed. */
export function typedAnswerWords(answer: string, levelNames: readonly string[]): string {
  if (answer === DONT_KNOW_SIGN) return 'Don’t know';
  if (answer === BLANK_SIGN) return 'Left blank';
  return answer === '' ? '' : (levelNames[Number(answer)] ?? '');
}

/** As it is kept: what was never typed is blank. */
export const typedAnswers = ({ answers }: TypedForm): string =>
  answers.map((answer) => answer || BLANK_SIGN).join('');

const DRAFT = 'mainstay:paper-draft';

/** Puts a half-typed form aside, so that a reload or a crash costs nothing. */
export const keepDraft = (collectionId: string, form: TypedForm): void =>
  writePreference(DRAFT, JSON.stringify({ collectionId, ...form }));

export const dropDraft = (): void => writePreference(DRAFT, null);

/** What was being typed for this collection, or null. */
export function draftFor(collectionId: string, itemCount: number): TypedForm | null {
  const draft = parsed(readPreference(DRAFT));
  if (draft === null || !('collectionId' in draft) || draft.collectionId !== collectionId) {
    return null;
  }
  const { number, answers, role, name, isCorrection, marks: own } = { ...EMPTY, ...draft };
  // A form begun before there were letters.
  const marks = PAPER_MARKS.find((each) => each === own) ?? 'numbers';
  const isForm =
    typeof number === 'string' &&
    typeof name === 'string' &&
    typeof isCorrection === 'boolean' &&
    (role === '' || role === 'staff' || role === 'not-staff') &&
    Array.isArray(answers) &&
    answers.length === itemCount &&
    answers.every((answer): answer is string => typeof answer === 'string' && ANSWER.test(answer));
  return isForm ? { number, answers, role, name, isCorrection, marks } : null;
}

const ANSWER = /^[0-4?-]?$/;
const EMPTY: Readonly<Record<keyof TypedForm, unknown>> = {
  number: '',
  answers: [],
  role: '',
  name: '',
  isCorrection: false,
  marks: '',
};

function parsed(text: string | null): object | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
