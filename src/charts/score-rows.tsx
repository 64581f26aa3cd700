import type { JSX } from 'react';
import type { ScoreRow } from '../core/report-model/report-model';
import { ScoreAxis, ScorePlot } from './score-plot';
import { type HrefOf, ROLES } from './table-roles';
import './charts.css';

type ScoreRowsProps = {
  readonly rows: readonly ScoreRow[];
  /** The names of the five levels, for the scale. */
  readonly levels: readonly string[];
  /** What the table holds, for screen readers. */
  readonly caption: string;
  /** A quick check draws positions and no figure. Method 0.4. */
  readonly isQuick: boolean;
  readonly hrefOf?: HrefOf | undefined;
};

/** Scores as dots on a line with their range and target: the table is the chart. */
export function ScoreRows({ rows, levels, caption, isQuick, hrefOf }: ScoreRowsProps): JSX.Element {
  return (
    <table className={isQuick ? 'dr no-figures' : 'dr'} {...ROLES.table}>
      <caption className="vh">{caption}</caption>
      <thead {...ROLES.group}>
        <tr className="drh" {...ROLES.row}>
          <th className="lab" scope="col" {...ROLES.columnHeader}>
            <span className="vh">Name, level and target</span>
          </th>
          <th className="plot" scope="col" {...ROLES.columnHeader}>
            <span className="vh">Range</span>
            <ScoreAxis levels={levels} isQuick={isQuick} />
          </th>
          {!isQuick && (
            <th className="val" scope="col" {...ROLES.columnHeader}>
              <span className="vh">Score</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody {...ROLES.group}>
        {rows.map((row) => (
          <Row key={row.id} row={row} isQuick={isQuick} hrefOf={hrefOf} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = {
  readonly row: ScoreRow;
  readonly isQuick: boolean;
  readonly hrefOf: HrefOf | undefined;
};

function Row({ row, isQuick, hrefOf }: RowProps): JSX.Element {
  const isDrawn = row.shown !== 'none';
  const href = hrefOf?.(row.id);
  return (
    <tr className={rowClass(row)} {...ROLES.row}>
      <th className="lab" scope="row" {...ROLES.rowHeader}>
        <b>{href ? <a href={href}>{row.name}</a> : row.name}</b>
        {isDrawn && <span>{row.detail}</span>}
      </th>
      {isDrawn ? (
        <>
          <td className="plot" {...ROLES.cell}>
            <ScorePlot row={row} />
            <span className="vh">{row.range ? row.rangeWords : 'none'}</span>
          </td>
          {!isQuick && <Value row={row} />}
        </>
      ) : (
        <>
          <td className="none" {...ROLES.cell}>
            {row.detail}
          </td>
          {/* a cell over two columns of a drawing is one in the tags of a PDF */}
          {!isQuick && (
            <td className="no-score" {...ROLES.cell}>
              <span className="vh">no score</span>
            </td>
          )}
        </>
      )}
    </tr>
  );
}

/** The range below the score is said in the column of its drawing. */
function Value({ row }: { readonly row: ScoreRow }): JSX.Element {
  const hasScore = row.score !== null;
  return (
    <td className="val num" {...ROLES.cell}>
      {hasScore && <b>{row.score}</b>}
      {row.range && <span aria-hidden={hasScore}>{row.rangeWords}</span>}
    </td>
  );
}

const rowClass = ({ isPart, shown }: ScoreRow): string =>
  ['drr', isPart ? 'part' : '', shown === 'none' ? 'bare' : ''].filter(Boolean).join(' ');
