/** Which file on disk each assessment is kept in. In a database of its own: it is no part of an assessment. */
import { changeDeviceList, entriesOf, readDeviceList } from '../storage/device-list';
import { type Database, deleteDatabase, inDatabase } from '../storage/open-database';
import type { KeptHandle } from './kept-handle';

export type RememberedFile = {
  readonly handle: KeptHandle;
  /** Of the text that the file was last known to hold; of an empty one where nothing was written yet. */
  readonly mark: string;
  /** Of what that text holds of the person's own: see core/file/content.ts. Empty where nothing was written yet. */
  readonly content: string;
  /** When it was last known to hold what stood here, ISO time; empty where it never was. */
  readonly at: string;
  /** The window that wrote this. */
  readonly by: string;
  /** Its text is another person's, or another device's, and what it brought has come in here. */
  readonly isTheirs: boolean;
  /** Of a text that somebody here would not have come in; empty where there is none. */
  readonly declined: string;
};

export type RememberedFiles = {
  readonly read: (id: string) => Promise<RememberedFile | null>;
  readonly put: (id: string, file: RememberedFile) => Promise<void>;
};

const FILES: Database = { name: 'mainstay-files', tables: ['files'] };

/** Where the browser will not remember, it is known for as long as this window is open. */
export function rememberedFiles(
  factory: () => IDBFactory = () => window.indexedDB,
): RememberedFiles {
  const here = new Map<string, RememberedFile>();
  return {
    read: async (id) => {
      const found = await inDatabase(factory, FILES, 'readonly', (table) => {
        const row = table('files').get(id);
        return () => (isRemembered(row.result) ? row.result : null);
      }).catch(() => null);
      return found ?? here.get(id) ?? null;
    },
    put: async (id, file) => {
      await inDatabase(factory, FILES, 'readwrite', (table) => {
        table('files').put(file, id);
        return () => undefined;
      }).then(
        () => here.delete(id),
        () => here.set(id, file),
      );
    },
  };
}

/** The name of the file it is kept in; empty where it is kept in none. Asks no database. */
export const keptFileName = (id: string): string =>
  entriesOf(readDeviceList('kept-file', id))[0] ?? '';

/** Tells every window, at once, by which name it is kept from now on. */
export function nameKeptFile(id: string, file: Pick<KeptHandle, 'name'>): void {
  const name = file.name.replaceAll('\n', ' ');
  const before = keptFileName(id);
  if (before === name) return;
  // In this order: a moment without a name is what tells every window to let go.
  changeDeviceList('kept-file', id, name, true);
  if (before !== '') changeDeviceList('kept-file', id, before, false);
}

/** Lets go of the file, which stays on disk as it is. */
export async function forgetKeptFile(
  id: string,
  factory: () => IDBFactory = () => window.indexedDB,
): Promise<void> {
  const name = keptFileName(id);
  if (name === '') return;
  changeDeviceList('kept-file', id, name, false);
  await inDatabase(factory, FILES, 'readwrite', (table) => {
    table('files').delete(id);
    return () => undefined;
  }).catch(() => {});
}

/** Lets go of all of them. */
export const clearKeptFiles = (factory: () => IDBFactory = () => window.indexedDB): Promise<void> =>
  deleteDatabase(factory, FILES);

const isRemembered = (row: unknown): row is RememberedFile =>
  typeof row === 'object' && row !== null && 'handle' in row && 'mark' in row;
