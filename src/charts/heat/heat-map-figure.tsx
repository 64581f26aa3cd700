import type { JSX } from 'react';
import type { HeatCell, HeatMap as HeatMapModel } from '../../core/report-model/report-model';
import { ScrollBox } from '../../ui/scroll-box';
import { type HrefOf, ROLES } from '../table-roles';
import { type HeatGround, heatFace, heatKey } from './heat-marks';
import '../charts.css';

type HeatMapFigureProps = {
  readonly heat: HeatMapModel;
  readonly isQuick: boolean;
  readonly hrefOf?: HrefOf | undefined;
};

/** Section by function: a real table with its number and its word in every cell. */
export function HeatMapFigure({ heat, isQuick, hrefOf }: HeatMapFigureProps): JSX.Element {
  const table = <HeatTable heat={heat} isQuick={isQuick} hrefOf={hrefOf} />;
  return (
    <>
      {isQuick ? <ScrollBox label="Section by function">{table}</ScrollBox> : table}
      <HeatKey heat={heat} isQuick={isQuick} />
    </>
  );
}

function HeatTable({ heat, isQuick, hrefOf }: HeatMapFigureProps): JSX.Element {
  return (
    <table className={isQuick ? 'heat wordy' : 'heat'} {...ROLES.table}>
      <caption className="vh">
        {isQuick
          ? 'Level of each function within each section'
          : 'Score of each function within each section, 0 to 100'}
      </caption>
      <thead {...ROLES.group}>
        <tr {...ROLES.row}>
          <th scope="col" {...ROLES.columnHeader}>
            <span className="vh">Section</span>
          </th>
          {heat.columns.map(({ id, name, shortName }) => (
            <th scope="col" key={id} {...ROLES.columnHeader}>
              <span className="full">{name}</span>
              <span className="brief">{shortName}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLES.group}>
        {heat.rows.map((row) => (
          <tr key={row.id} {...ROLES.row}>
            <th scope="row" {...ROLES.rowHeader}>
              {row.name}
            </th>
            {row.cells.map((cell) => (
              <Cell
                key={cell.function}
                cell={cell}
                home={heat.columns.find(({ id }) => id === cell.function)?.name ?? ''}
                isQuick={isQuick}
                hrefOf={hrefOf}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const groundClass = (ground: HeatGround): string => (ground === null ? 'lx' : `l${ground}`);

type CellProps = {
  readonly cell: HeatCell;
  /** The function’s name: heard as the head of its column, and on a phone seen beside the cell’s words. */
  readonly home: string;
  readonly isQuick: boolean;
  readonly hrefOf: HrefOf | undefined;
};

function Cell({ cell, home, isQuick, hrefOf }: CellProps): JSX.Element {
  const { ground, figure, words } = heatFace(cell, isQuick);
  const href = hrefOf?.(`${cell.section}/${cell.function}`);
  const content = (
    <>
      {isQuick && (
        <span className="cell-home" aria-hidden="true">
          {home}
        </span>
      )}
      {figure !== '' && <b>{figure}</b>}{' '}
      {!isQuick && figure === '' && (
        <b className="dash" aria-hidden="true">
          {ground === null ? '?' : `1/${cell.items.length}`}
        </b>
      )}
      <span className="words">{words}</span>
    </>
  );
  return (
    <td className={groundClass(ground)} {...ROLES.cell}>
      {href ? <a href={href}>{content}</a> : <div>{content}</div>}
    </td>
  );
}

function HeatKey({ heat, isQuick }: Omit<HeatMapFigureProps, 'hrefOf'>): JSX.Element {
  const cells = heat.rows.flatMap((row) => row.cells);
  const oneAnswer = cells.find((cell) => cell.score === null && cell.band !== null);
  return (
    <>
      <ul className="heat-key">
        {heatKey(heat, isQuick).map(({ ground, range, words }) => (
          <li key={words}>
            <i className={groundClass(ground)} />
            {range}
            {ground === null && <span className="on-phone"> (?)</span>}
            {range !== '' && <br />}
            {words}
          </li>
        ))}
      </ul>
      {!isQuick && oneAnswer && (
        <p className="note on-phone">
          1/{oneAnswer.items.length} means one of {oneAnswer.items.length} questions is rated. The
          shade is that answer’s.
        </p>
      )}
    </>
  );
}
