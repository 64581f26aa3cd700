/** A storage whose window may be killed in the middle of a writing. */
import type { AssessmentStorage } from '../../src/core/storage/storage';

export type Life = {
  /** How many writes it has left; after the last nothing of this window is done or answered. */
  writesLeft: number;
  /** Whether the last write is made although its answer never comes. */
  isLastMade: boolean;
};

export const longLife = (): Life => ({ writesLeft: Number.POSITIVE_INFINITY, isLastMade: false });

const never = <Value>() => new Promise<Value>(() => {});

export function mortal(storage: AssessmentStorage, life: Life): AssessmentStorage {
  const write = async <Value>(run: () => Promise<Value>): Promise<Value> => {
    if (life.writesLeft <= 0) {
      if (life.isLastMade) {
        life.isLastMade = false;
        void run();
      }
      return never();
    }
    life.writesLeft -= 1;
    return run();
  };
  const read = <Value>(run: () => Promise<Value>): Promise<Value> =>
    life.writesLeft <= 0 ? never() : run();
  return {
    ...storage,
    load: () => read(() => storage.load()),
    loadOne: (id) => read(() => storage.loadOne(id)),
    putHead: (head, base) => write(() => storage.putHead(head, base)),
    putAnswer: (key, record, base) => write(() => storage.putAnswer(key, record, base)),
    putAssessment: (change) => write(() => storage.putAssessment(change)),
    putFacts: (id, facts) => write(() => storage.putFacts(id, facts)),
    markDeleted: (assessment, base, deletion) =>
      write(() => storage.markDeleted(assessment, base, deletion)),
    purge: (id, deletion) => write(() => storage.purge(id, deletion)),
    clear: (known) => write(() => storage.clear(known)),
  };
}
