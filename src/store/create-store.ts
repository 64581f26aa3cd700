import { createStore, type StoreApi } from 'zustand/vanilla';
import { answerActions } from './answer-actions';
import { assessmentActions } from './assessment-actions';
import { createBases } from './bases';
import { deletingActions } from './deleting-actions';
import { deviceActions } from './device-actions';
import { createGoneWatch } from './gone-watch';
import { headActions } from './head-actions';
import { createSaving } from './saving';
import {
  type Facts,
  type MainstayState,
  NOTHING_KEPT,
  type SetState,
  type StorePorts,
} from './state';

export type MainstayStore = StoreApi<MainstayState>;

export function createMainstayStore(parts: StorePorts): MainstayStore {
  return createStore<MainstayState>()((setState, get) => {
    const set: SetState = (change) => setState(change);
    const bases = createBases();
    const saving = createSaving(parts, set, get, {
      bases,
      goneElsewhere: (id) => watch.goneElsewhere(id),
      notThere: (id) => watch.notThere(id),
      taken: (id) => watch.taken(id),
    });
    // Stored under these ids is something we could not read; a file with such an id gets a new one.
    const offLimits = new Set<string>();
    const keepOffLimits = (ids: readonly string[]) => {
      for (const id of ids) offLimits.add(id);
    };
    // Until the device has been read, any id may be in use there.
    const isOffLimits = (id: string) =>
      offLimits.has(id) || get().status === 'loading' || get().loadFailure !== null;
    const watch = createGoneWatch(parts, set, get, { saving, bases });
    const deleting = deletingActions(parts, set, get, { saving, bases });
    const { stands } = deleting;
    return {
      ...startOf(parts),
      questions: parts.questions,
      ...answerActions(parts, set, get, saving),
      ...headActions(parts, set, get, saving),
      ...assessmentActions(parts, set, get, { saving, bases, watch, isOffLimits }),
      ...deleting.actions,
      ...deviceActions(parts, set, get, { saving, bases, watch, stands, keepOffLimits }),
    };
  });
}

function startOf({ storage }: StorePorts): Facts {
  const reason = storage.memoryReason;
  return {
    ...NOTHING_KEPT,
    status: 'loading',
    save: reason === null ? { kind: 'saved', at: null } : { kind: 'memory', reason },
  };
}
