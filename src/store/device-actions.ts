import type { WindowMessage } from '../core/storage/storage';
import { createLooks, type Device } from './looks';
import {
  type DeviceActions,
  type GetState,
  NOTHING_KEPT,
  type SetState,
  type StorePorts,
} from './state';
import { ownMark } from './unfiled';

/** Milliseconds: a browser that is clearing what it kept refuses to open it again in that very moment. */
const AFTER_DROPPED = 500;

/** What this window does when the device, or another window on it, has something to say. */
export function deviceActions(
  parts: StorePorts,
  set: SetState,
  get: GetState,
  device: Device,
): DeviceActions {
  const { storage, otherWindows } = parts;
  const { saving, bases, watch } = device;
  const { queue } = saving;
  const { load, lookedAgain, lookedAt } = createLooks(parts, set, get, device);
  const loaded = async () => {
    const found = await load();
    for (const { assessment, deletion } of found?.assessments ?? []) {
      const isOurs = get().recentlyDeleted?.id === assessment.id;
      if (deletion !== null && !isOurs) saving.savePurge(assessment.id, deletion);
    }
    set(() => ({ status: 'ready' }));
  };
  const emptied = () => {
    queue.drop();
    set(() => ({ ...NOTHING_KEPT, status: 'cleared' }));
  };
  const hear = (message: WindowMessage) => {
    if (message.kind === 'deleted') watch.toldDeleted(message.id);
    else if (message.kind === 'rewritten') watch.toldRewritten(message.id);
    else if (message.kind === 'changed') void lookedAt(message.id);
    else {
      storage.close();
      emptied();
    }
  };
  /** What was begun while the device did not answer goes there now; what was there before comes here. */
  const answered = async () => {
    for (const id of Object.keys(get().heads)) {
      // What memory was known to hold says nothing of the device.
      bases.forget(id);
      saving.saveWhole(id, { base: null, how: 'new' });
    }
    set(({ save }) => (save.kind === 'memory' ? { save: { kind: 'saved', at: null } } : {}));
    await loaded();
  };
  otherWindows.listen(hear);
  storage.listen((event) => {
    if (event === 'answered') void answered();
    else setTimeout(() => void lookedAgain(), AFTER_DROPPED);
  });
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
    lostKept: async () => {
      const ids = get().lostIds;
      set(() => ({ lostIds: [] }));
      for (const id of ids) {
        otherWindows.tell({ kind: 'rewritten', id });
        saving.saveWhole(id, { base: null, how: 'back' });
      }
      await queue.retry();
    },
    everythingCleared: async () => {
      const shown = ownMark(get());
      await queue.flush();
      // What came from another window meanwhile is here now, but nobody has read it.
      if (ownMark(get()) !== shown) return false;
      const known = bases.ids().flatMap((id) => bases.whole(id) ?? []);
      const isAllSeen = await storage.clear(get().loadFailure === null ? known : null);
      if (!isAllSeen) {
        await lookedAgain();
        return false;
      }
      emptied();
      otherWindows.tell({ kind: 'cleared' });
      return true;
    },
  };
}
