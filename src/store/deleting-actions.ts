import type { Assessment } from '../core/document/assessment';
import { holdsAll } from '../core/response/holds-all';
import { type Aside, asideOf, type Writing } from './gone-watch';
import { withAssessment, withoutAssessment } from './more-or-fewer';
import { assessmentIn } from './one-assessment';
import type { AssessmentActions, GetState, SetState, StorePorts } from './state';

type Deleted = Aside & { readonly deletion: string };

type Actions = Pick<AssessmentActions, 'assessmentDeleted' | 'deletionUndone'>;
/** A look has found this on the device: there is nothing to undo if it is what was deleted here. */
export type Stands = (found: Assessment) => void;

/** Deleting, and its undo: only the last one can be undone, and is purged when the next one comes. */
export function deletingActions(
  { newId }: StorePorts,
  set: SetState,
  get: GetState,
  { saving, bases }: Writing,
): { readonly actions: Actions; readonly stands: Stands } {
  let aside: Deleted | null = null;
  /** Another window had changed it, so it stays; what this window had not written yet is written now. */
  const keptSince = (gone: Deleted) => {
    const { assessment, facts, base } = gone;
    const { id, name } = assessment;
    if (get().heads[id] !== undefined) return;
    if (aside === gone) aside = null;
    set((state) => ({
      ...withAssessment(state, assessment, facts),
      ...(state.recentlyDeleted?.id === id && { recentlyDeleted: null }),
      notDeleted: { id, name },
    }));
    saving.saveWhole(id, { base, how: 'over' });
  };
  const actions: Actions = {
    assessmentDeleted: (id) => {
      const assessment = assessmentIn(get(), id);
      if (assessment === null) return;
      if (aside !== null) saving.savePurge(aside.assessment.id, aside.deletion);
      const gone = { ...asideOf(get(), bases, assessment), deletion: newId() };
      aside = gone;
      set((state) => ({
        ...withoutAssessment(state, id),
        lostIds: state.lostIds.filter((lost) => lost !== id),
        recentlyDeleted: { id, name: assessment.name },
        isDeletionDue: true,
        notDeleted: null,
      }));
      saving.saveDeletion(assessment, gone.deletion, (outcome) => {
        if (outcome === 'changed') keptSince(gone);
        else if (aside === gone) set(() => ({ isDeletionDue: false }));
      });
    },
    deletionUndone: () => {
      if (aside === null) return;
      const { assessment, facts, base } = aside;
      aside = null;
      if (get().heads[assessment.id] !== undefined) {
        // Another file was opened under its id meanwhile, in another window: both stay.
        const own = { ...assessment, id: newId() };
        set((state) => ({ ...withAssessment(state, own, facts), recentlyDeleted: null }));
        saving.saveWhole(own.id, { base: null, how: 'new' });
        return;
      }
      set((state) => ({ ...withAssessment(state, assessment, facts), recentlyDeleted: null }));
      saving.saveUndeletion(assessment.id, base);
    },
  };
  const stands: Stands = (found) => {
    if (aside?.assessment.id !== found.id || !holdsAll(found, aside.assessment)) return;
    aside = null;
    set(() => ({ recentlyDeleted: null }));
  };
  return { actions, stands };
}
