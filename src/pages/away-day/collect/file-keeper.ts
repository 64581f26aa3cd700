/** Keeps a chosen file up to date for as long as this window is open, whichever page it shows. */

import type { Assessment, AssessmentHead } from '../../../core/document/assessment';
import type { Response } from '../../../core/document/response';
import { encodeAssessment } from '../../../core/file/encode';
import { opensAgain } from '../../../core/file/reads-back';
import { SOURCE } from '../../../core/file/source';
import { clock } from '../../../platform/clock';
import type { WorkingFile } from '../../../platform/replies/working-file';
import type { MainstayStore } from '../../../store/create-store';
import type { Facts } from '../../../store/state';

export type KeptFile = {
  readonly name: string;
  /**
   * `failed`: the last write did not work; the next change tries again. `unopenable`: it was written,
   * but could not be opened again, so that it counts for nothing.
   */
  readonly state: 'writing' | 'kept' | 'failed' | 'unopenable';
};

export type FileKeeper = {
  readonly keep: (id: string, file: WorkingFile) => void;
  readonly stop: (id: string) => void;
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

function createFileKeeper(store: MainstayStore): FileKeeper {
  const kept = new Map<string, KeptFile>();
  const endings = new Map<string, () => void>();
  const listeners = new Set<() => void>();
  const note = (id: string, file: KeptFile | null) => {
    if (file === null) kept.delete(id);
    else kept.set(id, file);
    for (const listener of listeners) listener();
  };
  const stop = (id: string) => {
    endings.get(id)?.();
    endings.delete(id);
    note(id, null);
  };
  return {
    keep: (id, file) => {
      stop(id);
      endings.set(
        id,
        writeOnChange(store, id, file, (state) => note(id, { name: file.name, state })),
      );
    },
    stop,
    keptFile: (id) => kept.get(id) ?? null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Writes now and after every change, one write at a time; returns the function that ends it. */
function writeOnChange(
  store: MainstayStore,
  id: string,
  file: WorkingFile,
  onState: (state: KeptFile['state']) => void,
): () => void {
  let written: Held | null = null;
  let isWriting = false;
  let isOver = false;
  const write = async () => {
    const held = heldIn(store.getState(), id);
    if (isOver || isWriting || held === null || isSameHeld(held, written)) return;
    isWriting = true;
    onState('writing');
    const isDone = await file.write(textOf(held));
    const isOpenable = isDone && (await opensHere(store, wholeOf(held)));
    isWriting = false;
    if (isOver) return;
    onState(isOpenable ? 'kept' : isDone ? 'unopenable' : 'failed');
    if (!isDone) return;
    written = held;
    // What was written: more may have come in while it was.
    if (isOpenable) store.getState().assessmentFiled(id, wholeOf(held));
    // Something may have come in meanwhile.
    void write();
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (!isSameHeld(heldIn(state, id), heldIn(before, id))) void write();
  });
  void write();
  return () => {
    isOver = true;
    unsubscribe();
  };
}

async function opensHere(store: MainstayStore, assessment: Assessment): Promise<boolean> {
  return opensAgain(assessment, { instrument: await store.getState().questions() }).ok;
}

const NO_ANSWERS: Response = {};

type Held = { readonly head: AssessmentHead; readonly response: Response };

/** Null when the assessment is gone. */
function heldIn({ heads, responses }: Facts, id: string): Held | null {
  const head = heads[id];
  return head === undefined ? null : { head, response: responses[id] ?? NO_ANSWERS };
}

const isSameHeld = (one: Held | null, other: Held | null) =>
  one?.head === other?.head && one?.response === other?.response;

const wholeOf = ({ head, response }: Held): Assessment => ({ ...head, answers: response });

const textOf = (held: Held) =>
  encodeAssessment(wholeOf(held), { savedAt: clock(), source: SOURCE });
