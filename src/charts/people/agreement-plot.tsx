import { type JSX, useSyncExternalStore } from 'react';
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import type { AgreementPoint } from '../../core/panel-report/agreement-points';
import { briefLevel } from '../line/brief-level';
import { AGREEMENT_STEPS, LEVELS_ACROSS, pointMark } from './agreement-marks';

/** Drawn at the size it stands at, so that its words can be read on a phone too. */
const WIDE = { width: 640, height: 380, right: 40, levels: [0, 1, 2, 3, 4] } as const;
const NARROW = { width: 336, height: 360, right: 30, levels: [0, 2, 4] } as const;
const NARROW_SCREEN = 'screen and (max-width: 43.99em)';
const AGREEMENT_NAMES = new Map<number, string>(AGREEMENT_STEPS);

type AgreementPlotProps = {
  readonly points: readonly AgreementPoint[];
  readonly levels: readonly string[];
  /** One sentence that names the drawing and points to the table. */
  readonly label: string;
};

/** What stands, across, against how far we agree, upwards; the number in a dot counts questions there. */
export function AgreementPlot({ points, levels, label }: AgreementPlotProps): JSX.Element {
  const plot = useSyncExternalStore(onScreenChange, isNarrow) ? NARROW : WIDE;
  return (
    <ScatterChart
      width={plot.width}
      height={plot.height}
      margin={{ top: 22, right: plot.right, bottom: 8, left: 0 }}
      accessibilityLayer={false}
      role="img"
      aria-label={label}
    >
      <CartesianGrid stroke="" className="grid" />
      <XAxis
        type="number"
        dataKey="level"
        domain={[LEVELS_ACROSS.from, LEVELS_ACROSS.to]}
        ticks={[...plot.levels]}
        tickMargin={10}
        tickFormatter={(level: number) => briefLevel(levels[level] ?? '')}
        interval={0}
        tickLine={false}
      />
      <YAxis
        type="number"
        dataKey="agreement"
        domain={[0, 1]}
        ticks={[...AGREEMENT_NAMES.keys()]}
        tickFormatter={(value: number) => AGREEMENT_NAMES.get(value) ?? ''}
        width={74}
        tickLine={false}
      />
      <Scatter
        data={[...points]}
        isAnimationActive={false}
        shape={({ cx = 0, cy = 0, payload }: ShapeProps) => (
          <Point cx={cx} cy={cy} titles={payload?.titles ?? []} />
        )}
      />
    </ScatterChart>
  );
}

/** Not every test environment knows media queries. */
const screenQuery = (): MediaQueryList | undefined => globalThis.matchMedia?.(NARROW_SCREEN);
const isNarrow = (): boolean => screenQuery()?.matches ?? false;

function onScreenChange(onChange: () => void): () => void {
  const query = screenQuery();
  query?.addEventListener('change', onChange);
  return () => query?.removeEventListener('change', onChange);
}

type ShapeProps = {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly payload?: AgreementPoint | undefined;
};

type PointProps = {
  readonly cx: number;
  readonly cy: number;
  readonly titles: AgreementPoint['titles'];
};

function Point({ cx, cy, titles }: PointProps): JSX.Element {
  const { radius, number } = pointMark({ titles });
  return (
    <g>
      <circle className="now-d" cx={cx} cy={cy} r={radius} />
      {number !== '' && (
        <text className="in-dot" x={cx} y={cy + 5} textAnchor="middle">
          {number}
        </text>
      )}
    </g>
  );
}
