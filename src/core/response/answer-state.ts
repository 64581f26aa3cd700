import type { EvidenceStrength, ItemRecord } from './answer';

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

/** The strongest evidence noted for an answer, 0-3; 0 without entries. Method 0.8. */
export const strongestEvidence = (record: ItemRecord | undefined): EvidenceStrength => {
  let strongest: EvidenceStrength = 0;
  for (const { strength } of record?.evidence ?? []) {
    if (strength > strongest) strongest = strength;
  }
  return strongest;
};
