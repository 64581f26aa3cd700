import type { JSX, ReactNode } from 'react';
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

const KINDS = [
  ['section', 'Sections'],
  ['function', 'Functions'],
  ['sufficiency', 'Sufficiency factors'],
] as const;

type MovesProps = {
  readonly years: YearsReport;
  readonly hrefOf?: (item: string) => string;
  /** What can be said of one that fell. */
  readonly ofFallen?: (row: MoveRow) => ReactNode;
};

/** What moved, up and down, each with its two dots and what there is to show. */
export function MovesFigures({ years, hrefOf, ofFallen }: MovesProps): JSX.Element {
  const link = hrefOf === undefined ? {} : { hrefOf };
  return (
    <>
      {years.up.length > 0 && (
        <FigureFrame finding="What moved up">
          <MovesKey {...years.names} />
          <MoveList
            rows={years.up}
            {...link}
            below={(row) => <span className="soft">{row.held}</span>}
          />
        </FigureFrame>
      )}
      {years.down.length > 0 && (
        <FigureFrame finding="What moved down">
          {years.up.length === 0 && <MovesKey {...years.names} />}
          <MoveList
            rows={years.down}
            {...link}
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

/** The scores, each with its two marks or with why there are none. */
export function ChangesFigure({ years }: { readonly years: YearsReport }): JSX.Element {
  const groups = KINDS.map(([kind, name]) => ({
    name,
    rows: years.scores.filter((row) => row.kind === kind),
  }));
  return (
    <FigureFrame kicker={years.clearFrom} finding={years.scoresFinding}>
      <ChangeTable groups={groups.filter(({ rows }) => rows.length > 0)} names={years.names} />
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
      <TrendFigure trend={trend} />
    </FigureFrame>
  );
}

export function BesidePart({ beside }: { readonly beside: BesideReport }): JSX.Element {
  return (
    <FigureFrame kicker={beside.lead} finding={beside.headline} note={beside.note}>
      <BesideTable rows={beside.rows} />
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
          <MovesFigures years={years} />
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
