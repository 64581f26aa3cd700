import type { JSX } from 'react';
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

const TICKS = [0, 25, 50, 75, 100] as const;

/** Two marks a row on one line, with their figures beside them: the table is the chart. */
export function NowThenTable(props: NowThenTableProps): JSX.Element {
  const { groups, caption, laterName, ends } = props;
  return (
    <>
      <TwoMarksKey oneName="Now" otherName={laterName} />
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
                    <Marks now={row.now} later={row.later} />
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

function Marks({ now, later }: Pick<NowThenRow, 'now' | 'later'>): JSX.Element {
  return (
    <svg className="line" aria-hidden="true">
      {TICKS.map((tick) => (
        <line className="grid" key={tick} x1={`${tick}%`} x2={`${tick}%`} y1="0" y2="100%" />
      ))}
      <line className="base" x1="0" x2="100%" y1="65%" y2="65%" />
      {now !== null && later !== null && (
        <line className="between" x1={`${now}%`} x2={`${later}%`} y1="65%" y2="65%" />
      )}
      {now !== null && <circle className="now-d" cx={`${now}%`} cy="65%" r="6.5" />}
      {later !== null && (
        <svg x={`${later}%`} y="65%" aria-hidden="true">
          <path className="tgt" d="M0-15-7-3H7Z" />
        </svg>
      )}
    </svg>
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
