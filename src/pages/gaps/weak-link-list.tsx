import type { JSX } from 'react';
import type { WeakLinkRow } from '../../core/report/report-model';
import { plural } from '../../core/report/words';
import { paths } from '../../ui/paths';
import { EmptyBox } from '../shared/empty-box';
import type { ListHeading } from '../shared/use-list-heading';

type WeakLinkListProps = {
  readonly id: string;
  readonly rows: readonly WeakLinkRow[];
  readonly heading: ListHeading;
};

/** Low answers to the questions that count most, shown whatever the averages say. */
export function WeakLinkList({ id, rows, heading }: WeakLinkListProps): JSX.Element {
  const count = `${rows.length} weak ${plural(rows.length, 'link')}`;
  return (
    <section className="group" aria-labelledby="weak-links">
      <h2 id="weak-links" ref={heading} tabIndex={-1}>
        {rows.length === 0 ? 'No weak links' : `${count}, whatever the averages say`}
      </h2>
      {rows.length === 0 ? (
        <EmptyBox>
          <p className="lead">
            A weak link is a question that counts double or more and is not in place or only
            starting. None of your answers is.
          </p>
        </EmptyBox>
      ) : (
        <>
          <p className="soft measure">
            Each is a question that counts double or more, and is not in place or only starting. A
            good average can hide it, so it stands here on its own.
          </p>
          <ul className="rows">
            {rows.map((row) => (
              <li className="gap" key={row.item}>
                <div>
                  <h3>
                    <a href={paths.answer(id, row.item)}>{row.title}</a>
                  </h3>
                  <p className="soft small">{row.sectionName}</p>
                </div>
                <p className="gapnum small">
                  <b>{row.levelWords}</b>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
