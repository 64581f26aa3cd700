import { type Loaded, type StoredAssessment, storageFailureOf } from '../core/storage/storage';
import { asOnDevice } from './as-on-device';
import type { Bases } from './bases';
import type { Stands } from './deleting-actions';
import type { GoneWatch } from './gone-watch';
import type { Saving } from './saving';
import { EXAMPLE_ID, type Facts, type GetState, type SetState, type StorePorts } from './state';

export type Device = {
  readonly saving: Saving;
  readonly bases: Bases;
  readonly watch: GoneWatch;
  readonly stands: Stands;
  readonly keepOffLimits: (ids: readonly string[]) => void;
};

/** Looks at the device: what another window has left there, and what is there no more. */
export function createLooks(
  { storage }: StorePorts,
  set: SetState,
  get: GetState,
  { saving, bases, watch, stands, keepOffLimits }: Device,
) {
  const { queue } = saving;
  /** As it stands here before a look at the device, which may not find what is on its way to it. */
  const beforeLook = () => ({ before: get(), was: queue.pendingNow() });
  const takeIn = (
    loaded: readonly StoredAssessment[],
    { before, was }: ReturnType<typeof beforeLook>,
  ) => {
    const isPending = (key: string) => was.has(key) || queue.isPending(key);
    const look = { bases, before, isPending };
    const shown = loaded.filter(
      ({ deletion, assessment }) => deletion === null && assessment.id !== EXAMPLE_ID,
    );
    for (const { assessment } of shown) watch.stands(assessment);
    set((state) => shown.reduce((next: Facts, stored) => asOnDevice(next, stored, look), state));
    for (const { assessment } of shown)
      if (get().heads[assessment.id] !== undefined) stands(assessment);
  };
  const load = async (): Promise<Loaded | null> => {
    const before = beforeLook();
    try {
      const loaded = await storage.load();
      keepOffLimits(loaded.unreadableIds);
      takeIn(loaded.assessments, before);
      const { unreadable, fromNewerApp, damaged } = loaded;
      set(() => ({ unreadable, fromNewerApp, damaged, loadFailure: null }));
      return loaded;
    } catch (error) {
      set(() => ({ loadFailure: storageFailureOf(error) }));
      return null;
    }
  };
  const lookedAgain = async () => {
    if (get().status !== 'ready' || storage.memoryReason !== null) return;
    // Those known before the look began: what is written meanwhile may not be in it.
    const known = bases.ids();
    const found = await load();
    if (found === null) return;
    const here = new Map(found.assessments.map((stored) => [stored.assessment.id, stored]));
    const unread = new Set(found.unreadableIds);
    for (const id of known) if (!unread.has(id)) missed(id, here.get(id) ?? null);
  };
  const lookedAt = async (id: string) => {
    const before = beforeLook();
    const isKnown = bases.has(id);
    const stored = await storage.loadOne(id).catch(() => undefined);
    if (stored === undefined || get().status !== 'ready') return;
    if (stored !== null) takeIn([stored], before);
    if (isKnown) missed(id, stored);
  };
  /** Of an assessment that another window wrote anew after the device had lost it: what only this one has. */
  const writeMissing = (id: string, { assessment }: StoredAssessment) => {
    for (const itemId of Object.keys(bases.whole(id)?.answers ?? {})) {
      if (assessment.answers[itemId] !== undefined) continue;
      bases.forgetRecord(id, itemId);
      saving.saveRecord(id, itemId, 'now');
    }
  };
  /** A look has not found it as this window last knew it. */
  const missed = (id: string, stored: StoredAssessment | null) => {
    if (get().heads[id] === undefined || !bases.has(id)) return;
    if (stored === null) watch.notThere(id);
    else if (stored.deletion !== null) watch.goneElsewhere(id);
    else writeMissing(id, stored);
  };
  return { load, lookedAgain, lookedAt };
}
