import { fitHead } from '../core/exchange/fit-to-limits';
import { type DeviceFacts, NO_DEVICE_FACTS } from '../core/exchange/storage';
import type { Assessment, AssessmentHead } from '../core/response/assessment';
import { isSame } from '../core/response/is-same';
import { newAssessment } from '../core/response/new-assessment';
import type { Bases, Known } from './bases';
import { localDay } from './local-day';
import type { Saving } from './saving';
import { offShelf, onShelf } from './shelf';
import {
  EXAMPLE_ID,
  type Facts,
  type GetState,
  type SetState,
  type ShelfActions,
  type StoreParts,
} from './state';
import { assessmentIn, factsIn, withHead, withRecord } from './within';

/** What was taken off the shelf, and what the device was known to hold of it then. */
type Aside = {
  readonly assessment: Assessment;
  readonly facts: DeviceFacts;
  readonly base: Assessment | null;
};
type Deleted = Aside & { readonly deletion: string };

type ShelfWatch = Omit<Known, 'bases'> & {
  /** Another window says that a person has deleted it. */
  readonly toldDeleted: (id: string) => void;
  /** A look finds it on the device, not deleted. */
  readonly stands: (id: string) => void;
};

type Shelf = {
  readonly saving: Saving;
  readonly bases: Bases;
  readonly isOffLimits: (id: string) => boolean;
};

