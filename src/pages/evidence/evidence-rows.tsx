import { type JSX, memo } from 'react';
import type { EvidenceGroup, EvidenceRow, UnsupportedRow } from '../../core/report/evidence-model';
import { plural } from '../../core/report/words';
import { paths } from '../../ui/paths';
import type { EvidenceList } from './evidence-lists';

type GroupProps = {
  readonly id: string;
  readonly list: EvidenceList;
  readonly group: EvidenceGroup;
};

/** One group: what is held, and below it the answers that nothing stands behind. */
export function EvidenceGroupPart({ id, list, group }: GroupProps): JSX.Element {
  const { rows, without } = group;
  const heading = `evidence-${list}-${group.id}`.replace(/[^\w-]/g, '_');
  return (
    <section className="ei-group" aria-labelledby={heading}>
      <h3 id={heading}>
        {list === 'code' && group.id !== '' && <span className="soft">Code </span>}
        {group.name}{' '}
        <span className="soft num ei-count">
          {list === 'without' ? without.length : rows.length}
        </span>
      </h3>
      {rows.length === 0 && list !== 'without' && (
        <p className="soft">Nothing is noted here yet.</p>
      )}
      {rows.length > 0 && (
        <ul className="rows ei-rows">
          {rows.map((row) => (
            <Piece id={id} row={row} key={row.id} />
          ))}
        </ul>
      )}
      {without.length > 0 && list === 'without' && <Bare id={id} rows={without} />}
      {without.length > 0 && list !== 'without' && (
        <details className="ei-bare">
          <summary className="fold">
            {without.length} {plural(without.length, 'answer')} without evidence
          </summary>
          <Bare id={id} rows={without} />
        </details>
      )}
    </section>
  );
}

type PieceProps = { readonly id: string; readonly row: EvidenceRow };

/** Drawn once: of hundreds, a key in the field above changes which are there and not what they say. */
const Piece = memo(function Piece({ id, row }: PieceProps): JSX.Element {
  const title = row.title || 'Evidence with no name yet';
  return (
    <li className="ei-row">
      <div>
        <h4>{title}</h4>
        <p className="small soft">
          {[row.where, row.date].filter((text) => text !== '').join(', ') ||
            'No place or date noted'}
        </p>
        {row.age === 'old' && <p className="small ei-old">{row.ageWords}</p>}
        {row.age === 'undated' && row.date !== '' && <p className="small soft">{row.ageWords}</p>}
      </div>
      <dl className="facts ei-facts">
        <dt>How firm</dt>
        <dd>{row.strength === 0 ? 'Not said' : row.strengthWords}</dd>
        {row.speakers !== '' && (
          <>
            <dt>Who</dt>
            <dd>{row.speakers}</dd>
          </>
        )}
        {row.codes.length > 0 && (
          <>
            <dt>Codes</dt>
            <dd>{row.codes.join(', ')}</dd>
          </>
        )}
      </dl>
      <Supports id={id} supports={row.supports} />
    </li>
  );
});

type SupportsProps = { readonly id: string; readonly supports: EvidenceRow['supports'] };

const MOST_IN_VIEW = 4;

/** The answers one piece stands behind: a few in view, the rest behind a press. */
function Supports({ id, supports }: SupportsProps): JSX.Element {
  const isLong = supports.length > MOST_IN_VIEW;
  const inView = isLong ? MOST_IN_VIEW - 1 : supports.length;
  const links = (some: EvidenceRow['supports']) => (
    <ul>
      {some.map(({ item, title }) => (
        <li key={item}>
          <a href={paths.answer(id, item)}>{title}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="small ei-supports">
      <p className="soft">
        {supports.length > 1 ? `Supports ${supports.length} answers` : 'Supports'}
      </p>
      {links(supports.slice(0, inView))}
      {isLong && (
        <details>
          <summary className="fold">{supports.length - inView} more</summary>
          {links(supports.slice(inView))}
        </details>
      )}
    </div>
  );
}

type BareProps = { readonly id: string; readonly rows: readonly UnsupportedRow[] };

function Bare({ id, rows }: BareProps): JSX.Element {
  return (
    <ul className="ei-bare-rows small">
      {rows.map(({ item, title, levelWords }) => (
        <li key={item}>
          <a href={paths.answer(id, item)}>{title}</a> <span className="soft">{levelWords}</span>
        </li>
      ))}
    </ul>
  );
}
