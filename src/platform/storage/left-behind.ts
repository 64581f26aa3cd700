import { isJsonObject } from '../../core/json/json';
import type { LeftBehind } from '../../core/storage/storage';
import { isAsExpected, leftKey, type Row, storedLeft } from '../../core/storage/stored-tables';
import { newId } from '../new-id';
import type { SmallStorage } from '../small-storage';

/** "Clear everything" takes away every key that begins with `mainstay:`. */
const PREFIX = 'mainstay:left:';

/**
 * Calls when a page puts something aside, or takes it back, that this one may have looked for too
 * early: what a page wrote as it went can reach the next one only after that has read everything.
 * Seen in Chromium under load, twice in 240 reloads in the moment of the last key.
 */
export function hearOfLeftBehind(hear: () => void): void {
  window.addEventListener('storage', ({ key }) => {
    if (key?.startsWith(PREFIX)) hear();
  });
}

export type LeftByWindow = { readonly name: string; readonly rows: readonly Row[] };

/**
 * What a window puts aside as its page may be going, and takes back once it is written after all.
 *
 * In localStorage, which cannot be trusted with a killed browser but is written before the call
 * returns. Measurements 6, in Chromium under load: of 315 reloads in the very moment of the last key
 * nine lost it to IndexedDB, and none of 135 lost it this way.
 */
export function keepLeftBehind(storage: () => SmallStorage) {
  const name = PREFIX + newId();
  const lying = new Map<string, Row>();
  const save = () => {
    try {
      if (lying.size === 0) storage().removeItem(name);
      else storage().setItem(name, JSON.stringify([...lying.values()]));
    } catch {
      // Blocked or full: the write that is under way is then the only one.
    }
  };
  return {
    leaveBehind: (changes: readonly LeftBehind[]): void => {
      for (const left of changes) {
        const key = leftKey(left);
        lying.set(String(key), { key, value: storedLeft(left) });
      }
      save();
    },
    /**
     * Called as a write begins; returns what to call once it is done. What was left of it need not
     * stay if it was left before, since this window writes what it then has, or is the very same.
     */
    writing: (ours: Parameters<typeof leftKey>[0]): (() => void) => {
      const key = String(leftKey(ours));
      const before = lying.get(key);
      return () => {
        const left = lying.get(key);
        if (left === undefined) return;
        const isSameAsOurs = isJsonObject(left.value) && isAsExpected(left.value.kept, ours.kept);
        if (left !== before && !isSameAsOurs) return;
        lying.delete(key);
        save();
      };
    },
    /** What every window left, this one among them, by window. */
    found: (): readonly LeftByWindow[] => {
      try {
        return namesIn(storage()).map((other) => ({
          name: other,
          rows: rowsIn(storage().getItem(other)),
        }));
      } catch {
        return [];
      }
    },
    forget: (other: string): void => storage().removeItem(other),
  };
}

const namesIn = (storage: SmallStorage): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((name) =>
    name.startsWith(PREFIX),
  );

function rowsIn(text: string | null): readonly Row[] {
  try {
    const rows: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(rows)) return [];
    return rows.filter((row) => typeof row === 'object' && row !== null && 'key' in row);
  } catch {
    return [];
  }
}
