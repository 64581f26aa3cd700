import { decodeAssessment } from '../../../../src/core/file/decode';
import {
  createFileKeeper,
  type FileKeeper,
} from '../../../../src/pages/shared/kept-file/file-keeper';
import type { KeeperPorts } from '../../../../src/pages/shared/kept-file/kept-state';
import type { KeptHandle } from '../../../../src/platform/kept-file/kept-handle';
import type { RememberedFile } from '../../../../src/platform/kept-file/remembered-files';
import { createMainstayStore, type MainstayStore } from '../../../../src/store/create-store';
import { BANK } from '../../../core/file/bank';
import { createDisk, createParts } from '../../../store/stand-ins';

export const rated = (level: 0 | 1 | 2 | 3 | 4) => ({ state: 'rated', level }) as const;

const failing = (name: string) => Object.assign(new Error(name), { name });

type Disk = {
  text: string;
  /** The name of the error that reading, or writing, ends with; '' for none. */
  reads: string;
  writes: string;
  permission: PermissionState;
  writesDone: number;
  /** Called once after a text is handed over and before it is put in place. */
  meanwhile: () => void;
};

/** A file on a disk that several devices reach, and what can go wrong with it. */
export function fileOnDisk(name = 'wexcombe.mainstay.json') {
  const disk: Disk = {
    text: '',
    reads: '',
    writes: '',
    permission: 'granted',
    writesDone: 0,
    meanwhile: () => {},
  };
  /** As the browser of one device hands it out. */
  const handle = (): KeptHandle => ({
    name,
    getFile: async () => {
      if (disk.reads !== '') throw failing(disk.reads);
      const bytes = new TextEncoder().encode(disk.text);
      return { size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
    },
    createWritable: async () => {
      let aside = '';
      return {
        write: async (text) => {
          if (disk.writes !== '') throw failing(disk.writes);
          aside = text;
          const { meanwhile } = disk;
          disk.meanwhile = () => {};
          meanwhile();
        },
        close: async () => {
          disk.text = aside;
          disk.writesDone += 1;
        },
        abort: async () => {},
      };
    },
    queryPermission: async () => disk.permission,
    requestPermission: async () => disk.permission,
  });
  return { disk, handle };
}

export const levelIn = (text: string, item: string): number | string => {
  const opened = decodeAssessment(text, { instrument: BANK });
  if (!opened.ok) return opened.problem.code;
  const answer = opened.value.assessment.answers[item]?.answer;
  return answer?.state === 'rated' ? answer.level : 'none';
};

/** What one browser remembers of files. */
export function memoryOfFiles() {
  const rows = new Map<string, RememberedFile>();
  return {
    rows,
    read: async (id: string) => rows.get(id) ?? null,
    put: async (id: string, row: RememberedFile) => void rows.set(id, row),
  };
}

export type Device = { readonly store: MainstayStore; readonly keeper: FileKeeper };

let devices = 0;

/** A device of its own, with one assessment begun, or the one of another device's file. */
export async function deviceWith(
  text = '',
  ports: Partial<KeeperPorts> = {},
): Promise<Device & { readonly id: string }> {
  devices += 1;
  const own = `device-${devices}`;
  let ids = 0;
  const parts = { ...createParts(createDisk().storage), newId: () => `${own}-${++ids}` };
  const store = createMainstayStore(parts);
  await store.getState().loaded();
  const opened = text === '' ? null : decodeAssessment(text, { instrument: BANK });
  const id =
    opened === null || !opened.ok
      ? store.getState().assessmentStarted('full')
      : store.getState().assessmentOpened(opened.value.assessment, opened.value.savedAt);
  return { store, id, keeper: keeperOn(store, ports) };
}

let windows = 0;

export const keeperOn = (store: MainstayStore, ports: Partial<KeeperPorts> = {}): FileKeeper =>
  createFileKeeper(store, {
    files: memoryOfFiles(),
    locked: async (_, work) => work(),
    me: `window-${++windows}`,
    quiet: 0,
    ...ports,
  });
