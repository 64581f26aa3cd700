import type { JSX } from 'react';
import type { RoundSpread, SpreadRow } from '../../core/report-model/panel-model';
import { type HrefOf, ROLES } from '../table-roles';
import '../charts.css';
import './spread-table.css';

const LEVELS = [0, 1, 2, 3, 4] as const;
/** A room. Where more people gave one answer, the numbers alone say it. */
const MOST_DOTS = 25;
const DOTS_ACROSS = 5;
const DOT_STEP = 9;

type SpreadTableProps = {
  readonly rows: readonly SpreadRow[];
  /** The names of the five levels. */
  readonly levels: readonly string[];
  readonly caption: string;
  readonly hrefOf?: HrefOf | undefined;
};

/** How many chose each level, one dot a person: the table is the drawing. Method 6. */
export function SpreadTable({ rows, levels, caption, hrefOf }: SpreadTableProps): JSX.Element {
  return (
    <div className="spread-box">
      <table className="plain spread" {...ROLES.table}>
        <caption className="vh">{caption}</caption>
        <thead {...ROLES.group}>
          <tr {...ROLES.row}>
            <th scope="col" className="of" {...ROLES.columnHeader}>
              Question
            </th>
            {levels.map((level) => (
              <th scope="col" className="lv" key={level} {...ROLES.columnHeader}>
                <span>{level}</span>
              </th>
            ))}
            <th scope="col" className="lv dk" {...ROLES.columnHeader}>
              <span>Don’t know</span>
            </th>
            <th scope="col" className="stands" {...ROLES.columnHeader}>
              What stands
            </th>
          </tr>
        </thead>
        {rows.map((row) => (
          <Rows key={row.item} row={row} hrefOf={hrefOf} />
        ))}
      </table>
    </div>
  );
}

type RowsProps = { readonly row: SpreadRow; readonly hrefOf: HrefOf | undefined };

/** One question: its answers, and those of the second vote under them. */
function Rows({ row, hrefOf }: RowsProps): JSX.Element {
  const href = hrefOf?.(row.item);
  const lines = row.again === null ? 1 : 2;
  return (
    <tbody {...ROLES.group}>
      <tr {...ROLES.row}>
        <th scope="rowgroup" className="of" rowSpan={lines} {...ROLES.rowHeader}>
          <b>
            {row.number} {href ? <a href={href}>{row.title}</a> : row.title}
          </b>
          <span>{row.spreadWords}</span>
        </th>
        <Counts round={row.first} name={row.again ? 'First' : ''} />
        <td className="stands" rowSpan={lines} {...ROLES.cell}>
          <b>{row.levelWords}</b>
          <span>{row.fromWords}</span>
          {row.isNotAgreed && <span>Not agreed: the middle answer stands</span>}
        </td>
      </tr>
      {row.again && (
        <tr className="again" {...ROLES.row}>
          <Counts round={row.again} name="Voted again" />
        </tr>
      )}
    </tbody>
  );
}

type CountsProps = { readonly round: RoundSpread; readonly name: string };

function Counts({ round, name }: CountsProps): JSX.Element {
  const { distribution, dontKnow } = round;
  // Said in words, and marked at no level, where nobody stands there.
  const median = round.isMiddleEmpty ? null : round.median;
  if (distribution === null) {
    return (
      <td className="untold" colSpan={LEVELS.length + 1} {...ROLES.cell}>
        {name && `${name}: `}
        {round.median === null ? 'Not shown' : 'Only the middle answer is shown'}
      </td>
    );
  }
  const isRoom = Math.max(...distribution, dontKnow ?? 0) <= MOST_DOTS;
  return (
    <>
      {LEVELS.map((level) => (
        <td key={level} className={isMiddle(level, median) ? 'lv mid' : 'lv'} {...ROLES.cell}>
          {level === 0 && name && <span className="round">{name}</span>}
          <Count of={distribution[level] ?? 0} isDrawn={isRoom} />
          {isMiddle(level, median) && <span className="vh">, the middle answer</span>}
        </td>
      ))}
      <td className="lv dk" {...ROLES.cell}>
        {dontKnow !== null && <Count of={dontKnow} isDrawn={isRoom} isOpen />}
      </td>
    </>
  );
}

/** A half stands between two levels: both are marked. */
const isMiddle = (level: number, median: number | null): boolean =>
  median !== null && Math.abs(level - median) <= 0.5;

type CountProps = {
  readonly of: number;
  readonly isDrawn: boolean;
  readonly isOpen?: boolean;
};

function Count({ of: count, isDrawn, isOpen = false }: CountProps): JSX.Element {
  if (count === 0) return <span className="none">0</span>;
  return (
    <>
      {isDrawn && <Dots count={count} isOpen={isOpen} />}
      <b className="num">{count}</b>
    </>
  );
}

/** Stacked from the bottom, each row in the middle of its column. */
function Dots({ count, isOpen }: { readonly count: number; readonly isOpen: boolean }) {
  const rows = Math.ceil(count / DOTS_ACROSS);
  const [width, height] = [DOTS_ACROSS * DOT_STEP, rows * DOT_STEP];
  return (
    <svg className="dots" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {Array.from({ length: count }, (_, at) => {
        const row = Math.floor(at / DOTS_ACROSS);
        const across = Math.min(DOTS_ACROSS, count - row * DOTS_ACROSS);
        const from = (width - (across - 1) * DOT_STEP) / 2;
        return (
          <circle
            className={isOpen ? 'now-o' : 'now-d'}
            // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike
            key={at}
            cx={from + DOT_STEP * (at % DOTS_ACROSS)}
            cy={height - DOT_STEP * (row + 0.5)}
            r={isOpen ? 3 : 3.75}
          />
        );
      })}
    </svg>
  );
}
