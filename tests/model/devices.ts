/**
 * What windows share: the real storage over a database in memory, and a plain one that keeps the
 * same promises in one step each, fast enough for ten thousand sequences.
 */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {
  type AssessmentStorage,
  type Missing,
  NO_DEVICE_FACTS,
  NOTHING_LOADED,
  type StoredAssessment,
} from '../../src/core/exchange/storage';
import type { Assessment } from '../../src/core/response/assessment';
import { isSame } from '../../src/core/response/is-same';
import { mergeHeads } from '../../src/core/response/merge-heads';
import { mergeRecords } from '../../src/core/response/merge-records';
import { openIndexedDbStorage } from '../../src/platform/indexed-db-storage';
import { createSmallStorage } from '../support/small-storage';

export type Device = {
  readonly open: () => Promise<AssessmentStorage>;
  /** As a browser that clears a site’s data by itself: no window says anything. */
  readonly drop: () => Promise<void>;
};

export function realDevice(): Device {
  const factory = new IDBFactory();
  const small = createSmallStorage();
  return {
    open: () =>
      openIndexedDbStorage(
        () => factory,
        () => small,
      ),
    drop: async () => {
      const raw = await new Promise<IDBDatabase>((resolve) => {
        const request = factory.open('mainstay', 1);
        request.onsuccess = () => resolve(request.result);
      });
      const names = [...raw.objectStoreNames];
      if (names.length > 0) {
        const emptying = raw.transaction(names, 'readwrite');
        for (const name of names) emptying.objectStore(name).clear();
        await new Promise((resolve) => emptying.addEventListener('complete', resolve));
      }
      raw.close();
    },
  };
}

export function plainDevice(): Device {
  const kept = new Map<string, StoredAssessment>();
  return {
    open: async () => plainStorage(kept),
    drop: async () => kept.clear(),
  };
}

function merged(base: Assessment | null, ours: Assessment, theirs: Assessment): Assessment {
  const { answers, ...head } = ours;
  const { answers: theirAnswers, ...theirHead } = theirs;
  const all = { ...theirAnswers, ...answers };
  for (const [itemId, record] of Object.entries(theirAnswers)) {
    const own = answers[itemId];
    if (own !== undefined && !isSame(own, record))
      all[itemId] = mergeRecords(base?.answers[itemId] ?? null, own, record);
  }
  const kept = isSame(head, theirHead) ? head : mergeHeads(base ?? theirs, head, theirHead);
  return { ...kept, answers: all };
}

function plainStorage(kept: Map<string, StoredAssessment>): AssessmentStorage {
  const missing = (id: string): Missing | null => {
    const stored = kept.get(id);
    if (stored === undefined) return 'absent';
    return stored.deletion === null ? null : 'deleted';
  };
  const put = (assessment: Assessment, facts = kept.get(assessment.id)?.facts) => {
    kept.set(assessment.id, { assessment, facts: facts ?? NO_DEVICE_FACTS, deletion: null });
    return assessment;
  };
  return {
    memoryReason: null,
    isDurable: true,
    load: async () => ({ ...NOTHING_LOADED, assessments: [...kept.values()] }),
    loadOne: async (id) => kept.get(id) ?? null,
    putHead: async (head, base) => {
      const stored = kept.get(head.id)?.assessment;
      const why = missing(head.id);
      if (why !== null || stored === undefined) return why ?? 'absent';
      const { answers, ...theirs } = stored;
      const next = isSame(theirs, base) ? head : mergeHeads(base ?? theirs, head, theirs);
      put({ ...next, answers });
      return next;
    },
    putAnswer: async ({ assessmentId, itemId }, record, base) => {
      const stored = kept.get(assessmentId)?.assessment;
      const why = missing(assessmentId);
      if (why !== null || stored === undefined) return why ?? 'absent';
      const theirs = stored.answers[itemId];
      const isKnown = theirs === undefined || isSame(theirs, base) || isSame(theirs, record);
      const next = isKnown ? record : mergeRecords(base, record, theirs);
      put({ ...stored, answers: { ...stored.answers, [itemId]: next } });
      return next;
    },
    leaveBehind: () => undefined,
    putAssessment: async ({ assessment, facts, base, how }) => {
      const stored = kept.get(assessment.id)?.assessment;
      const why = missing(assessment.id);
      if (how === 'new' && base === null && stored !== undefined) return 'taken';
      if (how !== 'back' && why === 'deleted') return why;
      if (how === 'over' && why !== null) return why;
      const next = stored === undefined ? assessment : merged(base, assessment, stored);
      return put(next, facts ?? undefined);
    },
    putFacts: async (id, facts) => {
      const stored = kept.get(id);
      if (stored !== undefined) kept.set(id, { ...stored, facts: { ...stored.facts, ...facts } });
    },
    markDeleted: async (assessment, base, deletion) => {
      const stored = kept.get(assessment.id);
      const why = missing(assessment.id);
      if (why !== null || stored === undefined) return why ?? 'absent';
      if (!isSame(stored.assessment, base)) return 'changed';
      kept.set(assessment.id, { ...stored, assessment, deletion });
      return 'marked';
    },
    purge: async (id, deletion) => {
      if (kept.get(id)?.deletion === deletion) kept.delete(id);
    },
    clear: async (known) => {
      const isAllKnown = [...kept.values()].every(
        ({ assessment, deletion }) =>
          deletion !== null || (known?.some((one) => isSame(one, assessment)) ?? true),
      );
      if (isAllKnown) kept.clear();
      return isAllKnown;
    },
    close: () => undefined,
    listen: () => undefined,
  };
}
