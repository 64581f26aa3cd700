import type { JSX } from 'react';
import type { RoundSpread, SpreadRow } from '../core/report/report-model';
import type { HrefOf } from './table-roles';
import './charts.css';
import './spread-table.css';

const LEVELS = [0, 1, 2, 3, 4] as const;
/** More than this in one cell would not fit a phone; the number says the same. */
const MOST_DOTS = 8;

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
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take focus, or a keyboard cannot scroll it
    <section className="scroll" tabIndex={0} aria-label={caption}>
      <table className="plain spread">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            {levels.map((level) => (
              <th scope="col" className="lv" key={level}>
                {level}
              </th>
            ))}
            <th scope="col" className="lv dk">
              Don’t know
            </th>
            <th scope="col" className="stands">
              What stands
            </th>
          </tr>
        </thead>
        {rows.map((row) => (
          <Rows key={row.item} row={row} hrefOf={hrefOf} />
        ))}
      </table>
    </section>
  );
}

type RowsProps = { readonly row: SpreadRow; readonly hrefOf: HrefOf | undefined };

/** One question: its answers, and those of the second vote under them. */
function Rows({ row, hrefOf }: RowsProps): JSX.Element {
  const href = hrefOf?.(row.item);
  const lines = row.again === null ? 1 : 2;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={lines}>
          <b>{href ? <a href={href}>{row.title}</a> : row.title}</b>
          <span>{row.spreadWords}</span>
        </th>
        <Counts round={row.first} name={row.again ? 'First' : ''} />
        <td className="stands" rowSpan={lines}>
          <b>{row.levelWords}</b>
          <span>{row.fromWords}</span>
          {row.isNotAgreed && <span>Not agreed: the middle answer stands</span>}
        </td>
      </tr>
      {row.again && (
        <tr className="again">
          <Counts round={row.again} name="Voted again" />
        </tr>
      )}
    </tbody>
  );
}

type CountsProps = { readonly round: RoundSpread; readonly name: string };

function Counts({ round, name }: CountsProps): JSX.Element {
  const { distribution, median, dontKnow } = round;
  if (distribution === null) {
    return (
      <td className="untold" colSpan={LEVELS.length + 1}>
        {name && `${name}: `}
        {median === null ? 'Not shown' : 'Only the middle answer is shown'}
      </td>
    );
  }
  return (
    <>
      {LEVELS.map((level) => (
        <td key={level} className={isMiddle(level, median) ? 'lv mid' : 'lv'}>
          {level === 0 && name && <span className="round">{name}</span>}
          <Dots count={distribution[level] ?? 0} />
          {isMiddle(level, median) && <span className="vh">, the middle answer</span>}
        </td>
      ))}
      <td className="lv dk">{dontKnow === null ? '' : <Dots count={dontKnow} isOpen />}</td>
    </>
  );
}

/** A half stands between two levels: both are marked. */
const isMiddle = (level: number, median: number | null): boolean =>
  median !== null && Math.abs(level - median) <= 0.5;

function Dots({ count, isOpen }: { readonly count: number; readonly isOpen?: boolean }) {
  if (count === 0) return <span className="none">0</span>;
  return (
    <>
      {count <= MOST_DOTS && (
        <svg className="dots" viewBox="0 0 44 24" aria-hidden="true">
          {Array.from({ length: count }, (_, at) => (
            <circle
              className={isOpen ? 'now-o small' : 'now-d'}
              // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike
              key={at}
              cx={6 + 10.5 * (at % 4)}
              cy={count > 4 && at < 4 ? 6 : 18}
              r="4.5"
            />
          ))}
        </svg>
      )}
      <b className="num">{count}</b>
    </>
  );
}
