/**
 * What two windows made of one stored record, put together. In a module of its own with the checks
 * it needs: fetched only when two windows have changed the same thing.
 */
import type { ItemRecord } from '../response/answer';
import type { AssessmentHead } from '../response/assessment';
import { mergeHeads } from '../response/merge-heads';
import { mergeRecords } from '../response/merge-records';
import { readAnswer, readHead } from './stored-records';
import type { Row } from './stored-tables';

/** Ours where what was found cannot be read. */
export function mergeStoredAnswer(
  base: ItemRecord | null,
  ours: ItemRecord,
  found: Row,
): ItemRecord {
  const theirs = readAnswer(found)?.record;
  return theirs === undefined ? ours : mergeRecords(base, ours, theirs);
}

export function mergeStoredHead(
  base: AssessmentHead | null,
  ours: AssessmentHead,
  found: Row,
): AssessmentHead {
  const theirs = readHead(found);
  return theirs === null ? ours : mergeHeads(base ?? theirs, ours, theirs);
}
