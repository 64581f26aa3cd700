import type { ItemRecord } from '../../../core/document/answer';
import { lacksReason } from '../../../core/response/answer-state';

/** "Established", "Don’t know", "Not our role here" or "Not answered"; and when a reason is still to give. */
export function answerWords(
  record: Pick<ItemRecord, 'answer'> | undefined,
  levels: readonly string[],
): string {
  const answer = record?.answer ?? null;
  if (answer === null) return 'Not answered';
  if (answer.state === 'rated') return levels[answer.level] ?? '';
  if (answer.state === 'dk') return 'Don’t know';
  return lacksReason(answer) ? 'Not our role here: reason still to give' : 'Not our role here';
}

export function checkHeading(blank: number, of: number): string {
  if (blank === 0) return `All ${of} questions have an answer`;
  if (blank === of) return 'No questions answered yet';
  return `${of - blank} of ${of} questions answered`;
}
