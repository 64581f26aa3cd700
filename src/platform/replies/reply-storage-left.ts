import { newId } from '../new-id';
import type { SmallStorage } from '../small-storage';
import {
  isLeftPage,
  type LeftChange,
  type LeftPage,
  type ReplyDraft,
  readLeftPage,
} from './reply-storage-draft';

/** "Clear everything" takes away every key that begins with `mainstay:`. */
const PREFIX = 'mainstay:reply-left:';
/** What did not read, kept for whoever can make something of it. */
const ASIDE = 'mainstay:reply-left:aside:';

/**
 * What a page that may be going has not written yet, each page under a key of its own. In
 * localStorage, as for assessments (left-behind.ts): a write to IndexedDB that has to look first is
 * never finished by a page that is being closed, and this one is written before the call returns.
 */
export function leftChangesOf(collection: string, storage: () => SmallStorage) {
  const all = PREFIX + collection;
  const own = `${all}:${newId()}`;
  const keys = () => allKeys(storage()).filter((key) => key === all || key.startsWith(`${all}:`));
  const remove = (wanted: () => readonly string[]) => {
    try {
      for (const key of wanted()) storage().removeItem(key);
    } catch {
      // Nothing was left where nothing can be.
    }
  };
  /** What does not read is put aside under another key, as it is: how many pages' there are by now. */
  const setAside = (): number => {
    for (const key of keys()) {
      const text = storage().getItem(key);
      if (text === null || isReadable(text)) continue;
      storage().setItem(ASIDE + key.slice(PREFIX.length), text);
      storage().removeItem(key);
    }
    return allKeys(storage()).filter((key) => key.startsWith(ASIDE + collection)).length;
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
    forgetAll: (): void =>
      remove(() => [
        ...keys(),
        ...allKeys(storage()).filter((key) => key.startsWith(ASIDE + collection)),
      ]),
    /** `isKept`: something of this person is stored here. */
    found: (opened: ReplyDraft, isKept: boolean): Left => {
      try {
        const damaged = setAside();
        const pages = pagesFor(opened, isKept);
        const names = pages.map(({ key }) => key);
        return {
          respondent: isKept ? null : (pages[0]?.page.respondent ?? null),
          changes: pages.flatMap(({ page }) => page.changes),
          damaged,
          forget: () => remove(() => names),
        };
      } catch {
        return { respondent: null, changes: [], damaged: 0, forget: () => undefined };
      }
    },
  };
}

type Left = {
  /** Who left it, where nothing of anybody is stored. */
  readonly respondent: string | null;
  readonly changes: readonly LeftChange[];
  /** Of how many pages what they left does not read. It is kept aside. */
  readonly damaged: number;
  /** Takes these away, once they are written. */
  readonly forget: () => void;
};

const allKeys = (storage: SmallStorage): readonly string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');

function isOf(page: LeftPage, opened: ReplyDraft, isKept: boolean): boolean {
  if (page.invitation !== opened.invitation) return false;
  return page.isNew || (isKept && page.respondent === opened.respondent);
}

const isReadable = (text: string) => isLeftPage(parsed(text));

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
