import type { JSX } from 'react';
import { LineMarks } from '../line/line-marks';
import { pairMarks, TICKS } from '../line/marks-on-a-line';
import { TwoMarksKey } from '../two-marks-key';
import '../charts.css';
import './now-then-table.css';

/** One score as it is and as it would be, 0-100; null where there are not enough answers. */
type NowThenRow = {
  readonly id: string;
  readonly name: string;
  readonly now: number | null;
  readonly nowWords: string;
  readonly later: number | null;
  readonly laterWords: string;
};

type NowThenTableProps = {
  readonly groups: readonly {
    readonly name: string;
    readonly rows: readonly NowThenRow[];
  }[];
  readonly caption: string;
  readonly laterName: string;
  /** What stands at the two ends of the line where no figures may; null draws the figures. */
  readonly ends: readonly [low: string, high: string] | null;
};

/** Two marks a row on one line, with their figures beside them: the table is the chart. */
export function NowThenTable(props: NowThenTableProps): JSX.Element {
  const { groups, caption, laterName, ends } = props;
  return (
    <>
      <TwoMarksKey oneName="Now" otherName={laterName} second="later" />
      <table className="plain now-then">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="named">
                <span>Score</span>
                <Axis ends={ends} />
              </span>
            </th>
            <th scope="col" className="r">
              Now
            </th>
            <th scope="col" className="r">
              {laterName}
            </th>
          </tr>
        </thead>
        {groups.map(({ name, rows }) => (
          <tbody key={name}>
            <tr className="of-kind">
              <th scope="rowgroup" colSpan={3}>
                {name}
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <span className="named">
                    <span>{row.name}</span>
                    <svg className="line" aria-hidden="true">
                      <LineMarks marks={pairMarks(row.now, row.later, 'later')} down="65%" />
                    </svg>
                  </span>
                </th>
                <td className="r num">{row.nowWords}</td>
                <td className="r num">{row.laterWords}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

function Axis({ ends }: Pick<NowThenTableProps, 'ends'>): JSX.Element {
  return (
    <svg className="line scale" aria-hidden="true">
      {ends === null ? (
        TICKS.map((tick) => (
          <text className="tk" x={`${tick}%`} y="75%" textAnchor="middle" key={tick}>
            {tick}
          </text>
        ))
      ) : (
        <>
          <text className="tk" x="0" y="75%">
            {ends[0]}
          </text>
          <text className="tk" x="100%" y="75%" textAnchor="end">
            {ends[1]}
          </text>
        </>
      )}
    </svg>
  );
}
