import type { Answer, ItemRecord, NotApplicable } from '../../../core/document/answer';
import type { Response } from '../../../core/document/response';
import type { Item, Level } from '../../../core/instrument/instrument';
import { lacksReason } from '../../../core/response/answer-state';
import { ratedNow } from '../../../core/response/meaning';

const LEVEL_BY_CHOICE: Readonly<Record<string, Level>> = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4 };

/** The value of the radio that stands for the answer: '0' to '4', 'dk' or 'na'; '' without one. */
export function choiceOf(record: ItemRecord | undefined): string {
  const answer = record?.answer ?? null;
  if (answer === null) return '';
  return answer.state === 'rated' ? String(answer.level) : answer.state;
}

/** The answer that a choice gives to this item, with the words last given beside it; null for no choice. */
export function answerOf(
  choice: string,
  given: Partial<Record<string, Answer>>,
  item: Pick<Item, 'meaningVersion'>,
): Answer | null {
  const level = LEVEL_BY_CHOICE[choice];
  if (level !== undefined) return ratedNow(level, item);
  const before = given[choice];
  if (before !== undefined) return before;
  if (choice === 'dk') return { state: 'dk', whoKnows: '' };
  return choice === 'na' ? { state: 'na', reason: '', detail: '' } : null;
}

export const isReasonGiven = ({ detail }: NotApplicable): boolean => detail.trim() !== '';

/**
 * The "not our role" given last that has its reason, to start the next one from: often one body does
 * several things. Null where there is none.
 */
export function lastReason(response: Response): NotApplicable | null {
  const given = Object.values(response).flatMap(({ answer, changedAt }) =>
    answer?.state === 'na' && !lacksReason(answer) ? [{ answer, changedAt }] : [],
  );
  const last = given.sort((one, other) => (one.changedAt < other.changedAt ? 1 : -1))[0];
  return last?.answer ?? null;
}
