import type { AnswerState } from '../../core/response/answer-state';
import type { DotState } from '../../ui/dot';

/** The dot each state of an answer is drawn as. */
export const ANSWER_DOTS = {
  rated: 'full',
  dk: 'half',
  na: 'bar',
  blank: 'open',
} as const satisfies Record<AnswerState, DotState>;

/** The dot for something answered so far: open when not started, full when finished. */
export function progressDot(answered: number, of: number): DotState {
  if (answered === 0) return 'open';
  return answered === of ? 'full' : 'half';
}

/** "Not started", "Finished" or "6 of 17 answered". */
export function progressWords(answered: number, of: number): string {
  if (answered === 0) return 'Not started';
  return answered === of ? 'Finished' : `${answered} of ${of} answered`;
}
