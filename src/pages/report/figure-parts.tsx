import type { JSX } from 'react';
import { FigureFrame, FigureTable } from '../../charts/figure-frame';
import { FlagList } from '../../charts/flag-list';
import { HeatMap } from '../../charts/heat-map';
import { RadarFigure } from '../../charts/radar-figure';
import { ScoreKey } from '../../charts/score-key';
import { ScoreRows } from '../../charts/score-rows';
import type { Figure, ReportModel } from '../../core/report/report-model';
import { Part } from './part';

type FigurePartProps = {
  readonly model: ReportModel;
  readonly figure: Figure;
  readonly levels: readonly string[];
  /** What the spokes are, where there is a radar beside the rows. */
  readonly radarOf?: string;
};

/** One set of scores: dots on lines, with the same figures as a table. */
export function FigurePart({ model, figure, levels, radarOf }: FigurePartProps): JSX.Element {
  const rows = (
    <ScoreRows rows={figure.rows} levels={levels} caption={figure.name} isQuick={model.isQuick} />
  );
  return (
    <FigureFrame
      kicker={figure.kicker}
      finding={figure.finding}
      note={figure.note}
      table={<FigureTable rows={figure.rows} caption={figure.name} isQuick={model.isQuick} />}
    >
      {radarOf === undefined ? (
        <>
          <ScoreKey rows={figure.rows} voice="we" hasOwnTargets={model.hasOwnTargets} />
          {rows}
        </>
      ) : (
        <div className="two">
          <RadarFigure rows={figure.rows} what={radarOf} isQuick={model.isQuick} />
          {rows}
        </div>
      )}
    </FigureFrame>
  );
}

/** The four sections, then what already stands and what is weak whatever the averages say. */
export function FactorsPart({ model, levels }: Omit<FigurePartProps, 'figure'>): JSX.Element {
  return (
    <>
      <FigurePart model={model} figure={model.factors} levels={levels} />
      {model.strengths.length > 0 && (
        <section className="short-list">
          <h3>In place already</h3>
          <ul className="ticks">
            {model.strengths.map(({ item, number, title, levelWords, heldWords }) => (
              <li key={item}>
                <span className="qn">{number}</span> {title}.{' '}
                <span className="soft">
                  {levelWords}. {heldWords}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="short-list">
        <h3>Weak links</h3>
        {model.weakLinks.length === 0 ? (
          <p>None: no important question is not in place or only starting.</p>
        ) : (
          <ul className="ticks">
            {model.weakLinks.map(({ item, number, title, sectionName, levelWords }) => (
              <li key={item}>
                <span className="qn">{number}</span> {title}.{' '}
                <span className="soft">{`${sectionName}. ${levelWords}`}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

export function HeatPart({ model }: { readonly model: ReportModel }): JSX.Element {
  return (
    <FigureFrame kicker="Section by function" finding={model.heat.finding}>
      <HeatMap heat={model.heat} isQuick={model.isQuick} />
    </FigureFrame>
  );
}

export function FlagsPart({ model }: { readonly model: ReportModel }): JSX.Element {
  return (
    <Part kicker="Flags, which no average can hide" finding={model.flags.finding} className="keep">
      <FlagList rows={model.flags.rows} />
    </Part>
  );
}
