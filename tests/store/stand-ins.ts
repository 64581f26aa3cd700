import {
  type AssessmentStorage,
  NO_OTHER_WINDOWS,
  StorageError,
  type StorageFailure,
} from '../../src/core/storage/storage';
import { createMemoryStorage } from '../../src/platform/storage/memory-storage';
import { createMainstayStore } from '../../src/store/create-store';
import { BANK } from '../core/file/bank';

/** Memory posing as a durable disk that tells what was written and can be made slow or broken. */
export function createDisk() {
  const memory = createMemoryStorage('unknown');
  const written: string[] = [];
  let failure: StorageFailure | null = null;
  let isHeld = false;
  let held: (() => void)[] = [];
  const through = async <Written>(name: string, write: () => Promise<Written>) => {
    if (isHeld) await new Promise<void>((resolve) => held.push(resolve));
    if (failure !== null) throw new StorageError(failure);
    written.push(name);
    return write();
  };
  const storage: AssessmentStorage = {
    ...memory,
    memoryReason: null,
    isDurable: true,
    putHead: (head, base) => through(`head ${head.id}`, () => memory.putHead(head, base)),
    putAnswer: (key, record, base) =>
      through(`answer ${key.assessmentId} ${key.itemId}`, () =>
        memory.putAnswer(key, record, base),
      ),
    putAssessment: (change) =>
      through(`whole ${change.assessment.id}`, () => memory.putAssessment(change)),
    putFacts: (id, facts) => through(`facts ${id}`, () => memory.putFacts(id, facts)),
    markDeleted: (assessment, base, deletion) =>
      through(`mark ${assessment.id}`, () => memory.markDeleted(assessment, base, deletion)),
    purge: (id, deletion) => through(`purge ${id}`, () => memory.purge(id, deletion)),
  };
  return {
    storage,
    /** What has been written since the last look. */
    written: () => written.splice(0),
    breakWith: (reason: StorageFailure) => {
      failure = reason;
    },
    mend: () => {
      failure = null;
    },
    hold: () => {
      isHeld = true;
    },
    release: () => {
      isHeld = false;
      for (const go of held) go();
      held = [];
    },
  };
}

/** Each reading of the clock is a second after the one before; each id is the next number. */
export function createParts(storage: AssessmentStorage, otherWindows = NO_OTHER_WINDOWS) {
  let seconds = 0;
  let ids = 0;
  return {
    instrument: BANK,
    questions: async () => BANK,
    storage,
    otherWindows,
    clock: () => new Date(Date.UTC(2026, 10, 21, 12, 0, seconds++)).toISOString(),
    newId: () => `id-${++ids}`,
  };
}

export function createStoreOn(storage: AssessmentStorage, otherWindows = NO_OTHER_WINDOWS) {
  return createMainstayStore(createParts(storage, otherWindows));
}

/** A store that has read its device, with one full assessment begun and written. */
export async function startedStore() {
  const disk = createDisk();
  const store = createStoreOn(disk.storage);
  await store.getState().loaded();
  const id = store.getState().assessmentStarted('full');
  await store.getState().flush();
  disk.written();
  return { disk, store, id, act: store.getState() };
}
