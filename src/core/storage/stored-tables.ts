/**
 * What one stored record holds: `{ v: 6, ... }`. Three tables: heads by assessment id; answers by
 * [assessment id, item id]; and device facts by ['facts', id], with a mark under ['deleted', id] and
 * damaged records set aside under ['damaged', id, item id, a name of its own].
 * What a page that was going left behind has rows of the same kind, beside the tables.
 */

import type { ItemRecord } from '../document/answer';
import type { AssessmentHead } from '../document/assessment';
import { isSame } from '../document/is-same';
import { isJsonObject } from '../json/json';
import { FILE_VERSION } from '../limits/format';
import type { AnswerKey, DeviceFacts, LeftBehind } from './storage';

/** A record is stored as the file of this version would hold it. */
export const STORED_VERSION = FILE_VERSION;

export const storedHead = (head: AssessmentHead) => ({ v: STORED_VERSION, head });
export const storedAnswer = (record: ItemRecord) => ({ v: STORED_VERSION, record });
export const storedFacts = ({ lastFiledAt, lastFiledMark, lastItem }: DeviceFacts) => ({
  v: STORED_VERSION,
  lastFiledAt,
  lastFiledMark,
  lastItem,
});
/** `deletion` names it, so that a purge can tell it from a later one. */
export const storedMark = (deletion: string) => ({ v: STORED_VERSION, deletion });
/** The name of a deletion as its mark has it; one of an older version has none. */
export const deletionIn = (mark: unknown): string =>
  isJsonObject(mark) && typeof mark.deletion === 'string' ? mark.deletion : '';

/** A record that does not read, set aside before something is written in its place. */
export const storedAside = (value: unknown) => ({ v: STORED_VERSION, value });

export const storedLeft = ({ kept, bases }: LeftBehind) => ({ v: STORED_VERSION, kept, bases });

/** Of the head of an assessment, or of one answer; no item has an empty name. */
type LeftOf =
  | { readonly kind: 'head'; readonly kept: { readonly id: string } }
  | { readonly kind: 'answer'; readonly key: AnswerKey; readonly kept: unknown };

export const leftKey = (left: LeftOf): readonly [id: string, itemId: string] =>
  left.kind === 'head' ? [left.kept.id, ''] : [left.key.assessmentId, left.key.itemId];

/** Whether what was found is what the change grew from. */
export const isAsExpected: (found: unknown, expected: unknown) => boolean = isSame;

/** True for a record that a newer app wrote: ours to leave alone. */
export const isFromNewerApp = (value: unknown): boolean =>
  isJsonObject(value) && typeof value.v === 'number' && value.v > STORED_VERSION;

/** A record as read, with the key it stood under. */
export type Row = { readonly key: unknown; readonly value: unknown };
export type Tables = {
  readonly heads: readonly Row[];
  readonly answers: readonly Row[];
  readonly device: readonly Row[];
};

/** What stands of one assessment. */
export type StoredStanding = {
  readonly head: Row | null;
  readonly answers: readonly Row[];
  readonly mark: Row | null;
};
