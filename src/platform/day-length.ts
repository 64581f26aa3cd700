/** How long a room has, as said on this device: kept here alone, in no file, and the same in every window. */
import { readPreference, writePreference } from './preferences';

const KEY = 'mainstay:day-length';
const listeners = new Set<() => void>();

/** In minutes; null where nobody said, or what stands there is no number. */
export function keptDayLength(): number | null {
  const minutes = Number(readPreference(KEY) ?? Number.NaN);
  return Number.isInteger(minutes) ? minutes : null;
}

export function keepDayLength(minutes: number): void {
  writePreference(KEY, String(minutes));
  for (const tell of listeners) tell();
}

/** Calls back after each change, also one made in another window. Ends with what it returns. */
export function onDayLength(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
