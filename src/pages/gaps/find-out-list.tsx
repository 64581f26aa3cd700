import type { JSX } from 'react';
import type { FindOutRow, ReportModel } from '../../core/report/report-model';
import { plural } from '../../core/report/words';
import { Dot } from '../../ui/dot';
import { paths } from '../../ui/paths';
import { EmptyBox } from '../shared/empty-box';
import type { ListHeading } from '../shared/use-list-heading';

type FindOutListProps = {
  readonly id: string;
  readonly model: ReportModel;
  readonly heading: ListHeading;
};

/** What nobody could answer, the most telling first, with who would know. */
export function FindOutList({ id, model, heading }: FindOutListProps): JSX.Element {
  const unknown = model.findOut.filter(({ state }) => state === 'dk');
  const blank = model.findOut.length - unknown.length;
  return (
    <section className="group" aria-labelledby="find-out">
      <h2 id="find-out" ref={heading} tabIndex={-1}>
        {headingOf(unknown.length)}
      </h2>
      {unknown.length === 0 ? (
        <EmptyBox>
          <p className="lead">
            Each “don’t know” is listed here, with who would know. The ones that could move your
            scores most come first.
          </p>
          {model.findOut.length === 0 && <p>Every question that applies to you has a level.</p>}
        </EmptyBox>
      ) : (
        <>
          <p className="soft measure">
            The ones that could move your scores most come first. Until it is found out, each widens
            the range of its scores.
          </p>
          <ol className="rows">
            {unknown.map((row) => (
              <UnknownRow id={id} row={row} key={row.item} />
            ))}
          </ol>
        </>
      )}
      {blank > 0 && (
        <p className="more-link">
          {blank} more {plural(blank, 'question is', 'questions are')} not answered yet.{' '}
          <a href={paths.checkAnswers(id)}>See what is left</a>
        </p>
      )}
    </section>
  );
}

type UnknownRowProps = { readonly id: string; readonly row: FindOutRow };

function UnknownRow({ id, row }: UnknownRowProps): JSX.Element {
  return (
    <li className="gap">
      <div>
        <h3>
          <a href={paths.answer(id, row.item)}>{row.title}</a>
        </h3>
        <p className="soft small">{row.sectionName}</p>
      </div>
      <div className="gapnum">
        <p className="tag">
          <Dot state="half" />
          Don’t know
        </p>
        {row.whoKnows.trim() === '' ? (
          <p className="small soft">Nobody named yet who would know</p>
        ) : (
          <p className="small">
            <span className="soft">Who would know:</span> {row.whoKnows}
          </p>
        )}
      </div>
    </li>
  );
}

const headingOf = (count: number): string =>
  count === 0
    ? 'Find out first: no answer is “don’t know”'
    : `Find out first: ${count} ${plural(count, 'answer is', 'answers are')} “don’t know”`;
