import type { LeftBehind } from '../core/exchange/storage';
import type { ItemRecord } from '../core/response/answer';
import type { AssessmentHead } from '../core/response/assessment';
import type { Known } from './bases';
import { type GetState, outsidePlace, type SetState, type StoreParts } from './state';
import { assessmentIn, factsIn, withHead, withRecord } from './within';

/**
 * Each write takes its content from the store when it runs, and brings back what another window had
 * made of the same thing meanwhile.
 */
export function createWriters(
  { storage, otherWindows }: StoreParts,
  set: SetState,
  get: GetState,
  { bases, goneElsewhere }: Known,
) {
  // What is on its way to the device just now: a page that goes may find it written, or not.
  const flyingHeads = new Map<string, AssessmentHead>();
  const flyingRecords = new Map<string, ItemRecord>();
  const tell = (id: string) => otherWindows.tell({ kind: 'changed', id });
  const putWhole = async (id: string): Promise<void> => {
    const assessment = assessmentIn(get(), id);
    if (assessment === null) return;
    await storage.putAssessment(assessment, factsIn(get(), id));
    bases.keepWhole(assessment);
    tell(id);
  };
  /** It was never written, since its first writing failed; or it was written and is gone. */
  const notThere = async (id: string): Promise<void> => {
    if (bases.has(id)) goneElsewhere(id);
    else await putWhole(id);
  };
  const putRecord = async (id: string, itemId: string): Promise<void> => {
    const ours = get().responses[id]?.[itemId];
    if (ours === undefined) return;
    const place = outsidePlace(id, itemId);
    flyingRecords.set(place, ours);
    const written = await storage
      .putAnswer({ assessmentId: id, itemId }, ours, bases.record(id, itemId))
      .finally(() => flyingRecords.delete(place));
    if (written === null) return notThere(id);
    // Changed again since: the change waiting to be written grew from ours, and merges as such.
    const isStill = get().responses[id]?.[itemId] === ours;
    if (isStill && written !== ours) set((state) => withRecord(state, id, itemId, written));
    bases.keepRecord(id, itemId, isStill ? written : ours);
    tell(id);
  };
  const putHead = async (id: string): Promise<void> => {
    const ours = get().heads[id];
    if (ours === undefined) return;
    flyingHeads.set(id, ours);
    const written = await storage
      .putHead(ours, bases.head(id))
      .finally(() => flyingHeads.delete(id));
    if (written === null) return notThere(id);
    const isStill = get().heads[id] === ours;
    if (isStill && written !== ours) set((state) => withHead(state, written));
    bases.keepHead(isStill ? written : ours);
    tell(id);
  };
  return {
    putWhole,
    putRecord,
    putHead,
    putFacts: async (id: string): Promise<void> => {
      if (get().heads[id] !== undefined) await storage.putFacts(id, factsIn(get(), id));
    },
    markDeleted: async (id: string): Promise<void> => {
      await storage.markDeleted(id);
      tell(id);
    },
    leftRecord: (id: string, itemId: string): LeftBehind | null => {
      const kept = get().responses[id]?.[itemId];
      if (kept === undefined) return null;
      const flying = flyingRecords.get(outsidePlace(id, itemId));
      const key = { assessmentId: id, itemId };
      return { kind: 'answer', key, kept, bases: given(bases.record(id, itemId), flying) };
    },
    leftHead: (id: string): LeftBehind | null => {
      const kept = get().heads[id];
      if (kept === undefined) return null;
      return { kind: 'head', kept, bases: given(bases.head(id), flyingHeads.get(id)) };
    },
  };
}

const given = <Kept>(base: Kept | null, flying: Kept | undefined): readonly Kept[] => [
  ...(base === null ? [] : [base]),
  ...(flying === undefined ? [] : [flying]),
];
