import type { Assessment } from '../core/document/assessment';
import { holdsAll } from '../core/response/holds-all';
import type { DeviceFacts } from '../core/storage/storage';
import type { Bases, Known } from './bases';
import { withAssessment, withoutAssessment } from './more-or-fewer';
import { assessmentIn, factsIn } from './one-assessment';
import type { Saving } from './saving';
import type { AssessmentActions, Facts, GetState, SetState, StorePorts } from './state';

/** What is gone from here, and what the device was known to hold of it then. */
export type Aside = {
  readonly assessment: Assessment;
  readonly facts: DeviceFacts;
  readonly base: Assessment | null;
};

export type GoneWatch = Omit<Known, 'bases'> & {
  /** Another window says that a person has deleted it. */
  readonly toldDeleted: (id: string) => void;
  /** Another window writes anew what the browser had dropped: what only this one has goes there as well. */
  readonly toldRewritten: (id: string) => void;
  /** A look finds it on the device, not deleted. */
  readonly stands: (found: Assessment) => void;
};

export type Writing = { readonly saving: Saving; readonly bases: Bases };

/** What becomes of what stands here through what is found, or no longer found, on the device. */
export function createGoneWatch(
  { newId }: StorePorts,
  set: SetState,
  get: GetState,
  { saving, bases }: Writing,
): GoneWatch & Pick<AssessmentActions, 'broughtBack' | 'keptBeside'> {
  const goneAside = new Map<string, Aside>();
  const { replaced, keptBeside } = createHeldAside(newId, set, saving);
  const told = new Set<string>();
  const asideNow = (assessment: Assessment) => asideOf(get(), bases, assessment);
  const goneElsewhere = (id: string) => {
    const assessment = assessmentIn(get(), id);
    if (assessment === null) return;
    goneAside.set(id, asideNow(assessment));
    bases.forget(id);
    set((state) => ({
      ...withoutAssessment(state, id),
      lostIds: state.lostIds.filter((lost) => lost !== id),
      deletedElsewhere: { ...state.deletedElsewhere, [id]: assessment.name },
    }));
  };
  const notThere = (id: string) => {
    if (told.has(id)) return goneElsewhere(id);
    if (get().heads[id] === undefined || get().lostIds.includes(id)) return;
    set(({ lostIds }) => ({ lostIds: [...lostIds, id] }));
    // Whatever comes to stand there grew from nothing that was known.
    bases.forget(id);
    // Stays unwritten, and said to be, until someone says that it is to be kept.
    saving.saveWhole(id);
  };
  const taken = (id: string) => {
    const assessment = assessmentIn(get(), id);
    if (assessment === null) return;
    const next = newId();
    set((state) => {
      const { facts } = asideNow(assessment);
      const without = { ...state, ...withoutAssessment(state, id) };
      const movedTo = { ...state.movedTo, [id]: next };
      return { ...withAssessment(without, { ...assessment, id: next }, facts), movedTo };
    });
    saving.saveWhole(next, { base: null, how: 'new' });
  };
  const toldRewritten = (id: string) => {
    if (get().heads[id] === undefined) return;
    bases.forget(id);
    saving.saveWhole(id);
  };
  const toldDeleted = (id: string) => {
    told.add(id);
    if (get().lostIds.includes(id)) goneElsewhere(id);
  };
  const stands = (found: Assessment) => {
    const { id } = found;
    told.delete(id);
    if (get().lostIds.includes(id))
      set(({ lostIds }) => ({ lostIds: lostIds.filter((lost) => lost !== id) }));
    const gone = goneAside.get(id);
    if (gone === undefined || get().heads[id] !== undefined) return;
    goneAside.delete(id);
    if (holdsAll(found, gone.assessment)) return;
    if (gone.base === null || !holdsAll(found, gone.base)) return replaced(gone);
    // Brought back elsewhere; what this window had not written when it went is written now.
    set((state) => withAssessment(state, gone.assessment, gone.facts));
    set(({ deletedElsewhere: { [id]: _, ...deletedElsewhere } }) => ({ deletedElsewhere }));
    saving.saveWhole(id, { base: gone.base, how: 'over' });
  };
  const broughtBack = (id: string) => {
    const gone = goneAside.get(id);
    if (gone === undefined) return;
    goneAside.delete(id);
    told.delete(id);
    set((state) => {
      const { [id]: _, ...deletedElsewhere } = state.deletedElsewhere;
      return { ...withAssessment(state, gone.assessment, gone.facts), deletedElsewhere };
    });
    saving.saveUndeletion(id, gone.base);
  };
  return {
    ...{ goneElsewhere, notThere, taken, toldDeleted, toldRewritten, stands },
    ...{ broughtBack, keptBeside },
  };
}

/** To be put back as it stands here now. */
export function asideOf(state: Facts, bases: Bases, assessment: Assessment): Aside {
  const { id } = assessment;
  return { assessment, facts: factsIn(state, id), base: bases.whole(id) };
}

/** What this window holds of what another deleted, where something else was opened under its id since. */
function createHeldAside(newId: () => string, set: SetState, saving: Saving) {
  /** By the id it gets when it is kept after all. */
  const heldAside = new Map<string, Aside>();
  return {
    replaced: (gone: Aside) => {
      const { id, name } = gone.assessment;
      const own = newId();
      heldAside.set(own, gone);
      set(({ heldFromDeleted }) => ({
        heldFromDeleted: { ...heldFromDeleted, [own]: { id, name } },
      }));
    },
    keptBeside: (own: string) => {
      const gone = heldAside.get(own);
      if (gone === undefined) return;
      heldAside.delete(own);
      set((state) => {
        const { [own]: _, ...heldFromDeleted } = state.heldFromDeleted;
        const kept = withAssessment(state, { ...gone.assessment, id: own }, gone.facts);
        return { ...kept, heldFromDeleted };
      });
      saving.saveWhole(own, { base: null, how: 'new' });
    },
  };
}
