/**
 * What windows share: the real storage over a database in memory, and a plain one that keeps the
 * same promises in one step each, fast enough for ten thousand sequences.
 */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import type { Assessment } from '../../src/core/document/assessment';
import { isSame } from '../../src/core/document/is-same';
import { mergeHeads } from '../../src/core/lineage/merge-heads';
import { mergeRecords } from '../../src/core/lineage/merge-records';
import {
  type AssessmentStorage,
  type LeftBehind,
  type Missing,
  NO_DEVICE_FACTS,
  NOTHING_LOADED,
  type StoredAssessment,
} from '../../src/core/storage/storage';
import { openIndexedDbStorage } from '../../src/platform/storage/indexed-db-storage';
import { createSmallStorage } from '../support/small-storage';

export type Disk = {
  readonly open: () => Promise<AssessmentStorage>;
  /** As a browser that clears a site’s data by itself: no window says anything. */
  readonly drop: () => Promise<void>;
};

export type MakeDisk = (begins: readonly Assessment[]) => Promise<Disk>;

const kept = (assessment: Assessment): StoredAssessment => ({
  assessment,
  facts: NO_DEVICE_FACTS,
  deletion: null,
});

export async function realDisk(begins: readonly Assessment[]): Promise<Disk> {
  const factory = new IDBFactory();
  const small = createSmallStorage();
  const open = () =>
    openIndexedDbStorage(
      () => factory,
      () => small,
    );
  const first = await open();
  for (const assessment of begins)
    await first.putAssessment({ assessment, facts: null, base: null, how: 'new' });
  first.close();
  return {
    open,
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

export async function plainDisk(begins: readonly Assessment[]): Promise<Disk> {
  const all = new Map(begins.map((assessment) => [assessment.id, kept(assessment)]));
  const left: LeftBehind[] = [];
  return {
    open: async () => plainStorage(all, left),
    drop: async () => all.clear(),
  };
}

function merged(base: Assessment | null, ours: Assessment, theirs: Assessment): Assessment {
  const { answers, ...head } = ours;
  const { answers: theirAnswers, ...theirHead } = theirs;
  const all = { ...theirAnswers, ...answers };
  for (const [itemId, record] of Object.entries(theirAnswers)) {
    const own = answers[itemId];
    if (own !== undefined && !isSame(own, record))
      all[itemId] = mergeRecords(base?.answers[itemId] ?? null, record, own);
  }
  const both = isSame(head, theirHead) ? head : mergeHeads(base, theirHead, head);
  return { ...both, answers: all };
}

function plainStorage(all: Map<string, StoredAssessment>, left: LeftBehind[]): AssessmentStorage {
  const missing = (id: string): Missing | null => {
    const stored = all.get(id);
    if (stored === undefined) return 'absent';
    return stored.deletion === null ? null : 'deleted';
  };
  const put = (assessment: Assessment, facts = all.get(assessment.id)?.facts) => {
    all.set(assessment.id, { assessment, facts: facts ?? NO_DEVICE_FACTS, deletion: null });
    return assessment;
  };
  const putHead: AssessmentStorage['putHead'] = async (head, base) => {
    const stored = all.get(head.id)?.assessment;
    const why = missing(head.id);
    if (why !== null || stored === undefined) return why ?? 'absent';
    const { answers, ...theirs } = stored;
    const next = isSame(theirs, base) ? head : mergeHeads(base, theirs, head);
    put({ ...next, answers });
    return next;
  };
  const putAnswer: AssessmentStorage['putAnswer'] = async (
    { assessmentId, itemId },
    record,
    base,
  ) => {
    const stored = all.get(assessmentId)?.assessment;
    const why = missing(assessmentId);
    if (why !== null || stored === undefined) return why ?? 'absent';
    const theirs = stored.answers[itemId];
    const isKnown = theirs === undefined || isSame(theirs, base) || isSame(theirs, record);
    const next = isKnown ? record : mergeRecords(base, theirs, record);
    put({ ...stored, answers: { ...stored.answers, [itemId]: next } });
    return next;
  };
  const finishLeft = async () => {
    for (const one of left.splice(0)) await putLeft(one);
  };
  const putLeft = async (one: LeftBehind): Promise<void> => {
    if (one.kind === 'head') {
      const stands = all.get(one.kept.id)?.assessment;
      const { answers: _, ...head } = stands ?? { ...one.kept, answers: {} };
      const base = one.bases.find((each) => isSame(each, head)) ?? one.bases[0] ?? null;
      await putHead(one.kept, base);
      return;
    }
    const stands = all.get(one.key.assessmentId)?.assessment.answers[one.key.itemId];
    const base = one.bases.find((each) => isSame(each, stands)) ?? one.bases[0] ?? null;
    await putAnswer(one.key, one.kept, base);
  };
  return {
    memoryReason: null,
    isDurable: true,
    load: async () => {
      await finishLeft();
      return { ...NOTHING_LOADED, assessments: [...all.values()] };
    },
    loadOne: async (id) => all.get(id) ?? null,
    putHead,
    putAnswer,
    leaveBehind: (changes) => {
      left.push(...changes);
    },
    putAssessment: async ({ assessment, facts, base, how }) => {
      const stored = all.get(assessment.id)?.assessment;
      const why = missing(assessment.id);
      if (how === 'new' && base === null && stored !== undefined) return 'taken';
      if (how !== 'back' && why === 'deleted') return why;
      if (how === 'over' && why !== null) return why;
      const next = stored === undefined ? assessment : merged(base, assessment, stored);
      return put(next, facts ?? undefined);
    },
    putFacts: async (id, facts) => {
      const stored = all.get(id);
      if (stored !== undefined) all.set(id, { ...stored, facts: { ...stored.facts, ...facts } });
    },
    markDeleted: async (assessment, base, deletion) => {
      const stored = all.get(assessment.id);
      const why = missing(assessment.id);
      if (why !== null || stored === undefined) return why ?? 'absent';
      if (!isSame(stored.assessment, base)) return 'changed';
      all.set(assessment.id, { ...stored, assessment, deletion });
      return 'marked';
    },
    purge: async (id, deletion) => {
      if (all.get(id)?.deletion === deletion) all.delete(id);
    },
    clear: async (known) => {
      const isAllKnown = [...all.values()].every(
        ({ assessment, deletion }) =>
          deletion !== null || (known?.some((one) => isSame(one, assessment)) ?? true),
      );
      if (isAllKnown) {
        all.clear();
        left.splice(0);
      }
      return isAllKnown;
    },
    close: () => undefined,
    listen: () => undefined,
  };
}
