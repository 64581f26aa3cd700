import type { Answer, ItemRecord } from '../document/answer';
import { isSame } from '../document/is-same';

type Dated = Pick<ItemRecord, 'answer' | 'answeredAt'>;

/**
 * When an answer was given, ISO time, once copies are put together: as every record of it says where
 * all are alike, else `at`, the time of the change that brought it. Whatever order the copies are put
 * together in, one time comes of it. Empty where there is no answer.
 */
export function answeredAtOf(answer: Answer | null, at: string, records: readonly Dated[]): string {
  if (answer === null) return '';
  const [first] = records;
  const areAlike = records.every((record) => isSame(record, first));
  return areAlike && first !== undefined && isSame(first.answer, answer) ? first.answeredAt : at;
}
