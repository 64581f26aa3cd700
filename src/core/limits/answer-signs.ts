/**
 * One person's answers in a room are a text of one sign a question: the level, don't know, not our role,
 * or blank. Here stands what each sign is in a code, in a file and in a record of our own.
 */

/** In the order of their three bits in a code. */
export const ANSWER_SIGNS = ['0', '1', '2', '3', '4', '?', 'n', '-'] as const;
export type AnswerSign = (typeof ANSWER_SIGNS)[number];

export const DONT_KNOW_SIGN = '?';
export const NOT_OUR_ROLE_SIGN = 'n';
export const BLANK_SIGN = '-';

/** The answers of one person; as many questions as any instrument may have. */
export const ANSWERS_PATTERN = /^[0-4?n-]{0,500}$/;

export const isAnswerSign = (text: string): text is AnswerSign =>
  ANSWER_SIGNS.some((each) => each === text);

/** What is no sign is blank. */
export const signOr = (text: string | undefined): AnswerSign =>
  text !== undefined && isAnswerSign(text) ? text : BLANK_SIGN;

/** 0 to 4; null for a sign that is no level. */
export const levelOfSign = (sign: string): number | null =>
  /^[0-4]$/.test(sign) ? Number(sign) : null;

/** What stands in a response file for each sign. */
export const ANSWERS_IN_A_FILE = [
  ['0', 0],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  [DONT_KNOW_SIGN, 'dk'],
  [NOT_OUR_ROLE_SIGN, 'na'],
  [BLANK_SIGN, null],
] as const;

type OfRecord =
  | { readonly state: 'rated'; readonly level: number }
  | { readonly state: 'dk' }
  | { readonly state: 'na' };

/** The sign of what a record of our own holds. */
export function signOfAnswer(answer: OfRecord | null): AnswerSign {
  if (answer === null) return BLANK_SIGN;
  if (answer.state === 'rated') return signOr(String(answer.level));
  return answer.state === 'dk' ? DONT_KNOW_SIGN : NOT_OUR_ROLE_SIGN;
}
