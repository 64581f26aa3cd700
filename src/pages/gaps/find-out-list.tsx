import type { JSX } from 'react';
import { LIMITS } from '../../core/exchange/limits';
import type { FindOutRow, ReportModel } from '../../core/report/report-model';
import { plural } from '../../core/report/words';
import { useMainstay, useMainstayStore } from '../../store/use-mainstay';
import { Dot } from '../../ui/dot';
import { TextField } from '../../ui/field';
import { paths } from '../../ui/paths';
import { EmptyBox } from '../shared/empty-box';
import type { ListHeading } from '../shared/use-list-heading';
import { useStoreForm } from '../shared/use-saved-form';

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
  const isOpen = useMainstay(
    ({ heads }) => heads[id]?.exercise === null && !heads[id]?.signOff.isFinal,
  );
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
        {isOpen ? <WhoKnows id={id} row={row} /> : <KnownBy row={row} />}
      </div>
    </li>
  );
}

const KnownBy = ({ row }: Pick<UnknownRowProps, 'row'>): JSX.Element =>
  row.whoKnows.trim() === '' ? (
    <p className="small soft">Nobody named yet who would know</p>
  ) : (
    <p className="small">
      <span className="soft">Who would know:</span> {row.whoKnows}
    </p>
  );

/** Named where it is missed, rather than on the question alone. */
function WhoKnows({ id, row }: UnknownRowProps): JSX.Element {
  const store = useMainstayStore();
  const { item } = row;
  const { text } = useStoreForm<{ whoKnows: string }>({
    key: `${id}/who-knows/${item}`,
    read: ({ responses }) => {
      const answer = responses[id]?.[item]?.answer;
      return { whoKnows: answer?.state === 'dk' ? answer.whoKnows : '' };
    },
    save: ({ whoKnows }) => store.getState().itemAnswered(id, item, { state: 'dk', whoKnows }),
  });
  return (
    <TextField
      id={`who-knows-${item}`}
      label={
        <>
          Who would know?<span className="vh"> {row.title}</span>
        </>
      }
      {...text('whoKnows', { limit: LIMITS.line })}
    />
  );
}

const headingOf = (count: number): string =>
  count === 0
    ? 'Find out first: no answer is “don’t know”'
    : `Find out first: ${count} ${plural(count, 'answer is', 'answers are')} “don’t know”`;
