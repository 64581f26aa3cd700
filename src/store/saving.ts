import type { DeviceFacts } from '../core/exchange/storage';
import type { Assessment } from '../core/response/assessment';
import type { Bases } from './bases';
import {
  EXAMPLE_ID,
  type Facts,
  type GetState,
  moved,
  outsidePlace,
  type SetState,
  type StoreParts,
} from './state';
import { createWriteQueue, type QueueState } from './write-queue';

/** The assessment as it stands in the store, or null when it is not there (any more). */
export function assessmentIn(state: Facts, id: string): Assessment | null {
  const head = state.heads[id];
  const answers = state.responses[id];
  return head === undefined || answers === undefined ? null : { ...head, answers };
}

export function factsIn(state: Facts, id: string): DeviceFacts {
  return { lastFiledAt: state.filedAt[id] ?? null, lastItem: state.lastItem[id] ?? null };
}

type When = 'now' | 'soon';
export type Saving = ReturnType<typeof createSaving>;

/** The names under which changes wait to be written; one key is written in order. */
export const keyOf = {
  head: (id: string) => `head:${id}`,
  record: (id: string, itemId: string) => `answer:${itemId}:${id}`,
  whole: (id: string) => `whole:${id}`,
  deletion: (id: string) => `deletion:${id}`,
  facts: (id: string) => `facts:${id}`,
} as const;

type Known = {
  readonly bases: Bases;
  /** Another window has deleted it. */
  readonly goneElsewhere: (id: string) => void;
};

/**
 * What changed -> which records are written, and what another window had made of them meanwhile.
 * Nothing about the example ever gets past here.
 */
export function createSaving(
  { storage, clock, otherWindows }: StoreParts,
  set: SetState,
  get: GetState,
  { bases, goneElsewhere }: Known,
) {
  const queue = createWriteQueue((state) => {
    if (storage.memoryReason === null) set(({ save }) => saveStateAfter(save, state, clock));
  });
  const tell = (id: string) => otherWindows.tell({ kind: 'changed', id });
  const add = (id: string, key: string, when: When, run: () => Promise<void>, isQuiet = false) => {
    if (id !== EXAMPLE_ID) queue.add({ key, run, when, isQuiet });
  };
  const putWhole = async (id: string) => {
    const assessment = assessmentIn(get(), id);
    if (assessment === null) return;
    await storage.putAssessment(assessment, factsIn(get(), id));
    bases.keepWhole(assessment);
    tell(id);
  };
  /** It was never written, since its first writing failed; or it was written and is gone. */
  const notThere = async (id: string) => {
    if (bases.has(id)) goneElsewhere(id);
    else await putWhole(id);
  };
  const putRecord = async (id: string, itemId: string) => {
    const ours = get().responses[id]?.[itemId];
    if (ours === undefined) return;
    const written = await storage.putAnswer(
      { assessmentId: id, itemId },
      ours,
      bases.record(id, itemId),
    );
    if (written === null) return notThere(id);
    // Changed again since: the change waiting to be written grew from ours, and merges as such.
    const isStill = get().responses[id]?.[itemId] === ours;
    if (isStill && written !== ours) set((state) => withRecord(state, id, itemId, written));
    bases.keepRecord(id, itemId, isStill ? written : ours);
    tell(id);
  };
  const putHead = async (id: string) => {
    const ours = get().heads[id];
    if (ours === undefined) return;
    const written = await storage.putHead(ours, bases.head(id));
    if (written === null) return notThere(id);
    const isStill = get().heads[id] === ours;
    if (isStill && written !== ours) set((state) => withHead(state, written));
    bases.keepHead(isStill ? written : ours);
    tell(id);
  };
  return {
    queue,
    saveRecord: (id: string, itemId: string, when: When) =>
      add(id, keyOf.record(id, itemId), when, () => putRecord(id, itemId)),
    saveHead: (id: string, when: When) => add(id, keyOf.head(id), when, () => putHead(id)),
    saveWhole: (id: string) => add(id, keyOf.whole(id), 'now', () => putWhole(id)),
    saveFacts: (id: string, when: When) =>
      add(
        id,
        keyOf.facts(id),
        when,
        async () => {
          if (get().heads[id] !== undefined) await storage.putFacts(id, factsIn(get(), id));
        },
        true,
      ),
    // One key for the three, so that an undo never overtakes the deletion it undoes.
    saveDeletion: (id: string) =>
      add(id, keyOf.deletion(id), 'now', async () => {
        await storage.markDeleted(id);
        tell(id);
      }),
    saveUndeletion: (id: string) => add(id, keyOf.deletion(id), 'now', () => putWhole(id)),
    savePurge: (id: string) => add(id, keyOf.deletion(id), 'now', () => storage.purge(id), true),
  };
}

/** What another window made of it: a page showing it starts afresh. */
export function withRecord(
  { responses, outside }: Facts,
  id: string,
  itemId: string,
  record: Assessment['answers'][string],
): Partial<Facts> {
  return {
    responses: { ...responses, [id]: { ...responses[id], [itemId]: record } },
    outside: moved(outside, outsidePlace(id, itemId)),
  };
}

export function withHead({ heads, outside }: Facts, head: Facts['heads'][string]): Partial<Facts> {
  return { heads: { ...heads, [head.id]: head }, outside: moved(outside, head.id) };
}

function saveStateAfter(
  save: Facts['save'],
  queue: QueueState,
  clock: () => string,
): Partial<Facts> {
  if (queue === 'saving') return save.kind === 'saving' ? {} : { save: { kind: 'saving' } };
  if (queue === 'settled') {
    return save.kind === 'saved' ? {} : { save: { kind: 'saved', at: clock() } };
  }
  const isSame = save.kind === 'failed' && save.reason === queue.failed;
  return isSame ? {} : { save: { kind: 'failed', reason: queue.failed } };
}
