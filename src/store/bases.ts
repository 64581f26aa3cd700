import type { ItemRecord } from '../core/document/answer';
import type { Assessment, AssessmentHead } from '../core/document/assessment';

export type Bases = ReturnType<typeof createBases>;

/** What a write needs to know of the device, and whom it tells what it found there. */
export type Known = {
  readonly bases: Bases;
  /** Another window has deleted it. */
  readonly goneElsewhere: (id: string) => void;
  /** It is not there, for whatever reason. */
  readonly notThere: (id: string) => void;
  /** Something else stands under the id that this window gave to something new. */
  readonly taken: (id: string) => void;
};

/**
 * What the device is known to hold of each head and answer: what this window's next change grows
 * from. They are the store's own objects, so keeping them costs little.
 */
export function createBases() {
  const heads = new Map<string, AssessmentHead>();
  const records = new Map<string, Map<string, ItemRecord>>();
  const keepRecord = (id: string, itemId: string, record: ItemRecord) => {
    const own = records.get(id) ?? new Map<string, ItemRecord>();
    own.set(itemId, record);
    records.set(id, own);
  };
  return {
    has: (id: string) => heads.has(id),
    ids: () => [...heads.keys()],
    head: (id: string) => heads.get(id) ?? null,
    record: (id: string, itemId: string) => records.get(id)?.get(itemId) ?? null,
    whole: (id: string): Assessment | null => {
      const head = heads.get(id);
      if (head === undefined) return null;
      return { ...head, answers: Object.fromEntries(records.get(id) ?? []) };
    },
    keepHead: (head: AssessmentHead) => heads.set(head.id, head),
    keepRecord,
    keepWhole: ({ answers, ...head }: Assessment) => {
      heads.set(head.id, head);
      for (const [itemId, record] of Object.entries(answers)) keepRecord(head.id, itemId, record);
    },
    forgetRecord: (id: string, itemId: string) => records.get(id)?.delete(itemId),
    forget: (id: string) => {
      heads.delete(id);
      records.delete(id);
    },
  };
}
