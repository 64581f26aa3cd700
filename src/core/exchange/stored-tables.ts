/**
 * What one stored record holds: `{ v: 1, ... }`. Three tables: heads by assessment id; answers by
 * [assessment id, item id]; and device facts by ['facts', id], with a mark under ['deleted', id].
 * Every change is a plain put or delete of one key, so no write has to read first.
 */
import type { ItemRecord } from '../response/answer';
import type { AssessmentHead } from '../response/assessment';
import type { DeviceFacts } from './storage';

export const storedHead = (head: AssessmentHead) => ({ v: 1, head });
export const storedAnswer = (record: ItemRecord) => ({ v: 1, record });
export const storedFacts = ({ lastFiledAt, lastItem }: DeviceFacts) => ({
  v: 1,
  lastFiledAt,
  lastItem,
});
export const storedMark = () => ({ v: 1 });

/** A record as read, with the key it stood under. */
export type Row = { readonly key: unknown; readonly value: unknown };
export type Tables = {
  readonly heads: readonly Row[];
  readonly answers: readonly Row[];
  readonly device: readonly Row[];
};
