import type { Assessment, AssessmentHead } from '../core/document/assessment';
import { isSame } from '../core/document/is-same';
import { contentOf } from '../core/file/content';
import { isOfOtherSet } from '../core/file/questions-problem';
import { newAssessment } from '../core/response/new-assessment';
import { NO_DEVICE_FACTS } from '../core/storage/storage';
import { fittedHead } from './fit';
import type { createGoneWatch, Writing } from './gone-watch';
import { localDay } from './local-day';
import { withAssessment } from './more-or-fewer';
import { assessmentIn, withHead, withRecord } from './one-assessment';
import {
  type AssessmentActions,
  EXAMPLE_ID,
  type Facts,
  type GetState,
  type SetState,
  type StorePorts,
} from './state';
import { filedState } from './unfiled';

type Parts = Writing & {
  readonly watch: ReturnType<typeof createGoneWatch>;
  readonly isOffLimits: (id: string) => boolean;
};

export function assessmentActions(
  parts: StorePorts,
  set: SetState,
  get: GetState,
  { saving, watch, isOffLimits }: Parts,
): Omit<AssessmentActions, 'assessmentDeleted' | 'deletionUndone'> {
  const { instrument, clock, newId } = parts;
  const keepNew = (assessment: Assessment, facts = NO_DEVICE_FACTS): string => {
    set((state) => withAssessment(state, assessment, facts));
    saving.saveWhole(assessment.id, { base: null, how: 'new' });
    return assessment.id;
  };
  /** A file that was saved then holds this. */
  const filed = (id: string, held: Assessment, savedAt: string) => {
    const facts = filedFacts(held, savedAt);
    set(({ filedAt, filedMark }) => ({
      filedAt: { ...filedAt, [id]: facts.lastFiledAt },
      filedMark: { ...filedMark, [id]: facts.lastFiledMark },
    }));
    saving.saveFacts(id, facts, 'now');
  };
  const isTaken = (id: string) =>
    id === EXAMPLE_ID ||
    get().heads[id] !== undefined ||
    get().recentlyDeleted?.id === id ||
    get().deletedElsewhere[id] !== undefined ||
    isOffLimits(id);
  return {
    assessmentStarted: (kind, quickItems) => {
      const now = clock();
      const today = localDay(now);
      return keepNew(newAssessment({ id: newId(), kind, now, today, instrument, quickItems }));
    },
    assessmentDuplicated: (id) => {
      const original = assessmentIn(get(), id);
      if (original === null || isOfOtherSet(original, instrument)) return null;
      return keepNew({ ...copyOf(original, newId(), clock()), answers: original.answers });
    },
    assessmentOpened: (assessment, savedAt) => {
      const same = idOfSame(get(), assessment);
      if (same !== null) {
        if (savedAt !== undefined && filedState(get(), same) !== 'holds')
          filed(same, assessment, savedAt);
        return same;
      }
      const kept = isTaken(assessment.id) ? { ...assessment, id: newId() } : assessment;
      const facts = savedAt === undefined ? {} : filedFacts(assessment, savedAt);
      return keepNew(kept, { ...NO_DEVICE_FACTS, ...facts });
    },
    assessmentFiled: (id, written) => {
      const held = written ?? assessmentIn(get(), id);
      if (held !== null && get().heads[id] !== undefined) filed(id, held, clock());
    },
    assessmentPublished: (id, together) => {
      const head = get().heads[id];
      if (head === undefined || isOfOtherSet(head, instrument)) return;
      set(({ heads }) => ({ heads: { ...heads, [id]: { ...head, together } } }));
      saving.saveHead(id, 'now');
    },
    copiesJoined: (id, joined) => {
      const before = assessmentIn(get(), id);
      if (before === null || isOfOtherSet(before, instrument)) return;
      const changedAt = clock();
      set((state) => withWhole(state, before, { ...joined, id, changedAt }));
      // In one go: half of it would say that answers were seen which are not there.
      saving.saveWhole(id);
    },
    broughtBack: watch.broughtBack,
    keptBeside: watch.keptBeside,
    exampleOpened: (assessment) =>
      set((state) => withAssessment(state, { ...assessment, id: EXAMPLE_ID }, NO_DEVICE_FACTS)),
  };
}

function filedFacts({ answers, ...head }: Assessment, lastFiledAt: string) {
  return { lastFiledAt, lastFiledMark: contentOf(head, answers).mark };
}

/** Only what came out other than before moves: no form starts afresh for the rest. */
function withWhole(state: Facts, before: Assessment, { answers, ...head }: Assessment): Facts {
  let next: Facts = { ...state, ...withHead(state, fittedHead(head)) };
  for (const [itemId, record] of Object.entries(answers)) {
    if (!isSame(record, before.answers[itemId]))
      next = { ...next, ...withRecord(next, head.id, itemId, record) };
  }
  return next;
}

/** Nobody has approved the copy, and it is there to be changed. What is still out comes back to the original alone. */
function copyOf(original: AssessmentHead, id: string, now: string): AssessmentHead {
  const sent = Object.entries(original.together.sent).filter(([, { backAt }]) => backAt !== '');
  const { decided: _, besideSince: __, ...withoutRecord } = original.signOff;
  return fittedHead({
    ...original,
    id,
    name: `Copy of ${original.name}`,
    signOff: { ...withoutRecord, approvedOn: '', isFinal: false },
    signed: null,
    together: { ...original.together, sent: Object.fromEntries(sent) },
    createdAt: now,
    changedAt: now,
  });
}

/**
 * Opening one file twice, or a file of what is already here, shows what is here rather than a
 * second copy of it.
 */
function idOfSame(state: Facts, assessment: Assessment): string | null {
  const content = { ...assessment, id: '' };
  const ids = Object.keys(state.heads).filter((id) => id !== EXAMPLE_ID);
  return (
    ids.find((id) => {
      const here = assessmentIn(state, id);
      return here !== null && isSame({ ...here, id: '' }, content);
    }) ?? null
  );
}
