/**
 * What two windows made of one stored record, or of one assessment, put together. In a module of its
 * own with the checks it needs: fetched only when what stands there is not what was known.
 */

import type { ItemRecord } from '../document/answer';
import type { Assessment, AssessmentHead } from '../document/assessment';
import { isSame } from '../document/is-same';
import { mergeHeads } from '../lineage/merge-heads';
import { mergeRecords } from '../lineage/merge-records';
import { StorageError } from './storage';
import { readAnswer, readHead, readTables } from './stored-records';
import { isFromNewerApp, type Row, type StoredStanding, type Tables } from './stored-tables';

/** `isDamaged`: what was found does not read, so ours stands and the other is to be set aside. */
export type Merged<Kept> = { readonly kept: Kept; readonly isDamaged: boolean };

export function mergeStoredAnswer(
  base: ItemRecord | null,
  ours: ItemRecord,
  found: Row,
): Merged<ItemRecord> {
  const theirs = readAnswer(found)?.record;
  if (theirs === undefined) return { kept: ours, isDamaged: true };
  return { kept: isSame(ours, theirs) ? ours : mergeRecords(base, theirs, ours), isDamaged: false };
}

export function mergeStoredHead(
  base: AssessmentHead | null,
  ours: AssessmentHead,
  found: Row,
): Merged<AssessmentHead> {
  const theirs = readHead(found);
  if (theirs === null) return { kept: ours, isDamaged: true };
  return { kept: mergeHeads(base, theirs, ours), isDamaged: false };
}

/** The damaged rows are those that something of `kept` stands in the place of. */
export function mergeStoredWhole(
  base: Assessment | null,
  { answers, ...head }: Assessment,
  { head: foundHead, answers: foundAnswers }: StoredStanding,
): { readonly kept: Assessment; readonly damaged: readonly Row[] } {
  const damaged: Row[] = [];
  const taken = <Kept>({ kept, isDamaged }: Merged<Kept>, found: Row): Kept => {
    if (isFromNewerApp(found.value)) throw new StorageError('newer-app');
    if (isDamaged) damaged.push(found);
    return kept;
  };
  const merged: Record<string, ItemRecord> = { ...answers };
  for (const found of foundAnswers) {
    const itemId = readAnswer(found)?.key.itemId ?? itemIn(found);
    const ours = answers[itemId];
    if (ours === undefined) {
      const theirs = readAnswer(found);
      if (theirs !== null) merged[itemId] = theirs.record;
    } else {
      const before = base?.answers[itemId] ?? null;
      merged[itemId] = taken(mergeStoredAnswer(before, ours, found), found);
    }
  }
  const kept = foundHead === null ? head : taken(mergeStoredHead(base, head, foundHead), foundHead);
  return { kept: { ...kept, answers: merged }, damaged };
}

/**
 * Whether all that stands there was known, apart from what does not read, which nobody could know.
 * Rejects what a newer app wrote: ours to leave alone.
 */
export function isAsKnown(known: Assessment, { head, answers }: StoredStanding): boolean {
  const rows = head === null ? answers : [head, ...answers];
  if (rows.some(({ value }) => isFromNewerApp(value))) throw new StorageError('newer-app');
  const { answers: knownAnswers, ...knownHead } = known;
  const foundHead = head === null ? null : readHead(head);
  return (
    (foundHead === null || isSame(foundHead, knownHead)) &&
    answers.every((row) => {
      const found = readAnswer(row);
      return found === null || isSame(found.record, knownAnswers[found.key.itemId]);
    })
  );
}

/**
 * Whether there is nothing on the device beyond what is known: a deleted assessment is not looked
 * at, nor is what does not read.
 */
export function isAllKnown(known: readonly Assessment[], tables: Tables): boolean {
  const byId = new Map(known.map((assessment) => [assessment.id, assessment]));
  return readTables(tables).assessments.every(({ assessment, deletion }) => {
    if (deletion !== null) return true;
    const { answers, ...head } = assessment;
    const { answers: knownAnswers = {}, ...knownHead } = byId.get(assessment.id) ?? {};
    return (
      isSame(head, knownHead) &&
      Object.entries(answers).every(([itemId, record]) => isSame(record, knownAnswers[itemId]))
    );
  });
}

const itemIn = ({ key }: Row): string => (Array.isArray(key) ? String(key[1]) : '');