export function shelfActions(
  { instrument, clock, newId }: StoreParts,
  set: SetState,
  get: GetState,
  { saving, bases, isOffLimits }: Shelf,
): { readonly actions: ShelfActions; readonly watch: ShelfWatch } {
  let aside: Deleted | null = null;
  const told = new Set<string>();
  const goneAside = new Map<string, Aside>();
  const shelve = (assessment: Assessment): string => {
    set((state) => onShelf(state, assessment, NO_DEVICE_FACTS));
    saving.saveWhole(assessment.id, { base: null, how: 'new' });
    return assessment.id;
  };
  const isTaken = (id: string) =>
    id === EXAMPLE_ID ||
    get().heads[id] !== undefined ||
    get().recentlyDeleted?.id === id ||
    isOffLimits(id);
  const asideOf = (assessment: Assessment): Aside => {
    const { id } = assessment;
    return { assessment, facts: factsIn(get(), id), base: bases.whole(id) };
  };
  const goneElsewhere = (id: string) => {
    const assessment = assessmentIn(get(), id);
    if (assessment === null) return;
    goneAside.set(id, asideOf(assessment));
    bases.forget(id);
    set((state) => ({
      ...offShelf(state, id),
      lostIds: state.lostIds.filter((lost) => lost !== id),
      deletedElsewhere: { ...state.deletedElsewhere, [id]: assessment.name },
    }));
  };
  const notThere = (id: string) => {
    if (told.has(id)) return goneElsewhere(id);
    if (get().heads[id] === undefined || get().lostIds.includes(id)) return;
    set(({ lostIds }) => ({ lostIds: [...lostIds, id] }));
    // Stays unwritten, and said to be, until someone says that it is to be kept.
    saving.saveWhole(id);
  };
  const taken = (id: string) => {
    const assessment = assessmentIn(get(), id);
    if (assessment === null) return;
    const next = newId();
    set((state) => {
      const { facts } = asideOf(assessment);
      const without = { ...state, ...offShelf(state, id) };
      const movedTo = { ...state.movedTo, [id]: next };
      return { ...onShelf(without, { ...assessment, id: next }, facts), movedTo };
    });
    saving.saveWhole(next, { base: null, how: 'new' });
  };
  /** Another window had changed it, so it stays; what this window had not written yet is written now. */
  const keptSince = (gone: Deleted) => {
    const { assessment, facts, base } = gone;
    const { id, name } = assessment;
    if (get().heads[id] !== undefined) return;
    if (aside === gone) aside = null;
    set((state) => ({
      ...onShelf(state, assessment, facts),
      ...(state.recentlyDeleted?.id === id && { recentlyDeleted: null }),
      notDeleted: { id, name },
    }));
    saving.saveWhole(id, { base, how: 'over' });
  };
  const actions: ShelfActions = {
    assessmentStarted: (kind) => {
      const now = clock();
      const today = localDay(now);
      return shelve(newAssessment({ id: newId(), kind, now, today, instrument }));
    },
    assessmentDuplicated: (id) => {
      const original = assessmentIn(get(), id);
      if (original === null) return null;
      return shelve({ ...copyOf(original, newId(), clock()), answers: original.answers });
    },
    assessmentOpened: (assessment) => {
      const same = idOfSame(get(), assessment);
      if (same !== null) return same;
      return shelve(isTaken(assessment.id) ? { ...assessment, id: newId() } : assessment);
    },
    assessmentFiled: (id) => {
      if (get().heads[id] === undefined) return;
      const lastFiledAt = clock();
      set(({ filedAt }) => ({ filedAt: { ...filedAt, [id]: lastFiledAt } }));
      saving.saveFacts(id, { lastFiledAt }, 'now');
    },
    assessmentPublished: (id, together) => {
      const head = get().heads[id];
      if (head === undefined) return;
      set(({ heads }) => ({ heads: { ...heads, [id]: { ...head, together } } }));
      saving.saveHead(id, 'now');
    },
    copiesJoined: (id, joined) => {
      const before = assessmentIn(get(), id);
      if (before === null) return;
      const changedAt = clock();
      set((state) => withWhole(state, before, { ...joined, id, changedAt }));
      // In one go: half of it would say that answers were seen which are not there.
      saving.saveWhole(id);
    },
    assessmentDeleted: (id) => {
      const assessment = assessmentIn(get(), id);
      if (assessment === null) return;
      if (aside !== null) saving.savePurge(aside.assessment.id, aside.deletion);
      const gone = { ...asideOf(assessment), deletion: newId() };
      aside = gone;
      set((state) => ({
        ...offShelf(state, id),
        lostIds: state.lostIds.filter((lost) => lost !== id),
        recentlyDeleted: { id, name: assessment.name },
        notDeleted: null,
      }));
      saving.saveDeletion(assessment, gone.deletion, (outcome) => {
        if (outcome === 'changed') keptSince(gone);
      });
    },
    deletionUndone: () => {
      if (aside === null) return;
      const { assessment, facts, base } = aside;
      aside = null;
      set((state) => ({ ...onShelf(state, assessment, facts), recentlyDeleted: null }));
      saving.saveUndeletion(assessment.id, base);
    },
    broughtBack: (id) => {
      const gone = goneAside.get(id);
      if (gone === undefined) return;
      goneAside.delete(id);
      told.delete(id);
      set((state) => {
        const { [id]: _, ...deletedElsewhere } = state.deletedElsewhere;
        return { ...onShelf(state, gone.assessment, gone.facts), deletedElsewhere };
      });
      saving.saveUndeletion(id, gone.base);
    },
    exampleOpened: (assessment) =>
      set((state) => onShelf(state, { ...assessment, id: EXAMPLE_ID }, NO_DEVICE_FACTS)),
  };
  const toldDeleted = (id: string) => told.add(id);
  const stands = (id: string) => {
    told.delete(id);
    if (get().lostIds.includes(id))
      set(({ lostIds }) => ({ lostIds: lostIds.filter((lost) => lost !== id) }));
    const gone = goneAside.get(id);
    if (gone === undefined || get().heads[id] !== undefined) return;
    // Brought back elsewhere; what this window had not written when it went is written now.
    goneAside.delete(id);
    if (gone.base === null || isSame(gone.assessment, gone.base)) return;
    set((state) => onShelf(state, gone.assessment, gone.facts));
    set(({ deletedElsewhere: { [id]: _, ...deletedElsewhere } }) => ({ deletedElsewhere }));
    saving.saveWhole(id, { base: gone.base, how: 'over' });
  };
  return { actions, watch: { goneElsewhere, notThere, taken, toldDeleted, stands } };
}

/** Only what came out other than before moves: no form starts afresh for the rest. */
function withWhole(state: Facts, before: Assessment, { answers, ...head }: Assessment): Facts {
  let next: Facts = { ...state, ...withHead(state, fitHead(head)) };
  for (const [itemId, record] of Object.entries(answers)) {
    if (!isSame(record, before.answers[itemId]))
      next = { ...next, ...withRecord(next, head.id, itemId, record) };
  }
  return next;
}

/** Nobody has approved the copy, and it is there to be changed. */
function copyOf(original: AssessmentHead, id: string, now: string): AssessmentHead {
  return fitHead({
    ...original,
    id,
    name: `Copy of ${original.name}`,
    signOff: { ...original.signOff, approvedOn: '', isFinal: false },
    signed: null,
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
