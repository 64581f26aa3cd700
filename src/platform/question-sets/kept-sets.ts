/**
 * Sets of questions that were opened from a file, each under its id, in a database of their own: what answers them is
 * kept with all other work.
 */
import type { HomeSpecimen } from '../../core/instrument/at-a-glance';
import { type Database, deleteDatabase, inDatabase } from '../storage/open-database';

export type KeptSet = {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** The file as it came, which passed its checks. */
  readonly text: string;
  /** What Home shows of its example. */
  readonly specimen: HomeSpecimen | null;
};

type Factory = () => IDBFactory;
const SETS: Database = { name: 'mainstay-questions', tables: ['questions'] };
const usual: Factory = () => window.indexedDB;

/** Each set here, by title. Rejects with a `StorageError` where the browser keeps nothing. */
export async function keptSets(factory: Factory = usual): Promise<readonly KeptSet[]> {
  const rows = await inDatabase<readonly unknown[]>(factory, SETS, 'readonly', (tableOf) => {
    const all = tableOf('questions').getAll();
    return () => all.result;
  });
  return rows.filter(isKeptSet).toSorted((one, other) => one.title.localeCompare(other.title));
}

/** The set of that id; null where it is not here. */
export const keptSet = async (id: string, factory?: Factory): Promise<KeptSet | null> =>
  (await keptSets(factory)).find((set) => set.id === id) ?? null;

/** Resolves once it would survive a killed browser; a set of the same id makes way for it. */
export const keepSet = (set: KeptSet, factory: Factory = usual): Promise<void> =>
  inDatabase(factory, SETS, 'readwrite', (tableOf) => {
    tableOf('questions').put(set, set.id);
    return () => undefined;
  });

/** Rejects with a `StorageError` where it stays. */
export const forgetSet = (id: string, factory: Factory = usual): Promise<void> =>
  inDatabase(factory, SETS, 'readwrite', (tableOf) => {
    tableOf('questions').delete(id);
    return () => undefined;
  });

export const forgetSets = (factory: Factory = usual): Promise<void> =>
  deleteDatabase(factory, SETS);

/** Of a record that anything may have written; its text is read as any file is. */
function isKeptSet(row: unknown): row is KeptSet {
  if (typeof row !== 'object' || row === null) return false;
  const texts = ['id', 'version', 'title', 'text'];
  const held: Readonly<Record<string, unknown>> = { ...row };
  return texts.every((key) => typeof held[key] === 'string') && 'specimen' in row;
}
