import { Fragment, type JSX, type ReactNode } from 'react';
import type { Evidence } from '../../../../core/document/answer';
import type { Item, ItemId } from '../../../../core/instrument/instrument';
import { nameOf } from '../../../../core/response/evidence-links';
import { isFromLast } from '../../../../core/response/evidence-of';
import { dateWords } from '../../../../core/wording/words';
import { paths } from '../../../../ui/paths';

type EvidenceLineProps = {
  readonly entry: Evidence;
  readonly strengths: readonly string[];
  /** Where else it counts, or where it is kept. */
  readonly place: ReactNode;
  /** What can be done with it. */
  readonly children: ReactNode;
};

/** One line of evidence as it stands. */
export function EvidenceLine({
  entry,
  strengths,
  place,
  children,
}: EvidenceLineProps): JSX.Element {
  const details = [entry.where, entry.date, entry.strength > 0 && strengths[entry.strength]]
    .filter(Boolean)
    .join('. ');
  const said = [
    ['Who could speak to it', entry.speakers],
    ['Codes', entry.accreditationCodes],
  ] as const;
  return (
    <div className="sheet ev">
      <p>
        <b>{nameOf(entry)}</b>
      </p>
      {details !== '' && <p className="note">{details}</p>}
      {isFromLast(entry) && (
        <p className="note">
          From last time, {dateWords(entry.fromLast ?? '')}. It counts once you say that it still
          holds.
        </p>
      )}
      {said.map(
        ([label, text]) =>
          text.trim() !== '' && (
            <p className="note" key={label}>
              {label}: {text}
            </p>
          ),
      )}
      {place}
      <p className="row pair">{children}</p>
    </div>
  );
}

type ItemLinksProps = {
  readonly id: string;
  readonly words: string;
  readonly ids: readonly ItemId[];
  readonly items: readonly Item[];
};

/** "Also supports Named adviser; Key people.", each a link to its question. */
export function ItemLinks({ id, words, ids, items }: ItemLinksProps): JSX.Element | null {
  const named = items.filter((item) => ids.includes(item.id));
  if (named.length === 0) return null;
  return (
    <p className="note">
      {words}{' '}
      {named.map((item, at) => (
        <Fragment key={item.id}>
          {at > 0 && '; '}
          <a href={paths.answer(id, item.id)}>{item.title}</a>
        </Fragment>
      ))}
    </p>
  );
}
