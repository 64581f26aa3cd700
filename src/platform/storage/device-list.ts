import { readPreference, writePreference } from '../preferences';

/**
 * Short lists of one exercise that are kept on this device alone, in no file: what was added to the
 * talk, what was parked, whose notes are on the wall, which paper forms have been typed in,
 * what was checked in the hall. And, of any assessment, by which name it is kept in a file on disk.
 */
export type DeviceList =
  | 'talked-about'
  | 'parked'
  | 'notes-on-wall'
  | 'typed-forms'
  | 'hall'
  | 'kept-file';

const keyOf = (list: DeviceList, id: string) => `mainstay:${list}:${id}`;
const listeners = new Set<() => void>();

/** Its entries as they are kept, one a line; empty where there is none. */
export const readDeviceList = (list: DeviceList, id: string): string =>
  readPreference(keyOf(list, id)) ?? '';

export const entriesOf = (kept: string): readonly string[] =>
  kept.split('\n').filter((entry) => entry !== '');

/** Puts an entry in, last, or takes it out. */
export function changeDeviceList(list: DeviceList, id: string, entry: string, isIn: boolean): void {
  const others = entriesOf(readDeviceList(list, id)).filter((other) => other !== entry);
  const entries = isIn ? [...others, entry] : others;
  writePreference(keyOf(list, id), entries.length === 0 ? null : entries.join('\n'));
  for (const tell of listeners) tell();
}

/** Calls back after each change, also one made in another window. Ends with what it returns. */
export function onDeviceList(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
