import type { AssessmentStorage, StorageFailure, StoredAssessment } from '../core/exchange/storage';
import { NO_DEVICE_FACTS } from '../core/exchange/storage';

/**
 * The same promises where the browser keeps nothing: all works until the page closes, and the page
 * says so.
 */
export function createMemoryStorage(reason: StorageFailure): AssessmentStorage {
  const kept = new Map<string, StoredAssessment>();
  const change = async (id: string, next: (stored: StoredAssessment) => StoredAssessment) => {
    const stored = kept.get(id);
    if (stored !== undefined) kept.set(id, next(stored));
  };
  return {
    memoryReason: reason,
    isDurable: false,
    load: async () => ({ assessments: [...kept.values()], unreadable: 0, unreadableIds: [] }),
    putHead: async (head) => {
      const stored = kept.get(head.id) ?? { facts: NO_DEVICE_FACTS, isDeleted: false };
      const answers = 'assessment' in stored ? stored.assessment.answers : {};
      kept.set(head.id, { ...stored, assessment: { ...head, answers } });
    },
    putAnswer: (id, itemId, record) =>
      change(id, (stored) => {
        const answers = { ...stored.assessment.answers, [itemId]: record };
        return { ...stored, assessment: { ...stored.assessment, answers } };
      }),
    putAssessment: async (assessment, facts) => {
      kept.set(assessment.id, { assessment, facts, isDeleted: false });
    },
    putFacts: (id, facts) => change(id, (stored) => ({ ...stored, facts })),
    markDeleted: (id) => change(id, (stored) => ({ ...stored, isDeleted: true })),
    purge: async (id) => {
      kept.delete(id);
    },
    close: () => undefined,
  };
}
