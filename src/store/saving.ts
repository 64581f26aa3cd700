import type { Assessment } from '../core/document/assessment';
import type { DeviceFacts } from '../core/storage/storage';
import type { Known } from './bases';
import { EXAMPLE_ID, type Facts, type GetState, type SetState, type StorePorts } from './state';
import { createWriteQueue, type QueueState, type Write } from './write-queue';
import { createWriters } from './writers';

type When = 'now' | 'soon';
export type Saving = ReturnType<typeof createSaving>;

/** The names under which changes wait to be written; one key is written in order. */
export const saveKeyOf = {
  head: (id: string) => `head:${id}`,
  record: (id: string, itemId: string) => `answer:${itemId}:${id}`,
  whole: (id: string) => `whole:${id}`,
  deletion: (id: string) => `deletion:${id}`,
  purge: (id: string) => `purge:${id}`,
  facts: (id: string) => `facts:${id}`,
} as const;

/** What changed -> when which records are written. Nothing about the example ever gets past here. */
export function createSaving(parts: StorePorts, set: SetState, get: GetState, known: Known) {
  const { storage, clock } = parts;
  const queue = createWriteQueue((state) => {
    if (storage.memoryReason === null) set(({ save }) => saveStateAfter(save, state, clock));
  });
  const writers = createWriters(parts, set, get, known);
  const add = (id: string, write: Write) => {
    if (id !== EXAMPLE_ID) queue.add(write);
  };
  const addDeletion = (id: string, run: () => Promise<void>) =>
    add(id, { key: saveKeyOf.deletion(id), when: 'now', run });
  return {
    queue,
    saveRecord: (id: string, itemId: string, when: When) =>
      add(id, {
        key: saveKeyOf.record(id, itemId),
        when,
        run: () => writers.putRecord(id, itemId),
        leave: () => writers.leftRecord(id, itemId),
      }),
    saveHead: (id: string, when: When) =>
      add(id, {
        key: saveKeyOf.head(id),
        when,
        run: () => writers.putHead(id),
        leave: () => writers.leftHead(id),
      }),
    saveWhole: (id: string, whole?: Parameters<typeof writers.expectWhole>[1]) => {
      if (whole !== undefined) writers.expectWhole(id, whole);
      add(id, { key: saveKeyOf.whole(id), when: 'now', run: () => writers.putWhole(id) });
    },
    saveFacts: (id: string, patch: Partial<DeviceFacts>, when: When) =>
      add(id, {
        key: `${saveKeyOf.facts(id)}:${Object.keys(patch)}`,
        when,
        run: () => writers.putFacts(id, patch),
        isQuiet: true,
      }),
    saveDeletion: (
      assessment: Assessment,
      deletion: string,
      done: (outcome: Awaited<ReturnType<typeof writers.markDeleted>>) => void,
    ) =>
      addDeletion(assessment.id, async () => done(await writers.markDeleted(assessment, deletion))),
    /** One key with the deletion, so that an undo never overtakes what it undoes. */
    saveUndeletion: (id: string, base: Assessment | null) => {
      writers.expectWhole(id, { base, how: 'back' });
      addDeletion(id, () => writers.putWhole(id));
    },
    savePurge: (id: string, deletion: string) =>
      add(id, {
        key: saveKeyOf.purge(id),
        when: 'now',
        run: () => writers.purge(id, deletion),
        isQuiet: true,
      }),
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
