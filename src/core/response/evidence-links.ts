import type { Evidence, ItemRecord } from '../document/answer';
import type { Response } from '../document/response';
import type { Item, ItemId } from '../instrument/instrument';
import { allEvidence, type KeptEvidence } from './evidence-of';
import { holdsWords } from './holds-words';

/** A line nobody has written anything in is no evidence. */
export const isWritten = (entry: Evidence): boolean =>
  [entry.title, entry.where, entry.date, entry.speakers, entry.accreditationCodes].some(
    (text) => text.trim() !== '',
  );

export const nameOf = ({ title }: Evidence): string => title.trim() || 'Evidence with no name yet';

/** The line with this item among those it also supports, or without it. */
export function supporting(entry: Evidence, item: ItemId, isSupported: boolean): Evidence {
  const others = entry.alsoItems.filter((other) => other !== item);
  return { ...entry, alsoItems: isSupported ? [...others, item] : others };
}

/** The evidence of one record with one line changed; the others are the same objects. */
export const withLine = (
  record: ItemRecord | undefined,
  lineId: string,
  change: (entry: Evidence) => Evidence,
): readonly Evidence[] =>
  (record?.evidence ?? []).map((entry) => (entry.id === lineId ? change(entry) : entry));

/** What is kept with other items and has been written, to be used for this one. */
export const keptElsewhere = (response: Response, item: ItemId): readonly KeptEvidence[] =>
  allEvidence(response).filter(({ keptWith, entry }) => keptWith !== item && isWritten(entry));

/** The lines that hold every word of what is looked for, in their own words or in the title they are kept with. */
export const linesHolding = (
  lines: readonly KeptEvidence[],
  titleOf: (item: ItemId) => string,
  sought: string,
): readonly KeptEvidence[] =>
  lines.filter(({ keptWith, entry }) =>
    holdsWords(
      [
        entry.title,
        entry.where,
        entry.date,
        entry.speakers,
        entry.accreditationCodes,
        titleOf(keptWith),
      ].join(' '),
      sought,
    ),
  );

/** The items whose title or question holds every word of what is looked for. */
export const itemsHolding = (items: readonly Item[], sought: string): readonly Item[] =>
  items.filter(({ title, stem }) => holdsWords(`${title} ${stem}`, sought));
