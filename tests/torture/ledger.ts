/**
 * What a person was shown as saved, held against what is there once the killed browser is opened
 * again. A place is one answer or one note; its versions are what it held at the last look and
 * every value given it since, a note one version a key.
 */
type Entry = {
  readonly versions: readonly string[];
  /** The latest version the page heard of, and the latest it showed as saved. */
  readonly given: number;
  readonly shown: number;
  /** What was going on when it last changed; null since the last look. */
  readonly row: string | null;
};

type Finding = {
  readonly place: string;
  /** What was going on when it last changed, or null where nothing had changed since the last look. */
  readonly row: string | null;
  /** Versions shown as saved since the last look, and how many of them are gone. */
  readonly shown: number;
  readonly missing: number;
  /** Versions given but not yet shown as saved when the browser was killed: there all the same, or not. */
  readonly kept: number;
  readonly lost: number;
  /** What should be there, and what is. */
  readonly expected: string;
  readonly found: string;
};

export type Ledger = {
  /** Written down before the click or the keys, since a kill may cut off the page's own report. */
  readonly planned: (place: string, versions: readonly string[], row: string) => void;
  readonly given: (place: string, version: string) => void;
  readonly shownAsSaved: (place: string, version: string) => void;
  readonly latest: (place: string) => string;
  /** The places given something since the last look. */
  readonly changed: () => string[];
  /** Compares every place so far; from then on what was found is what is there. */
  readonly look: (found: (place: string) => string) => Finding[];
};

const EMPTY: Entry = { versions: [''], given: 0, shown: 0, row: null };

export function createLedger(): Ledger {
  const entries = new Map<string, Entry>();
  const entryOf = (place: string) => entries.get(place) ?? EMPTY;
  const reached = (step: 'given' | 'shown') => (place: string, version: string) => {
    const entry = entryOf(place);
    const at = Math.max(entry[step], entry.versions.lastIndexOf(version));
    entries.set(place, { ...entry, [step]: at });
  };
  return {
    planned: (place, versions, row) => {
      const entry = entryOf(place);
      entries.set(place, { ...entry, versions: [...entry.versions, ...versions], row });
    },
    given: reached('given'),
    shownAsSaved: reached('shown'),
    changed: () => [...entries].filter(([, { row }]) => row !== null).map(([place]) => place),
    latest: (place) => entryOf(place).versions.at(-1) ?? '',
    look: (found) =>
      [...entries].map(([place, entry]) => {
        const value = found(place);
        entries.set(place, { ...EMPTY, versions: [value] });
        return compare(place, entry, value);
      }),
  };
}

function compare(place: string, { versions, given, shown, row }: Entry, found: string): Finding {
  const at = versions.lastIndexOf(found);
  const isMissing = at < shown;
  return {
    place,
    row,
    shown,
    missing: isMissing ? Math.max(1, shown - Math.max(at, 0)) : 0,
    kept: Math.max(0, at - shown),
    lost: Math.max(0, given - Math.max(at, shown)),
    expected: versions[shown] ?? '',
    found,
  };
}
