import {
  type AssessmentStorage,
  type StorageEvent,
  storageFailureOf,
} from '../../core/storage/storage';
import type { SmallStorage } from '../small-storage';
import { openIndexedDbStorage } from './indexed-db-storage';

/**
 * Durable storage where the browser allows it, else memory with the reason. Where the browser does
 * not answer it is memory until it does. Never rejects.
 */
export async function openStorage(
  factory: () => IDBFactory = () => indexedDB,
  small: () => SmallStorage = () => window.localStorage,
): Promise<AssessmentStorage> {
  let answered = () => {};
  try {
    return await openIndexedDbStorage(factory, small, () => answered());
  } catch (error) {
    // Few browsers come here, and none may do without: where even this does not come, the page says that it did not load.
    const { createMemoryStorage } = await import('./memory-storage');
    const memory = createMemoryStorage(storageFailureOf(error));
    if (memory.memoryReason !== 'silent') return memory;
    const { storage, change } = changeable(memory);
    answered = () => void openIndexedDbStorage(factory, small).then(change, () => undefined);
    return storage;
  }
}

/** One storage at first, another later, with one face. */
function changeable(first: AssessmentStorage) {
  let current = first;
  let hear: (event: StorageEvent) => void = () => {};
  const storage: AssessmentStorage = {
    get memoryReason() {
      return current.memoryReason;
    },
    get isDurable() {
      return current.isDurable;
    },
    load: () => current.load(),
    loadOne: (id) => current.loadOne(id),
    putHead: (head, base) => current.putHead(head, base),
    putAnswer: (key, record, base) => current.putAnswer(key, record, base),
    leaveBehind: (changes) => current.leaveBehind(changes),
    putAssessment: (change) => current.putAssessment(change),
    putFacts: (id, facts) => current.putFacts(id, facts),
    markDeleted: (assessment, base, deletion) => current.markDeleted(assessment, base, deletion),
    purge: (id, deletion) => current.purge(id, deletion),
    clear: (known) => current.clear(known),
    close: () => current.close(),
    listen: (listener) => {
      hear = listener;
      current.listen(listener);
    },
  };
  const change = (next: AssessmentStorage) => {
    current = next;
    next.listen(hear);
    hear('answered');
  };
  return { storage, change };
}
