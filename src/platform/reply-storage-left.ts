import { newId } from './new-id';
import {
  type LeftChange,
  type LeftPage,
  type ReplyDraft,
  readLeftPage,
} from './reply-storage-draft';

/** "Clear everything" takes away every key that begins with `mainstay:`. */
const PREFIX = 'mainstay:reply-left:';

export type SmallStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * What a page that may be going has not written yet, each page under a key of its own. In
 * localStorage, as for assessments (left-behind.ts): a write to IndexedDB that has to look first is
 * never finished by a page that is being closed, and this one is written before the call returns.
 */
export function leftChangesOf(collection: string, storage: () => SmallStorage) {
  const all = PREFIX + collection;
  const own = `${all}:${newId()}`;
  const keys = () =>
    Array.from({ length: storage().length }, (_, index) => storage().key(index) ?? '').filter(
      (key) => key === all || key.startsWith(`${all}:`),
    );
  const remove = (wanted: () => readonly string[]) => {
    try {
      for (const key of wanted()) storage().removeItem(key);
    } catch {
      // Nothing was left where nothing can be.
    }
  };
  /** What pages left of the same link and the same person, or of one of whom nothing was kept. */
  const pagesFor = (opened: ReplyDraft, isKept: boolean) =>
    keys().flatMap((key) => {
      const page = readLeftPage(parsed(storage().getItem(key)), opened);
      return page !== null && isOf(page, opened, isKept) ? [{ key, page }] : [];
    });
  return {
    leave: (page: LeftPage): void => {
      try {
        storage().setItem(own, JSON.stringify(page));
      } catch {
        // Blocked or full: the write that is under way is then the only one.
      }
    },
    /** What this page left was written after all. */
    takeBack: (): void => remove(() => [own]),
    /** Takes away what every page left, whosever it was. */
    forgetAll: (): void => remove(keys),
    /** `isKept`: something of this person is stored here. */
    found: (opened: ReplyDraft, isKept: boolean): Left => {
      try {
        const pages = pagesFor(opened, isKept);
        const names = pages.map(({ key }) => key);
        return {
          respondent: isKept ? null : (pages[0]?.page.respondent ?? null),
          changes: pages.flatMap(({ page }) => page.changes),
          forget: () => remove(() => names),
        };
      } catch {
        return { respondent: null, changes: [], forget: () => undefined };
      }
    },
  };
}

type Left = {
  /** Who left it, where nothing of anybody is stored. */
  readonly respondent: string | null;
  readonly changes: readonly LeftChange[];
  /** Takes these away, once they are written. */
  readonly forget: () => void;
};

function isOf(page: LeftPage, opened: ReplyDraft, isKept: boolean): boolean {
  if (page.invitation !== opened.invitation) return false;
  return page.isNew || (isKept && page.respondent === opened.respondent);
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
