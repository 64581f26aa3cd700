import type { Answer, ItemRecord } from '../document/answer';

export type AnswerState = 'rated' | 'dk' | 'na' | 'blank';

/** How many items are in each answer state. */
export type AnswerCounts = {
  readonly rated: number;
  readonly dontKnow: number;
  readonly blank: number;
  readonly notApplicable: number;
};

/** The state of an item, method 1: `blank` when there is no record, or a record with notes only. */
export const answerState = (record: ItemRecord | undefined): AnswerState =>
  record?.answer?.state ?? 'blank';

/** "Not our role" whose reason is still to give. It counts as such all the same. */
export const lacksReason = (answer: Answer | null | undefined): boolean =>
  answer?.state === 'na' && (answer.reason === '' || answer.detail.trim() === '');
