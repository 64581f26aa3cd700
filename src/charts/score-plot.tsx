import type { JSX } from 'react';
import type { ScoreRow } from '../core/report-model/report-model';
import { briefLevel } from './line/brief-level';
import { LineMarks } from './line/line-marks';
import { scoreMarks, TICKS } from './line/marks-on-a-line';

const percent = (value: number): string => `${value}%`;

/** One score on its line: range bar, dot and target. */
export const ScorePlot = ({ row }: { readonly row: ScoreRow }): JSX.Element => (
  <svg aria-hidden="true">
    <LineMarks marks={scoreMarks(row)} />
  </svg>
);

type AxisProps = { readonly levels: readonly string[]; readonly isQuick: boolean };

/** The scale over the plots: figures, with the level names where there is room for them. */
export function ScoreAxis({ levels, isQuick }: AxisProps): JSX.Element {
  const last = TICKS.length - 1;
  return (
    <svg className={isQuick ? 'axis quick' : 'axis'} aria-hidden="true">
      {TICKS.map((tick, at) => (
        <g key={tick}>
          <text className="tk name" x={percent(tick)} y={isQuick ? 30 : 13} textAnchor="middle">
            {briefLevel(levels[at] ?? '')}
          </text>
          {!isQuick && (
            <text className="tk" x={percent(tick)} y="33" textAnchor="middle">
              {tick}
            </text>
          )}
        </g>
      ))}
      {isQuick && (
        <>
          <text className="tk end" x="0" y="30">
            {levels[0]}
          </text>
          <text className="tk end" x="100%" y="30" textAnchor="end">
            {levels[last]}
          </text>
        </>
      )}
    </svg>
  );
}
