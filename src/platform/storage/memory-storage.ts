import {
  type AssessmentStorage,
  type Missing,
  NO_DEVICE_FACTS,
  NOTHING_LOADED,
  type StorageFailure,
  type StoredAssessment,
} from '../../core/storage/storage';

/**
 * The same promises where the browser keeps nothing: all works until the page closes, and the page
 * says so. No other window can see it, so there is nothing to merge with.
 */
export function createMemoryStorage(reason: StorageFailure): AssessmentStorage {
  const kept = new Map<string, StoredAssessment>();
  const missing = (id: string): Missing | null => {
    const stored = kept.get(id);
    if (stored === undefined) return 'absent';
    return stored.deletion === null ? null : 'deleted';
  };
  const change = <Outcome>(
    id: string,
    outcome: Outcome,
    next: (stored: StoredAssessment) => StoredAssessment,
  ): Outcome => {
    const stored = kept.get(id);
    if (stored !== undefined) kept.set(id, next(stored));
    return outcome;
  };
  return {
    memoryReason: reason,
    isDurable: false,
    load: async () => ({ ...NOTHING_LOADED, assessments: [...kept.values()] }),
    loadOne: async (id) => kept.get(id) ?? null,
    putHead: async (head) =>
      missing(head.id) ??
      change(head.id, head, (stored) => ({
        ...stored,
        assessment: { ...head, answers: stored.assessment.answers },
      })),
    putAnswer: async ({ assessmentId, itemId }, record) =>
      missing(assessmentId) ??
      change(assessmentId, record, (stored) => {
        const answers = { ...stored.assessment.answers, [itemId]: record };
        return { ...stored, assessment: { ...stored.assessment, answers } };
      }),
    leaveBehind: () => undefined,
    putAssessment: async ({ assessment, facts, base, how }) => {
      const { id } = assessment;
      const before = kept.get(id);
      if (how === 'new' && base === null && before !== undefined) return 'taken';
      const isMissing = how === 'back' || (how === 'new' && before === undefined);
      const why = isMissing ? null : missing(id);
      if (why !== null) return why;
      const stands = facts ?? before?.facts ?? NO_DEVICE_FACTS;
      kept.set(id, { assessment, facts: stands, deletion: null });
      return assessment;
    },
    putFacts: async (id, facts) => {
      change(id, null, (stored) => ({ ...stored, facts: { ...stored.facts, ...facts } }));
    },
    markDeleted: async (assessment, _base, deletion) =>
      missing(assessment.id) ??
      change(assessment.id, 'marked', (stored) => ({ ...stored, assessment, deletion })),
    purge: async (id, deletion) => {
      if (kept.get(id)?.deletion === deletion) kept.delete(id);
    },
    clear: async () => {
      kept.clear();
      return true;
    },
    close: () => undefined,
    listen: () => undefined,
  };
}
