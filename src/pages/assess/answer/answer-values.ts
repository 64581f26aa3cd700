import type { Answer, ItemRecord, NotApplicable } from '../../../core/document/answer';
import type { Response } from '../../../core/document/response';
import type { Item, Level } from '../../../core/instrument/instrument';
import { lacksReason } from '../../../core/response/answer-state';
import { ratedNow } from '../../../core/response/meaning';

/** The answer as form fields: radios hold text, and '' is no choice. */
export type AnswerValues = {
  choice: string;
  whoKnows: string;
  naReason: '' | 'elsewhere' | 'not-here';
  naDetail: string;
};

const LEVEL_BY_CHOICE: Readonly<Record<string, Level>> = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4 };

export function answerValuesOf(record: ItemRecord | undefined): AnswerValues {
  const answer = record?.answer ?? null;
  const blank: AnswerValues = { choice: '', whoKnows: '', naReason: '', naDetail: '' };
  if (answer === null) return blank;
  if (answer.state === 'rated') return { ...blank, choice: String(answer.level) };
  if (answer.state === 'dk') return { ...blank, choice: 'dk', whoKnows: answer.whoKnows };
  return { ...blank, choice: 'na', naReason: answer.reason, naDetail: answer.detail };
}

/** The answer that these fields give to this item; null while nothing is chosen. */
export function answerOf(
  { choice, whoKnows, naReason, naDetail }: AnswerValues,
  item: Pick<Item, 'meaningVersion'>,
): Answer | null {
  const level = LEVEL_BY_CHOICE[choice];
  if (level !== undefined) return ratedNow(level, item);
  if (choice === 'dk') return { state: 'dk', whoKnows };
  return choice === 'na' ? { state: 'na', reason: naReason, detail: naDetail } : null;
}

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
