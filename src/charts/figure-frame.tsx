import { type JSX, type ReactNode, useContext, useEffect, useId, useRef } from 'react';
import type { ScoreRow } from '../core/report-model/report-model';
import { OnPaper } from './on-paper';
import type { HrefOf } from './table-roles';
import './charts.css';
import { ScrollBox } from '../ui/scroll-box';

type FigureFrameProps = {
  readonly id?: string;
  /** What it is; left out where the finding says it. */
  readonly kicker?: string;
  /** What it says. */
  readonly finding: string;
  readonly note?: ReactNode;
  /** The figures behind the drawing, shown on demand, and in print where the drawing is no table itself. */
  readonly table?: ReactNode;
  readonly children: ReactNode;
};

/** Oxford rule, what it is, what it says, the drawing, then a note and the table behind it. */
export function FigureFrame(props: FigureFrameProps): JSX.Element {
  const { id, kicker, finding, note, table, children } = props;
  const heading = useId();
  const isOnPaper = useContext(OnPaper);
  const Box = isOnPaper ? 'section' : 'figure';
  const Caption = isOnPaper ? 'div' : 'figcaption';
  return (
    <Box className="fig" aria-labelledby={heading} {...(id ? { id } : {})}>
      <Caption className="cap">
        {kicker !== undefined && <span className="kicker">{kicker}</span>}
        <h2 id={heading}>{finding}</h2>
      </Caption>
      {children}
      {(note || table) && (
        <div className="after">
          {note && <p className="note">{note}</p>}
          {table && <TableOnDemand>{table}</TableOnDemand>}
        </div>
      )}
    </Box>
  );
}

function TableOnDemand({ children }: { readonly children: ReactNode }): JSX.Element {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    let wasOpen = false;
    const open = () => {
      wasOpen = box.current?.open ?? false;
      if (box.current) box.current.open = true;
    };
    const putBack = () => {
      if (box.current) box.current.open = wasOpen;
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', putBack);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', putBack);
    };
  }, []);
  return (
    <details className="tbl" ref={box}>
      <summary>
        <span className="when-shut">Show the table</span>
        <span className="when-open">Hide the table</span>
      </summary>
      {children}
    </details>
  );
}

type FigureTableProps = {
  readonly rows: readonly ScoreRow[];
  readonly caption: string;
  readonly isQuick: boolean;
  readonly hrefOf?: HrefOf | undefined;
};

/** Everything a drawing of scores shows, as words and figures. */
export function FigureTable({ rows, caption, isQuick, hrefOf }: FigureTableProps): JSX.Element {
  const hasTargets = !isQuick && rows.some(({ target }) => target !== null);
  return (
    <ScrollBox label={caption}>
      <table className="plain">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">{isQuick ? 'Level and target' : 'Level'}</th>
            {!isQuick && <NumberHead>Score</NumberHead>}
            <NumberHead>Range</NumberHead>
            {hasTargets && <NumberHead>Target</NumberHead>}
            {!isQuick && <NumberHead>Rated</NumberHead>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Name row={row} hrefOf={hrefOf} />
              </th>
              <td>{isQuick ? row.detail : row.levelWords}</td>
              {!isQuick && <NumberCell>{row.score ?? 'none'}</NumberCell>}
              <NumberCell>{row.rangeWords}</NumberCell>
              {hasTargets && <NumberCell>{row.target ?? 'none'}</NumberCell>}
              {!isQuick && <NumberCell>{row.rated}</NumberCell>}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const NumberHead = ({ children }: { readonly children: ReactNode }): JSX.Element => (
  <th scope="col" className="r">
    {children}
  </th>
);

const NumberCell = ({ children }: { readonly children: ReactNode }): JSX.Element => (
  <td className="r num">{children}</td>
);

type NameProps = { readonly row: ScoreRow; readonly hrefOf: HrefOf | undefined };

function Name({ row, hrefOf }: NameProps): ReactNode {
  const href = hrefOf?.(row.id);
  return href ? <a href={href}>{row.name}</a> : row.name;
}
