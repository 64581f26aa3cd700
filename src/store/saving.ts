import { type DeviceFacts, storageFailureOf } from '../core/exchange/storage';
import type { Assessment } from '../core/response/assessment';
import {
  EXAMPLE_ID,
  type Facts,
  type GetState,
  type SavingActions,
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

/** What changed -> which records are written. Nothing about the example ever gets past here. */
export function createSaving({ storage, clock }: StoreParts, set: SetState, get: GetState) {
  const queue = createWriteQueue((state) => {
    if (storage.memoryReason === null) set(({ save }) => saveStateAfter(save, state, clock));
  });
  const add = (id: string, key: string, when: When, run: () => Promise<void>, isQuiet = false) => {
    if (id !== EXAMPLE_ID) queue.add({ key: `${key}:${id}`, run, when, isQuiet });
  };
  const putWhole = async (id: string) => {
    const assessment = assessmentIn(get(), id);
    if (assessment !== null) await storage.putAssessment(assessment, factsIn(get(), id));
  };
  return {
    queue,
    saveRecord: (id: string, itemId: string, when: When) =>
      add(id, `answer:${itemId}`, when, async () => {
        const record = get().responses[id]?.[itemId];
        if (record !== undefined) await storage.putAnswer(id, itemId, record);
      }),
    saveHead: (id: string, when: When) =>
      add(id, 'head', when, async () => {
        const head = get().heads[id];
        if (head !== undefined) await storage.putHead(head);
      }),
    saveWhole: (id: string) => add(id, 'whole', 'now', () => putWhole(id)),
    saveFacts: (id: string, when: When) =>
      add(
        id,
        'facts',
        when,
        async () => {
          if (get().heads[id] !== undefined) await storage.putFacts(id, factsIn(get(), id));
        },
        true,
      ),
    // One key for the three, so that an undo never overtakes the deletion it undoes.
    saveDeletion: (id: string) => add(id, 'deletion', 'now', () => storage.markDeleted(id)),
    saveUndeletion: (id: string) => add(id, 'deletion', 'now', () => putWhole(id)),
    savePurge: (id: string) => add(id, 'deletion', 'now', () => storage.purge(id), true),
  };
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

export function savingActions(
  { storage }: StoreParts,
  set: SetState,
  get: GetState,
  saving: Saving,
  keepOffLimits: (ids: readonly string[]) => void,
): SavingActions {
  const loaded = async () => {
    try {
      const { assessments, unreadable, unreadableIds } = await storage.load();
      keepOffLimits(unreadableIds);
      const shown = assessments.filter(({ isDeleted }) => !isDeleted);
      set((state) => ({ ...merged(state, shown), unreadable, loadFailure: null }));
      for (const { assessment, isDeleted } of assessments) {
        if (isDeleted && get().recentlyDeleted?.id !== assessment.id)
          saving.savePurge(assessment.id);
      }
    } catch (error) {
      set(() => ({ loadFailure: storageFailureOf(error) }));
    }
    set(() => ({ status: 'ready' }));
  };
  return {
    loaded,
    saveRetried: async () => {
      if (get().loadFailure !== null) await loaded();
      await saving.queue.retry();
    },
    flush: () => saving.queue.flush(),
  };
}

type Shown = readonly { readonly assessment: Assessment; readonly facts: DeviceFacts }[];

/** What someone did while the device was still being read stands. */
function merged(state: Facts, shown: Shown): Partial<Facts> {
  const entries = shown
    .filter(({ assessment: { id } }) => state.heads[id] === undefined && id !== EXAMPLE_ID)
    .map(({ assessment: { answers, ...head }, facts }) => ({ id: head.id, head, answers, facts }));
  const byId = <Value>(pick: (entry: (typeof entries)[number]) => Value) =>
    Object.fromEntries(entries.map((entry) => [entry.id, pick(entry)]));
  return {
    heads: { ...state.heads, ...byId(({ head }) => head) },
    responses: { ...state.responses, ...byId(({ answers }) => answers) },
    filedAt: { ...state.filedAt, ...byId(({ facts }) => facts.lastFiledAt) },
    lastItem: { ...state.lastItem, ...byId(({ facts }) => facts.lastItem) },
  };
}
