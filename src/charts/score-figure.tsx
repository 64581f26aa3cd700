import type { JSX, ReactNode } from 'react';
import type { Figure, Voice } from '../core/report-model/report-model';
import { FigureFrame, FigureTable } from './figure-frame';
import { RadarFigure } from './radar/radar-figure';
import { ScoreKey } from './score-key';
import { ScoreRows } from './score-rows';
import type { HrefOf } from './table-roles';

type ScoreFigureProps = {
  readonly figure: Figure;
  readonly levels: readonly string[];
  readonly isQuick: boolean;
  readonly voice: Voice;
  readonly hasOwnTargets: boolean;
  readonly hrefOf?: HrefOf | undefined;
  /** Draws the radar beside the rows; what the spokes are, in the plural. */
  readonly radarOf?: string;
  readonly note?: ReactNode;
  /** On paper alone where a figure above on the page has it, since that may lie on another side. */
  readonly hasKey?: boolean;
};

/** One figure of scores, whole: frame, key, radar where asked for, rows, note and table. */
export function ScoreFigure(props: ScoreFigureProps): JSX.Element {
  const {
    figure,
    levels,
    isQuick,
    voice,
    hasOwnTargets,
    hrefOf,
    radarOf,
    note = figure.note,
    hasKey = true,
  } = props;
  const { id, name, kicker, finding, rows } = figure;
  const shared = { rows, isQuick, hrefOf };
  const drawing = <ScoreRows {...shared} levels={levels} caption={`${name}: scores`} />;
  return (
    <FigureFrame
      id={id}
      kicker={kicker}
      finding={finding}
      note={note}
      table={<FigureTable {...shared} caption={`${name}: all figures`} />}
    >
      <div className={hasKey ? '' : 'key-on-paper'}>
        <ScoreKey rows={rows} voice={voice} hasOwnTargets={hasOwnTargets} />
      </div>
      {radarOf ? (
        <div className="two">
          <RadarFigure rows={rows} what={radarOf} isQuick={isQuick} />
          {drawing}
        </div>
      ) : (
        drawing
      )}
    </FigureFrame>
  );
}
