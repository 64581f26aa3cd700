import {
  type AssessmentStorage,
  NOTHING_LOADED,
  type StorageFailure,
  type StoredAssessment,
} from '../core/exchange/storage';

/**
 * The same promises where the browser keeps nothing: all works until the page closes, and the page
 * says so. No other window can see it, so there is nothing to merge with.
 */
export function createMemoryStorage(reason: StorageFailure): AssessmentStorage {
  const kept = new Map<string, StoredAssessment>();
  const change = (id: string, next: (stored: StoredAssessment) => StoredAssessment): boolean => {
    const stored = kept.get(id);
    if (stored !== undefined) kept.set(id, next(stored));
    return stored !== undefined;
  };
  return {
    memoryReason: reason,
    isDurable: false,
    load: async () => ({ ...NOTHING_LOADED, assessments: [...kept.values()] }),
    loadOne: async (id) => kept.get(id) ?? null,
    putHead: async (head) => {
      const isHere = change(head.id, (stored) => ({
        ...stored,
        assessment: { ...head, answers: stored.assessment.answers },
      }));
      return isHere ? head : null;
    },
    putAnswer: async ({ assessmentId, itemId }, record) => {
      const isHere = change(assessmentId, (stored) => {
        const answers = { ...stored.assessment.answers, [itemId]: record };
        return { ...stored, assessment: { ...stored.assessment, answers } };
      });
      return isHere ? record : null;
    },
    leaveBehind: () => undefined,
    putAssessment: async (assessment, facts) => {
      kept.set(assessment.id, { assessment, facts, isDeleted: false });
    },
    putFacts: async (id, facts) => {
      change(id, (stored) => ({ ...stored, facts }));
    },
    markDeleted: async (id) => {
      change(id, (stored) => ({ ...stored, isDeleted: true }));
    },
    purge: async (id) => {
      kept.delete(id);
    },
    clear: async () => kept.clear(),
    close: () => undefined,
  };
}
