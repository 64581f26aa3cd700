import {
  type Loaded,
  type StoredAssessment,
  storageFailureOf,
  type WindowMessage,
} from '../core/exchange/storage';
import { adopt } from './adopt';
import type { Bases } from './bases';
import type { Saving } from './saving';
import {
  type DeviceActions,
  EXAMPLE_ID,
  type Facts,
  type GetState,
  NOTHING_KEPT,
  type SetState,
  type StoreParts,
} from './state';

type Device = {
  readonly saving: Saving;
  readonly bases: Bases;
  readonly goneElsewhere: (id: string) => void;
  readonly keepOffLimits: (ids: readonly string[]) => void;
};

/** What this window does when the device, or another window on it, has something to say. */
export function deviceActions(
  { storage, otherWindows }: StoreParts,
  set: SetState,
  get: GetState,
  { saving, bases, goneElsewhere, keepOffLimits }: Device,
): DeviceActions {
  const { queue } = saving;
  const takeIn = (loaded: readonly StoredAssessment[], before: Facts) => {
    const look = { bases, before, isPending: queue.isPending };
    set((state) => {
      let next: Facts = state;
      for (const stored of loaded) {
        const isShown = !stored.isDeleted && stored.assessment.id !== EXAMPLE_ID;
        if (isShown) next = adopt(next, stored, look);
      }
      return next;
    });
  };
  const load = async (): Promise<Loaded | null> => {
    const before = get();
    try {
      const loaded = await storage.load();
      keepOffLimits(loaded.unreadableIds);
      takeIn(loaded.assessments, before);
      const { unreadable, fromNewerApp } = loaded;
      set(() => ({ unreadable, fromNewerApp, loadFailure: null }));
      return loaded;
    } catch (error) {
      set(() => ({ loadFailure: storageFailureOf(error) }));
      return null;
    }
  };
  const loaded = async () => {
    const found = await load();
    for (const { assessment, isDeleted } of found?.assessments ?? []) {
      if (isDeleted && get().recentlyDeleted?.id !== assessment.id) saving.savePurge(assessment.id);
    }
    set(() => ({ status: 'ready' }));
  };
  const lookedAgain = async () => {
    if (get().status !== 'ready' || storage.memoryReason !== null) return;
    const found = await load();
    if (found === null) return;
    const shown = found.assessments.filter(({ isDeleted }) => !isDeleted);
    const here = new Set(shown.map(({ assessment }) => assessment.id));
    for (const id of bases.ids()) if (!here.has(id)) goneElsewhere(id);
  };
  const lookedAt = async (id: string) => {
    const before = get();
    const stored = await storage.loadOne(id).catch(() => undefined);
    if (stored === undefined || get().status !== 'ready') return;
    if (stored === null || stored.isDeleted) goneElsewhere(id);
    else takeIn([stored], before);
  };
  const emptied = () => {
    queue.drop();
    set(() => ({ ...NOTHING_KEPT, status: 'cleared' }));
  };
  const hear = (message: WindowMessage) => {
    if (message.kind === 'changed') void lookedAt(message.id);
    else {
      storage.close();
      emptied();
    }
  };
  otherWindows.listen(hear);
  return {
    loaded,
    lookedAgain,
    saveRetried: async () => {
      if (get().loadFailure !== null) await loaded();
      await queue.retry();
    },
    flush: () => queue.flush(),
    pageLeft: () => {
      const unwritten = queue.unwritten();
      if (unwritten.length > 0) storage.leaveBehind(unwritten);
      void queue.flush();
    },
    everythingCleared: async () => {
      await queue.flush();
      await storage.clear();
      emptied();
      otherWindows.tell({ kind: 'cleared' });
    },
  };
}
