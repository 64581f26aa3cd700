import type { ItemRecord } from '../core/document/answer';
import type { AssessmentHead } from '../core/document/assessment';
import { cut } from '../core/limits/fit-values';
import { LIMITS } from '../core/limits/limits';

type Fitting = {
  readonly head: (head: AssessmentHead) => AssessmentHead;
  readonly record: (record: ItemRecord) => ItemRecord;
};

/** Until the pages of an assessment are here, nothing but its name can be changed. */
let fitting: Fitting = {
  head: (head) =>
    head.name.length > LIMITS.name ? { ...head, name: cut(head.name, LIMITS.name) } : head,
  record: (record) => record,
};

/** Called by whatever brings pages along that change assessments. */
export const fitWith = (declared: Fitting): void => {
  fitting = declared;
};

/**
 * As it may be kept: the last guard before a change is. A form stops people at the same limits; should one not, what
 * is kept is what a file can carry, seen at once on the page, rather than an assessment that could be saved and never
 * opened again. What fits already comes back as the same object, so that nothing draws again for it.
 */
export const fittedHead = (head: AssessmentHead): AssessmentHead => fitting.head(head);
export const fittedRecord = (record: ItemRecord): ItemRecord => fitting.record(record);
