/** Keeps chosen files up to date for as long as this window is open, whichever page it shows. */

import type { KeptHandle } from '../../../platform/kept-file/kept-handle';
import { rememberedFiles } from '../../../platform/kept-file/remembered-files';
import { newId } from '../../../platform/new-id';
import { onDeviceList } from '../../../platform/storage/device-list';
import type { MainstayStore } from '../../../store/create-store';
import { keepOne, type OneKept } from './keep-one';
import type { KeeperPorts, KeptFile, Offer } from './kept-state';

export type FileKeeper = {
  /** Goes on with the file that is remembered, if one is. */
  readonly follow: (id: string) => void;
  readonly keep: (id: string, handle: KeptHandle) => Promise<void>;
  /** Asks the browser, or tries again. Must be called from a press. */
  readonly goOn: (id: string) => Promise<void>;
  readonly bringIn: (id: string, offer: Offer) => Promise<void>;
  readonly undo: (id: string) => Promise<void>;
  /** What came in was seen. */
  readonly seen: (id: string) => void;
  readonly stop: (id: string) => Promise<void>;
  /** Null while no file is kept for this assessment. */
  readonly keptFile: (id: string) => KeptFile | null;
  readonly subscribe: (listener: () => void) => () => void;
};

const keepers = new WeakMap<MainstayStore, FileKeeper>();

/** One for each store, so that it outlives the page that began it. */
export function fileKeeperOf(store: MainstayStore): FileKeeper {
  const keeper = keepers.get(store) ?? createFileKeeper(store);
  keepers.set(store, keeper);
  return keeper;
}

/** Milliseconds. */
const QUIET = 1_500;

export function createFileKeeper(
  store: MainstayStore,
  ports: Partial<KeeperPorts> = {},
): FileKeeper {
  const all: KeeperPorts = {
    files: rememberedFiles(),
    locked,
    me: newId(),
    quiet: QUIET,
    ...ports,
  };
  const ones = new Map<string, OneKept>();
  const shown = new Map<string, KeptFile>();
  const listeners = new Set<() => void>();
  const show = (id: string, file: KeptFile | null) => {
    if (file === null) shown.delete(id);
    else shown.set(id, file);
    for (const listener of listeners) listener();
  };
  const one = (id: string): OneKept => {
    const known = ones.get(id);
    if (known !== undefined) return known;
    const made = keepOne(store, id, all, (file) => show(id, file));
    ones.set(id, made);
    return made;
  };
  const end = (id: string) => {
    ones.get(id)?.end();
    ones.delete(id);
    show(id, null);
  };
  // Forgotten here or in another window, or chosen there.
  onDeviceList(() => {
    for (const [id, { isForgotten }] of ones) if (isForgotten()) end(id);
  });
  return {
    follow: (id) => void one(id).look(),
    keep: (id, handle) => one(id).keep(handle),
    goOn: (id) => one(id).goOn(),
    bringIn: (id, offer) => one(id).bringIn(offer),
    undo: (id) => one(id).undo(),
    seen: (id) => one(id).seen(),
    stop: async (id) => {
      await ones.get(id)?.forget();
      end(id);
    },
    keptFile: (id) => shown.get(id) ?? null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function locked(name: string, work: () => Promise<void>): Promise<void> {
  const locks: LockManager | undefined = navigator.locks;
  await (locks === undefined ? work() : locks.request(name, work));
}
