import type { JSX } from 'react';
import { FigureFrame, FigureTable } from '../../../../charts/figure-frame';
import { FlagList } from '../../../../charts/flag-list';
import { HeatMapFigure } from '../../../../charts/heat/heat-map-figure';
import { ScoreKey } from '../../../../charts/score-key';
import { ScoreRows } from '../../../../charts/score-rows';
import { ON_PAGE_ONE } from '../../../../core/documents/document-scores';
import type { Figure, ReportModel } from '../../../../core/report-model/report-model';
import { lowerFirst } from '../../../../core/wording/words';
import { Part } from './part';

type FigurePartProps = {
  readonly model: ReportModel;
  readonly figure: Figure;
  readonly levels: readonly string[];
};

/** One set of scores: dots on lines, each with its level and its score. */
export function FigurePart({ model, figure, levels }: FigurePartProps): JSX.Element {
  return (
    <FigureFrame kicker={figure.kicker} finding={figure.finding} note={figure.note}>
      <ScoreKey rows={figure.rows} voice="we" hasOwnTargets={model.hasOwnTargets} />
      <ScoreRows rows={figure.rows} levels={levels} caption={figure.name} isQuick={model.isQuick} />
    </FigureFrame>
  );
}

/** The four sections in figures, as they are drawn on page 1; then what already stands and what is weak whatever the averages say. */
export function FactorsPart({ model }: { readonly model: ReportModel }): JSX.Element {
  const { factors, isQuick } = model;
  return (
    <>
      <Part kicker={ON_PAGE_ONE} finding={factors.finding}>
        <FigureTable rows={factors.rows} caption={factors.name} isQuick={isQuick} />
        {factors.note !== '' && <p className="note after-table">{factors.note}</p>}
      </Part>
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
          <p>None: no important question is at one of the two lowest levels.</p>
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

type HeatPartProps = { readonly model: ReportModel; readonly isLarge: boolean };

export function HeatPart({ model, isLarge }: HeatPartProps): JSX.Element {
  if (isLarge) return <HeatInLarge model={model} />;
  return (
    <FigureFrame kicker="Section by function" finding={model.heat.finding}>
      <HeatMapFigure heat={model.heat} isQuick={model.isQuick} />
    </FigureFrame>
  );
}

/** Six columns hold no letters of 16 points: a row for each section and function in their place. */
function HeatInLarge({ model: { heat, isQuick } }: Pick<HeatPartProps, 'model'>): JSX.Element {
  return (
    <Part kicker="Section by function" finding={heat.finding}>
      <table className="plain heat-list">
        <thead>
          <tr>
            <th scope="col">Section</th>
            <th scope="col">Function</th>
            <th scope="col">{isQuick ? 'Level' : 'Score and level'}</th>
          </tr>
        </thead>
        <tbody>
          {heat.rows.flatMap(({ id, name, cells }) =>
            cells.map(({ function: column, score, words }, at) => (
              <tr key={`${id} ${column}`}>
                <td>{name}</td>
                <th scope="row">{heat.columns[at]?.shortName}</th>
                <td>{score === null || isQuick ? words : `${score}, ${lowerFirst(words)}`}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </Part>
  );
}

export function FlagsPart({ model }: { readonly model: ReportModel }): JSX.Element {
  return (
    <Part kicker="Flags, which no average can hide" finding={model.flags.finding} className="keep">
      <FlagList rows={model.flags.rows} />
    </Part>
  );
}
