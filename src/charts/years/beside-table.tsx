import type { JSX } from 'react';
import type { BesideReport } from '../../core/report-model/years-model';
import { LineMarks } from '../line/line-marks';
import { type LineMark, TICKS } from '../line/marks-on-a-line';
import { TwoMarksKey } from '../two-marks-key';
import '../charts.css';
import './years.css';

type Row = BesideReport['rows'][number];

type BesideTableProps = {
  readonly groups: readonly { readonly name: string; readonly rows: readonly Row[] }[];
  /** "Our score" or "Your score". */
  readonly ownName: string;
};

/** One's own score and the middle of others, with the middle half where it is told; the words say the place. */
export function BesideTable({ groups, ownName }: BesideTableProps): JSX.Element {
  return (
    <>
      <TwoMarksKey oneName={ownName} otherName="The middle of those who shared" second="other" />
      <table className="plain change-table">
        <caption className="vh">{ownName} beside organisations that chose to share</caption>
        <thead>
          <tr>
            <th scope="col">Score</th>
            <th scope="col">
              <svg className="line scale" aria-hidden="true">
                {TICKS.map((tick) => (
                  <text className="tk" x={`${tick}%`} y="75%" textAnchor="middle" key={tick}>
                    {tick}
                  </text>
                ))}
              </svg>
              <span className="vh">Own, and theirs</span>
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
                  <span className="soft">{row.words}</span>
                </th>
                <td>
                  <span className="drawn">
                    <svg className="line" aria-hidden="true">
                      <LineMarks marks={marksOf(row)} down="65%" />
                    </svg>
                    <b className="num">{row.own ?? 'none'}</b>
                  </span>
                  <span className="soft theirs">{figuresOf(row)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

function marksOf({ own, median, quartiles }: Row): readonly LineMark[] {
  return [
    ...(quartiles === null
      ? []
      : [{ is: 'range', from: quartiles.lower, to: quartiles.upper } as const]),
    { is: 'other', at: median },
    ...(own === null ? [] : [{ is: 'dot', at: own } as const]),
  ];
}

const figuresOf = ({ n, median, quartiles }: Row): string =>
  quartiles === null
    ? `The middle of ${n} is ${median}`
    : `The middle of ${n} is ${median}, half from ${quartiles.lower} to ${quartiles.upper}`;
