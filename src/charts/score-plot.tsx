import type { JSX } from 'react';
import type { ScoreRow } from '../core/report-model/report-model';

const TICKS = [0, 25, 50, 75, 100] as const;
const percent = (value: number): string => `${value}%`;

/** One score on its line: range bar, dot and target. x in per cent, so one drawing serves any width. */
export function ScorePlot({ row }: { readonly row: ScoreRow }): JSX.Element {
  const { range, score, target } = row;
  const from = score ?? range?.high ?? null;
  return (
    <svg aria-hidden="true">
      {TICKS.map((tick) => (
        <line className="grid" key={tick} x1={percent(tick)} x2={percent(tick)} y1="0" y2="100%" />
      ))}
      <line className="base" x1="0" x2="100%" y1="50%" y2="50%" />
      {target !== null && from !== null && target > from && (
        <line className="gapl" x1={percent(from)} x2={percent(target)} y1="50%" y2="50%" />
      )}
      {range && (
        <svg y="50%" aria-hidden="true">
          <rect
            className="rng"
            x={percent(range.low)}
            width={percent(range.high - range.low)}
            y="-9"
            height="18"
            rx="3"
          />
        </svg>
      )}
      {target !== null && (
        <svg x={percent(target)} y="50%" aria-hidden="true">
          <path className="tgt" d="M0-1-8-15H8Z" />
        </svg>
      )}
      {row.shown === 'score' && score !== null && (
        <circle
          className={row.isPart ? 'now-o' : 'now-d'}
          cx={percent(score)}
          cy="50%"
          r={row.isPart ? 5.5 : 7.5}
        />
      )}
    </svg>
  );
}

type AxisProps = { readonly levels: readonly string[]; readonly isQuick: boolean };

/** "Embedded" of "Embedded and reviewed": what there is room for over a line. */
const shortName = (level: string): string => level.split(' and ')[0] ?? level;

/** The scale over the plots: figures, with the level names where there is room for them. */
export function ScoreAxis({ levels, isQuick }: AxisProps): JSX.Element {
  const last = TICKS.length - 1;
  return (
    <svg className={isQuick ? 'axis quick' : 'axis'} aria-hidden="true">
      {TICKS.map((tick, at) => (
        <g key={tick}>
          <text className="tk name" x={percent(tick)} y={isQuick ? 30 : 13} textAnchor="middle">
            {shortName(levels[at] ?? '')}
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
