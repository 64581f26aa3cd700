import type { JSX } from 'react';
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import type { AgreementPoint } from '../core/report/agreement-points';

export const PLOT = { width: 640, height: 380 } as const;
const LEVEL_TICKS = [0, 1, 2, 3, 4] as const;
/** Where the labels of method 3.2 change: AD of 0.8 and 0.5 levels. */
const AGREEMENT_TICKS = [0, 0.6, 0.75, 1] as const;
const AGREEMENT_NAMES = new Map<number, string>([
  [0, 'opposed'],
  [0.6, 'wide'],
  [0.75, 'close'],
  [1, 'all alike'],
]);

type AgreementPlotProps = {
  readonly points: readonly AgreementPoint[];
  readonly levels: readonly string[];
  /** One sentence that names the drawing and points to the table. */
  readonly label: string;
};

/** What stands, across, against how far we agree, upwards; the number in a dot counts questions there. */
export function AgreementPlot({ points, levels, label }: AgreementPlotProps): JSX.Element {
  return (
    <ScatterChart
      width={PLOT.width}
      height={PLOT.height}
      margin={{ top: 22, right: 40, bottom: 8, left: 12 }}
      accessibilityLayer={false}
      role="img"
      aria-label={label}
    >
      <CartesianGrid stroke="" className="grid" />
      <XAxis
        type="number"
        dataKey="level"
        domain={[-0.25, 4.25]}
        ticks={[...LEVEL_TICKS]}
        tickFormatter={(level: number) => shortName(levels[level] ?? '')}
        interval={0}
        tickLine={false}
      />
      <YAxis
        type="number"
        dataKey="agreement"
        domain={[0, 1]}
        ticks={[...AGREEMENT_TICKS]}
        tickFormatter={(value: number) => AGREEMENT_NAMES.get(value) ?? ''}
        width={74}
        tickLine={false}
      />
      <Scatter
        data={[...points]}
        isAnimationActive={false}
        shape={({ cx = 0, cy = 0, payload }: ShapeProps) => (
          <Point cx={cx} cy={cy} count={payload?.titles.length ?? 0} />
        )}
      />
    </ScatterChart>
  );
}

type ShapeProps = {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly payload?: AgreementPoint | undefined;
};

type PointProps = { readonly cx: number; readonly cy: number; readonly count: number };

const Point = ({ cx, cy, count }: PointProps): JSX.Element => (
  <g>
    <circle className="now-d" cx={cx} cy={cy} r={count > 1 ? 12 : 7.5} />
    {count > 1 && (
      <text className="in-dot" x={cx} y={cy + 5} textAnchor="middle">
        {count}
      </text>
    )}
  </g>
);

/** "Embedded and reviewed" is "Embedded": the names stand side by side. */
const shortName = (name: string): string => name.split(' and ')[0] ?? name;
