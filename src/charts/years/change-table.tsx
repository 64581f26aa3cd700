import type { JSX } from 'react';
import type { ChangeRow, YearsReport } from '../../core/report-model/years-model';
import { LineMarks } from '../line/line-marks';
import { TICKS, thenNowMarks } from '../line/marks-on-a-line';
import '../charts.css';
import '../people/now-then-table.css';
import { MovesKey } from './move-list';
import './years.css';

type ChangeTableProps = {
  readonly groups: readonly { readonly name: string; readonly rows: readonly ChangeRow[] }[];
  readonly names: YearsReport['names'];
};

/** A score a row: two marks only where a change may be called, else why not. The table is the chart. */
export function ChangeTable({ groups, names }: ChangeTableProps): JSX.Element {
  const isAnyDrawn = groups.some(({ rows }) => rows.some(({ drawn }) => drawn !== null));
  return (
    <>
      {isAnyDrawn && <MovesKey {...names} />}
      <table className="plain change-table dates">
        <caption className="vh">Scores at the two dates</caption>
        <thead>
          <tr>
            <th scope="col">Score</th>
            <th scope="col">
              {isAnyDrawn ? (
                <svg className="line scale" aria-hidden="true">
                  {TICKS.map((tick) => (
                    <text className="tk" x={`${tick}%`} y="75%" textAnchor="middle" key={tick}>
                      {tick}
                    </text>
                  ))}
                </svg>
              ) : null}
              <span className="vh">
                {names.before} and {names.now}
              </span>
            </th>
          </tr>
        </thead>
        {groups.map(({ name, rows }) => (
          <tbody key={name}>
            <tr className="of-kind">
              <th scope="rowgroup" colSpan={2}>
                {name}
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <b>{row.name}</b>
                  <span className="soft">{row.status}</span>
                </th>
                <td>
                  {row.drawn === null ? (
                    row.words
                  ) : (
                    <span className="drawn">
                      <svg className="line" aria-hidden="true">
                        <LineMarks marks={thenNowMarks(row.drawn.before, row.drawn.now)} />
                      </svg>
                      <b className="num">{row.words}</b>
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}
