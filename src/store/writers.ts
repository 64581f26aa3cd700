import type { ItemRecord } from '../core/document/answer';
import type { Assessment, AssessmentHead } from '../core/document/assessment';
import { isSame } from '../core/document/is-same';
import {
  type DeviceFacts,
  type LeftBehind,
  type Missing,
  StorageError,
  type WholeChange,
} from '../core/storage/storage';
import type { Bases, Known } from './bases';
import { factsIn, withHead, withRecord } from './one-assessment';
import { type GetState, outsidePlace, type SetState, type StorePorts } from './state';

/** What is to be written whole before anything else of it is. */
type Whole = Pick<WholeChange, 'base' | 'how'>;

/**
 * Each write takes its content from the store when it runs, and brings back what another window had
 * made of the same thing meanwhile. Those of one assessment run one after the other: each grows from
 * what the one before has left on the device.
 */
export function createWriters(
  { storage, otherWindows }: StorePorts,
  set: SetState,
  get: GetState,
  { bases, goneElsewhere, notThere, taken }: Known,
) {
  const { flyingHeads, flyingRecords, leftRecord, leftHead } = createLeaving(get, bases);
  const wholes = new Map<string, Whole>();
  const inOrder = oneAfterTheOther();
  const tell = (id: string) => otherWindows.tell({ kind: 'changed', id });
  const missing = (id: string, why: Missing) =>
    why === 'deleted' ? goneElsewhere(id) : notThere(id);
  const { tookHead, tookRecord } = createTaking(set, get, bases);
  const putWholeNow = async (id: string): Promise<void> => {
    const head = get().heads[id];
    const answers = get().responses[id];
    if (head === undefined || answers === undefined) return;
    const { base, how } = wholes.get(id) ?? { base: bases.whole(id), how: 'over' };
    const ours = { ...head, answers };
    const facts = how === 'over' ? null : factsIn(get(), id);
    // Should its answer never come, the next try must know that it may be there.
    if (how === 'new') wholes.set(id, { base: base ?? ours, how });
    const written = await storage.putAssessment({ assessment: ours, facts, base, how });
    if (typeof written !== 'string') {
      wholes.delete(id);
      // Deleted while it was being written: the deletion must know what it is to find.
      if (get().heads[id] === undefined) bases.keepWhole(written);
      if (get().heads[id] === undefined) return tell(id);
      const { answers: all, ...kept } = written;
      tookHead(head, isSame(kept, head) ? head : kept);
      for (const [itemId, record] of Object.entries(all))
        tookRecord(id, itemId, answers[itemId] ?? null, record);
      return tell(id);
    }
    wholes.delete(id);
    if (written === 'taken') taken(id);
    else missing(id, written);
  };
  const putRecordNow = async (id: string, itemId: string): Promise<void> => {
    const ours = get().responses[id]?.[itemId];
    if (ours === undefined) return;
    const place = outsidePlace(id, itemId);
    flyingRecords.set(place, ours);
    const written = await storage
      .putAnswer({ assessmentId: id, itemId }, ours, bases.record(id, itemId))
      .finally(() => flyingRecords.delete(place));
    if (typeof written === 'string') return missing(id, written);
    tookRecord(id, itemId, ours, written);
    tell(id);
  };
  const putHeadNow = async (id: string): Promise<void> => {
    const ours = get().heads[id];
    if (ours === undefined) return;
    flyingHeads.set(id, ours);
    const written = await storage
      .putHead(ours, bases.head(id))
      .finally(() => flyingHeads.delete(id));
    if (typeof written === 'string') return missing(id, written);
    tookHead(ours, written);
    tell(id);
  };
  /** One of a kind that is whole: never before the whole of it is there, and never where it was lost. */
  const put = (id: string, run: () => Promise<void>) =>
    inOrder(id, async () => {
      if (wholes.has(id)) await putWholeNow(id);
      else if (get().lostIds.includes(id)) throw new StorageError('lost');
      else await run();
    });
  return {
    /** The next write of it is a whole one, of this kind. */
    expectWhole: (id: string, whole: Whole) => wholes.set(id, whole),
    putWhole: (id: string): Promise<void> => put(id, () => putWholeNow(id)),
    putRecord: (id: string, itemId: string) => put(id, () => putRecordNow(id, itemId)),
    putHead: (id: string) => put(id, () => putHeadNow(id)),
    putFacts: async (id: string, patch: Partial<DeviceFacts>): Promise<void> => {
      if (get().heads[id] === undefined) return;
      await storage.putFacts(id, patch);
      if (patch.lastFiledAt !== undefined) tell(id);
    },
    /** What its records hold when this runs goes with it, so that they are there to be put back. */
    markDeleted: (assessment: Assessment, deletion: string) =>
      inOrder(assessment.id, async () => {
        const { id } = assessment;
        const base = bases.whole(id);
        // Never written, since its first writing failed or still waited.
        if (base === null) return 'absent';
        const outcome = await storage.markDeleted(assessment, base, deletion);
        if (outcome === 'changed') return outcome;
        if (get().heads[id] === undefined) bases.forget(id);
        otherWindows.tell({ kind: 'deleted', id });
        tell(id);
        return outcome;
      }),
    purge: (id: string, deletion: string) => inOrder(id, () => storage.purge(id, deletion)),
    leftRecord,
    leftHead,
  };
}

const given = <Kept>(base: Kept | null, flying: Kept | undefined): readonly Kept[] => [
  ...(base === null ? [] : [base]),
  ...(flying === undefined ? [] : [flying]),
];

/** What comes of a write: `written` is what stands on the device now, `ours` what this window sent. */
function createTaking(set: SetState, get: GetState, bases: Bases) {
  const tookHead = (ours: AssessmentHead, written: AssessmentHead) => {
    const isStill = get().heads[ours.id] === ours;
    if (isStill && written !== ours) set((state) => withHead(state, written));
    bases.keepHead(isStill ? written : ours);
  };
  const tookRecord = (id: string, itemId: string, ours: ItemRecord | null, written: ItemRecord) => {
    // Changed again since: the change waiting to be written grew from ours, and merges as such.
    const isStill = (get().responses[id]?.[itemId] ?? null) === ours;
    if (isStill && written !== ours) set((state) => withRecord(state, id, itemId, written));
    bases.keepRecord(id, itemId, isStill ? written : (ours ?? written));
  };
  return { tookHead, tookRecord };
}

/** What a page that goes leaves behind of what it has not written. */
function createLeaving(get: GetState, bases: Bases) {
  // What is on its way to the device just now: a page that goes may find it written, or not.
  const flyingHeads = new Map<string, AssessmentHead>();
  const flyingRecords = new Map<string, ItemRecord>();
  return {
    flyingHeads,
    flyingRecords,
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

/** Whatever is given under one name waits for what was given before. */
function oneAfterTheOther() {
  const last = new Map<string, Promise<unknown>>();
  return <Outcome>(name: string, run: () => Promise<Outcome>): Promise<Outcome> => {
    const next = (last.get(name) ?? Promise.resolve()).then(run, run);
    last.set(name, next);
    return next;
  };
}
