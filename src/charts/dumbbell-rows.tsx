import type { JSX } from 'react';
import { LineMarks } from './line/line-marks';
import { pairMarks } from './line/marks-on-a-line';
import { type HrefOf, ROLES } from './table-roles';
import { TwoMarksKey } from './two-marks-key';
import './charts.css';
import './dumbbell-rows.css';

/** One question as two groups see it, 0-4 in halves; null where nothing may be said. */
export type Dumbbell = {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly one: number | null;
  readonly oneWords: string;
  readonly other: number | null;
  readonly otherWords: string;
};

type DumbbellRowsProps = {
  readonly rows: readonly Dumbbell[];
  readonly levels: readonly string[];
  readonly caption: string;
  /** Who the dot and who the square is. */
  readonly oneName: string;
  readonly otherName: string;
  readonly hrefOf?: HrefOf | undefined;
};

/** A level, 0-4, on a line from 0 to 100. */
const shareOf = (level: number | null): number | null => (level === null ? null : 25 * level);

/** Two marks a row on one line of levels, with what each stands for in words: the table is the chart. */
export function DumbbellRows(props: DumbbellRowsProps): JSX.Element {
  const { rows, levels, caption, oneName, otherName, hrefOf } = props;
  return (
    <>
      <TwoMarksKey oneName={oneName} otherName={otherName} second="other" />
      <table className="dr dumbbells" {...ROLES.table}>
        <caption className="vh">{caption}</caption>
        <thead {...ROLES.group}>
          <tr className="drh" {...ROLES.row}>
            <th className="lab" scope="col" {...ROLES.columnHeader}>
              <span className="vh">Question</span>
            </th>
            <th className="plot" scope="col" {...ROLES.columnHeader}>
              <span className="vh">{oneName}</span>
              <Axis levels={levels} />
            </th>
            <th className="val" scope="col" {...ROLES.columnHeader}>
              <span className="vh">{otherName}</span>
            </th>
          </tr>
        </thead>
        <tbody {...ROLES.group}>
          {rows.map((row) => (
            <Row key={row.id} row={row} {...{ oneName, otherName, hrefOf }} />
          ))}
        </tbody>
      </table>
    </>
  );
}

type RowProps = Pick<DumbbellRowsProps, 'oneName' | 'otherName' | 'hrefOf'> & {
  readonly row: Dumbbell;
};

function Row({ row, oneName, otherName, hrefOf }: RowProps): JSX.Element {
  const href = hrefOf?.(row.id);
  return (
    <tr className="drr" {...ROLES.row}>
      <th className="lab" scope="row" {...ROLES.rowHeader}>
        <b>{href ? <a href={href}>{row.title}</a> : row.title}</b>
        <span>{row.section}</span>
      </th>
      <td className="plot" {...ROLES.cell}>
        <svg aria-hidden="true">
          <LineMarks marks={pairMarks(shareOf(row.one), shareOf(row.other), 'other')} />
        </svg>
        <span className="vh">{row.oneWords}</span>
      </td>
      <td className="val" {...ROLES.cell}>
        <span aria-hidden="true">
          {oneName}: {row.oneWords}
        </span>
        <span>
          {otherName}: {row.otherWords}
        </span>
      </td>
    </tr>
  );
}

function Axis({ levels }: { readonly levels: readonly string[] }): JSX.Element {
  return (
    <svg className="axis quick" aria-hidden="true">
      {levels.map((level, at) => (
        <LevelName key={level} name={level} x={`${25 * at}%`} />
      ))}
      <text className="tk end" x="0" y="33">
        {levels[0]}
      </text>
      <text className="tk end" x="100%" y="33" textAnchor="end">
        {levels.at(-1)}
      </text>
    </svg>
  );
}

/** The longest name, "Embedded and reviewed", takes two lines, or it would run into the one before it. */
function LevelName({ name, x }: { readonly name: string; readonly x: string }): JSX.Element {
  const [first = '', second] = name.split(/ (?=and )/);
  return (
    <text className="tk name" y={second === undefined ? 33 : 15} textAnchor="middle">
      <tspan x={x}>{first}</tspan>
      {second !== undefined && (
        <tspan x={x} dy="18">
          {second}
        </tspan>
      )}
    </text>
  );
}
