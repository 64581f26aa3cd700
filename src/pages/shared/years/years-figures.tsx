import { type JSX, type ReactNode, useState } from 'react';
import { FigureFrame } from '../../../charts/figure-frame';
import { BesideTable } from '../../../charts/years/beside-table';
import { ChangeTable } from '../../../charts/years/change-table';
import { MoveList, MovesKey } from '../../../charts/years/move-list';
import { TrendFigure } from '../../../charts/years/trend-figure';
import type {
  BesideReport,
  MoveRow,
  TrendReport,
  YearsReport,
} from '../../../core/report-model/years-model';
import { countWord, upperFirst } from '../../../core/wording/words';
import { Button } from '../../../ui/button';

/** Rows in their groups, in the order they come. */
function grouped<Row extends { readonly group: string }>(rows: readonly Row[]) {
  const names = [...new Set(rows.map(({ group }) => group))];
  return names.map((name) => ({ name, rows: rows.filter(({ group }) => group === name) }));
}

type MovesProps = {
  readonly years: YearsReport;
  readonly hrefOf?: (item: string) => string;
  /** What can be said of one that fell. */
  readonly ofFallen?: (row: MoveRow) => ReactNode;
  /** On the page the first few, and the others at a press; on paper all. */
  readonly isLong?: boolean;
};

/** What moved, up and down, each with its two dots and what there is to show. */
export function MovesFigures(props: MovesProps): JSX.Element {
  const { years, hrefOf, ofFallen, isLong = false } = props;
  const all = { isLong, ...(hrefOf === undefined ? {} : { hrefOf }) };
  return (
    <>
      {years.up.length > 0 && (
        <FigureFrame finding="What moved up">
          <MovesKey {...years.names} />
          <Moves
            {...all}
            rows={years.up}
            way="up"
            below={(row) => <span className="soft">{row.held}</span>}
          />
        </FigureFrame>
      )}
      {years.down.length > 0 && (
        <FigureFrame finding="What moved down">
          {years.up.length === 0 && <MovesKey {...years.names} />}
          <Moves
            {...all}
            rows={years.down}
            way="down"
            below={(row) => (
              <span className="soft">
                {row.held}.{' '}
                {ofFallen?.(row) ?? (row.yardstickWords === '' ? null : `${row.yardstickWords}.`)}
              </span>
            )}
          />
        </FigureFrame>
      )}
    </>
  );
}

const FIRST_FEW = 6;

type OneWayProps = Pick<MovesProps, 'hrefOf' | 'isLong'> & {
  readonly rows: readonly MoveRow[];
  readonly way: 'up' | 'down';
  readonly below: (row: MoveRow) => ReactNode;
};

/** One more than the first few is shown at once: a press for a single row would be a press too many. */
function Moves({ isLong, way, ...list }: OneWayProps): JSX.Element {
  const [areAllShown, setShown] = useState(false);
  const others = list.rows.length - FIRST_FEW;
  const isCut = isLong !== true && others > 1;
  return (
    <>
      <MoveList {...list} fewOnScreen={isCut && !areAllShown} />
      {isCut && (
        <p className="row">
          <Button
            look="bare"
            isSlim
            aria-expanded={areAllShown}
            onClick={() => setShown(!areAllShown)}
          >
            {areAllShown ? 'Show the first six alone' : `Show the other ${countWord(others)}`}{' '}
            <span className="vh">that moved {way}</span>
          </Button>
        </p>
      )}
    </>
  );
}

/** The scores, each with its two marks or with why there are none. */
export function ChangesFigure({ years }: { readonly years: YearsReport }): JSX.Element {
  return (
    <FigureFrame kicker={years.clearFrom} finding={years.scoresFinding}>
      <ChangeTable groups={grouped(years.scores)} names={years.names} />
    </FigureFrame>
  );
}

/** Steps done since, beside the gaps they were to close. */
export function StepsDone({ years }: { readonly years: YearsReport }): JSX.Element | null {
  if (years.steps.length === 0) return null;
  return (
    <FigureFrame finding="Steps done since, and what became of what they were for">
      <ul className="ticks">
        {years.steps.map(({ id, text, gaps }) => (
          <li key={id}>
            <b>{text}</b>
            {gaps.map((gap) => (
              <span className="soft gap-since" key={gap}>
                {gap}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </FigureFrame>
  );
}

/** What is not compared, and why; old and new words where it was reworded. */
export function NotCompared({ years }: { readonly years: YearsReport }): JSX.Element | null {
  if (years.notCompared.length === 0) return null;
  return (
    <table className="plain">
      <caption className="vh">Questions that are not compared</caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {years.notCompared.map((row) => (
          <tr key={row.item}>
            <th scope="row">
              {row.number} {row.title}
            </th>
            <td>
              {row.why}
              {row.worded !== null && (
                <>
                  . <b>Then:</b> {row.worded.before} <b>Now:</b> {row.worded.now}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function TrendPart({ trend }: { readonly trend: TrendReport }): JSX.Element {
  return (
    <FigureFrame
      kicker={trend.dates.join(', ')}
      finding={`${upperFirst(countWord(trend.dates.length))} dates, one drawing a score`}
      note={trend.note}
    >
      {grouped(trend.rows).map(({ name, rows }) => (
        <section className="of-kind" key={name}>
          <h3 className="h4">{name}</h3>
          <TrendFigure rows={rows} trend={trend} label={name} />
        </section>
      ))}
    </FigureFrame>
  );
}

type BesideProps = { readonly beside: BesideReport; readonly ownName: string };

export function BesidePart({ beside, ownName }: BesideProps): JSX.Element {
  return (
    <FigureFrame kicker={beside.lead} finding={beside.headline} note={beside.note}>
      <BesideTable groups={grouped(beside.rows)} ownName={ownName} />
    </FigureFrame>
  );
}

/** All of two dates, on paper. */
export function YearsPart({ years }: { readonly years: YearsReport }): JSX.Element {
  return (
    <section className="years-part">
      <FigureFrame kicker="Since last time" finding={years.headline}>
        <p>{years.lead}</p>
      </FigureFrame>
      {years.all.length > 0 && (
        <>
          <MovesFigures years={years} isLong />
          <ChangesFigure years={years} />
          <StepsDone years={years} />
        </>
      )}
      {years.notCompared.length > 0 && (
        <FigureFrame finding="What is not compared">
          <NotCompared years={years} />
        </FigureFrame>
      )}
    </section>
  );
}
