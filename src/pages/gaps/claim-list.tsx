import type { JSX } from 'react';
import type { ClaimRow, ReportModel } from '../../core/report/report-model';
import { plural } from '../../core/report/words';
import { paths } from '../../ui/paths';
import { CautiousScore } from '../shared/cautious-score';
import { EmptyBox } from '../shared/empty-box';
import type { ListHeading } from '../shared/use-list-heading';

type ClaimListProps = {
  readonly id: string;
  readonly model: ReportModel;
  readonly heading: ListHeading;
};

/** High answers nothing shows yet: the work list before an assessor asks. */
export function ClaimList({ id, model, heading }: ClaimListProps): JSX.Element {
  const { claims } = model;
  const count = `${claims.length} ${plural(claims.length, 'claim')}`;
  return (
    <>
      <section className="group" aria-labelledby="claims">
        <h2 id="claims" ref={heading} tabIndex={-1}>
          {claims.length === 0
            ? 'No claim waits for evidence'
            : `${count} with no document or figures behind ${plural(claims.length, 'it', 'them')} yet`}
        </h2>
        {claims.length === 0 ? (
          <EmptyBox>
            <p className="lead">
              A claim is an answer of established, or embedded and reviewed. It is listed here until
              you note a document, figures or an outside view that shows it.
            </p>
          </EmptyBox>
        ) : (
          <>
            <p className="soft measure">
              You answered “established” or higher here. An assessor may ask what you could show.
              Open a question to note a document, figures or an outside view: it then leaves this
              list.
            </p>
            <ul className="rows">
              {claims.map((row) => (
                <Claim id={id} row={row} key={row.item} />
              ))}
            </ul>
          </>
        )}
      </section>
      {model.cautious && (
        <CautiousScore figure={model.cautious} now={model.factors.rows} isQuick={model.isQuick} />
      )}
    </>
  );
}

type ClaimProps = { readonly id: string; readonly row: ClaimRow };

function Claim({ id, row }: ClaimProps): JSX.Element {
  return (
    <li className="gap claim">
      <div>
        <h3>
          <a href={paths.answer(id, row.item)}>{row.title}</a>
        </h3>
        <p className="soft small">
          {row.sectionName}. You answered “{row.levelWords}”.
        </p>
        {row.couldShow.length > 0 && (
          <div className="small could-show">
            <p>
              <b>You could show</b>
            </p>
            <ul className="ticks">
              {row.couldShow.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <dl className="facts">
        <dt>Noted so far</dt>
        <dd>{row.held}</dd>
        <dt>Who could speak to it</dt>
        <dd>{row.speakers.trim() || 'Not noted'}</dd>
        <dt>Accreditation codes</dt>
        <dd>{row.accreditationCodes.trim() || 'Not noted'}</dd>
      </dl>
    </li>
  );
}
