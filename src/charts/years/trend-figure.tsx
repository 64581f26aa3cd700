import { Fragment, type JSX } from 'react';
import type { TrendReport } from '../../core/report-model/years-model';
import '../charts.css';
import './years.css';

const BOX = { width: 240, height: 108, left: 30, right: 8, top: 8, bottom: 28 } as const;
const LINES = [0, 50, 100] as const;

type TrendFigureProps = {
  readonly rows: TrendReport['rows'];
  readonly trend: Pick<TrendReport, 'dates' | 'names'>;
  /** What the rows are. */
  readonly label: string;
};

/** One small drawing a dimension, all on the same scale, with its figures in words below it. */
export function TrendFigure({ rows, trend, label }: TrendFigureProps): JSX.Element {
  const { dates, names } = trend;
  return (
    <ul className="trend" aria-label={`${label}: ${dates.join(', ')}`}>
      {rows.map((row) => (
        <li key={row.id}>
          <b>{row.name}</b>
          <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} aria-hidden="true">
            {LINES.map((at) => (
              <Fragment key={at}>
                <line className="grid" x1={BOX.left} x2={BOX.width} y1={down(at)} y2={down(at)} />
                <text className="tk" x={BOX.left - 6} y={down(at) + 4} textAnchor="end">
                  {at}
                </text>
              </Fragment>
            ))}
            <text className="tk" x={BOX.left} y={BOX.height - 6}>
              {names[0]}
            </text>
            <text className="tk" x={BOX.width} y={BOX.height - 6} textAnchor="end">
              {names.at(-1)}
            </text>
            {row.runs.map((run) => (
              <Run key={run[0]?.at} run={run} of={dates.length} />
            ))}
          </svg>
          <span className="num">{row.words}</span>
        </li>
      ))}
    </ul>
  );
}

type RunProps = {
  readonly run: TrendReport['rows'][number]['runs'][number];
  readonly of: number;
};

function Run({ run, of }: RunProps): JSX.Element {
  const points = run.flatMap(({ at, score }) =>
    score === null ? [] : [{ x: across(at, of), y: down(score) }],
  );
  return (
    <>
      <polyline className="joined" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y }) => (
        <circle className="now-d" cx={x} cy={y} r="5" key={x} />
      ))}
    </>
  );
}

const across = (at: number, of: number): number =>
  BOX.left + 8 + (at * (BOX.width - BOX.left - BOX.right - 8)) / Math.max(1, of - 1);
const down = (score: number): number =>
  BOX.height - BOX.bottom - (score * (BOX.height - BOX.top - BOX.bottom)) / 100;
