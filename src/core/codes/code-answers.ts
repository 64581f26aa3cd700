/** What a code of either kind, shown or read out, says of one response: bits, in one place. */

import type { PanelResponse, PanelRole } from '../document/collection';
import { ANSWER_SIGNS, isAnswerSign, signOr } from '../limits/answer-signs';
import { LIMITS } from '../limits/limits';
import type { BitReader, BitWriter } from './code-bits';

const ANSWER_BITS = 3;
const REVISION_BITS = 5;
/** One that is withdrawn tells no role. */
const STATES = ['', 'staff', 'not-staff', 'withdrawn'] as const satisfies readonly (
  | PanelRole
  | 'withdrawn'
)[];
const STATE_BITS = 2;

type Standing = Pick<PanelResponse, 'revision' | 'role' | 'isWithdrawn'>;

export function writeStanding(to: BitWriter, { revision, role, isWithdrawn }: Standing): void {
  if (revision < 1 || revision > LIMITS.revisions) throw new RangeError(`No revision ${revision}`);
  to.write(revision, REVISION_BITS);
  to.write(STATES.indexOf(isWithdrawn ? 'withdrawn' : role), STATE_BITS);
}

/** A revision of 0 is none of ours: whoever reads it refuses it. */
export function readResponseState(from: BitReader): Standing {
  const revision = from.read(REVISION_BITS);
  const state = STATES[from.read(STATE_BITS)] ?? '';
  return state === 'withdrawn'
    ? { revision, role: '', isWithdrawn: true }
    : { revision, role: state, isWithdrawn: false };
}

export function writeAnswers(to: BitWriter, answers: string): void {
  for (const sign of answers)
    to.write(isAnswerSign(sign) ? ANSWER_SIGNS.indexOf(sign) : Number.NaN, ANSWER_BITS);
}

export const readAnswers = (from: BitReader, count: number): string =>
  Array.from({ length: count }, () => signOr(ANSWER_SIGNS[from.read(ANSWER_BITS)])).join('');

/** Nought is none: three bits an answer, and none of one withdrawn. */
export const answerBits = (itemCount: number, isWithdrawn: boolean): number =>
  isWithdrawn ? 0 : itemCount * ANSWER_BITS;
