import type { JSX } from 'react';
import type { PlanRow } from '../../core/report/plan-model';
import { lowerFirst } from '../../core/report/words';
import { paths } from '../../ui/paths';

/** Owner, date and cost, each said when it is still missing except the cost. */
export function ActionFacts({ row }: { readonly row: PlanRow }): JSX.Element {
  return (
    <dl className="facts act-facts">
      <dt>Owner</dt>
      <dd>{row.owner || <span className="soft">Nobody yet</span>}</dd>
      <dt>By</dt>
      <dd>
        {row.by || <span className="soft">No date yet</span>}
        {row.isOverdue && <OverdueMark />}
      </dd>
      {row.cost !== '' && (
        <>
          <dt>Cost</dt>
          <dd>{row.cost}</dd>
        </>
      )}
    </dl>
  );
}

function OverdueMark(): JSX.Element {
  return (
    <span className="tag overdue">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle className="n-ic" cx="8" cy="8" r="6.5" />
        <path className="n-ic" d="M8 4v4.5l2.75 1.75" />
      </svg>
      Overdue
    </span>
  );
}

type ClosesProps = {
  readonly id: string;
  readonly closes: PlanRow['closes'];
  /** False once all is final: there is no question to go to then. */
  readonly hasLinks: boolean;
};

/** The gaps an action is to close, each with where it stands and what it should reach. */
export function Closes({ id, closes, hasLinks }: ClosesProps): JSX.Element | null {
  if (closes.length === 0) return <p className="soft small">Closes no gap yet</p>;
  return (
    <div className="act-closes small">
      <p className="soft">Closes</p>
      <ul>
        {closes.map(({ item, title, levelWords, targetWords }) => (
          <li key={item}>
            {hasLinks ? <a href={paths.answer(id, item)}>{title}</a> : title}
            <span className="soft">
              : {lowerFirst(levelWords)} to {targetWords}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
