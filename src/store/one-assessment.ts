import type { ItemRecord } from '../core/document/answer';
import type { Assessment, AssessmentHead } from '../core/document/assessment';
import type { DeviceFacts } from '../core/storage/storage';
import { type Facts, moved, outsidePlace } from './state';

/** The assessment as it stands in the store, or null when it is not there (any more). */
export function assessmentIn(state: Facts, id: string): Assessment | null {
  const head = state.heads[id];
  const answers = state.responses[id];
  return head === undefined || answers === undefined ? null : { ...head, answers };
}

export function factsIn(state: Facts, id: string): DeviceFacts {
  return {
    lastFiledAt: state.filedAt[id] ?? null,
    lastFiledMark: state.filedMark[id] ?? null,
    lastItem: state.lastItem[id] ?? null,
  };
}

/** What another window made of it: a page showing it starts afresh. */
export function withRecord(
  { responses, outside }: Facts,
  id: string,
  itemId: string,
  record: ItemRecord,
): Partial<Facts> {
  return {
    responses: { ...responses, [id]: { ...responses[id], [itemId]: record } },
    outside: moved(outside, outsidePlace(id, itemId)),
  };
}

export function withHead({ heads, outside }: Facts, head: AssessmentHead): Partial<Facts> {
  return { heads: { ...heads, [head.id]: head }, outside: moved(outside, head.id) };
}
