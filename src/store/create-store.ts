import { createStore, type StoreApi } from 'zustand/vanilla';
import { answerActions } from './answer-actions';
import { headActions } from './head-actions';
import { createSaving, savingActions } from './saving';
import { shelfActions } from './shelf-actions';
import type { Facts, MainstayState, SetState, StoreParts } from './state';

export type MainstayStore = StoreApi<MainstayState>;

export function createMainstayStore(parts: StoreParts): MainstayStore {
  return createStore<MainstayState>()((setState, get) => {
    const set: SetState = (change) => setState(change);
    const saving = createSaving(parts, set, get);
    // Stored under these ids is something we could not read; a file with such an id gets a new one.
    const offLimits = new Set<string>();
    const keepOffLimits = (ids: readonly string[]) => {
      for (const id of ids) offLimits.add(id);
    };
    // Until the device has been read, any id may be in use there.
    const isOffLimits = (id: string) =>
      offLimits.has(id) || get().status === 'loading' || get().loadFailure !== null;
    return {
      ...startOf(parts),
      ...answerActions(parts, set, get, saving),
      ...headActions(parts, set, get, saving),
      ...shelfActions(parts, set, get, saving, isOffLimits),
      ...savingActions(parts, set, get, saving, keepOffLimits),
    };
  });
}

function startOf({ storage }: StoreParts): Facts {
  const reason = storage.memoryReason;
  return {
    status: 'loading',
    save: reason === null ? { kind: 'saved', at: null } : { kind: 'memory', reason },
    heads: {},
    responses: {},
    filedAt: {},
    lastItem: {},
    recentlyDeleted: null,
    unreadable: 0,
    loadFailure: null,
  };
}
