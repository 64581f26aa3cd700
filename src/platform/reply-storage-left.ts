import { type LeftChange, readLeftChanges } from './reply-storage-draft';

/** "Clear everything" takes away every key that begins with `mainstay:`. */
const PREFIX = 'mainstay:reply-left:';

export type SmallStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * What a page that may be going has not written yet. In localStorage, as for assessments
 * (left-behind.ts): a write to IndexedDB that has to look first is never finished by a page that
 * is being closed, and this one is written before the call returns.
 */
export function leftChangesOf(collection: string, storage: () => SmallStorage) {
  const key = PREFIX + collection;
  return {
    leave: (changes: readonly LeftChange[]): void => {
      try {
        storage().setItem(key, JSON.stringify(changes));
      } catch {
        // Blocked or full: the write that is under way is then the only one.
      }
    },
    forget: (): void => {
      try {
        storage().removeItem(key);
      } catch {
        // Nothing was left where nothing can be.
      }
    },
    found: (): readonly LeftChange[] => {
      try {
        return readLeftChanges(JSON.parse(storage().getItem(key) ?? '[]'));
      } catch {
        return [];
      }
    },
  };
}
