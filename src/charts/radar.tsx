import type { JSX } from 'react';
import { Radar as Outline, PolarAngleAxis, PolarGrid, PolarRadiusAxis, RadarChart } from 'recharts';
import { LINE_TO_LINE, LINE_TO_VALUE, labelPlace, RADAR, shortLines } from './radar-labels';
import type { Spoke } from './radar-spokes';

type RadarProps = {
  readonly spokes: readonly Spoke[];
  /** One sentence that names the drawing and points to the table. */
  readonly label: string;
  readonly isQuick: boolean;
};

const RINGS = [25, 50, 75, 100] as const;

/** Two outlines, no fill: now solid with dots, target dashed with triangles. Method 6. */
export function Radar({ spokes, label, isQuick }: RadarProps): JSX.Element {
  const hasTargets = spokes.every(({ target }) => target !== null);
  return (
    // Only the sentence is heard: what the drawing is made of takes no focus and is no part of the page.
    <div role="img" aria-label={label}>
      <div aria-hidden="true">
        <RadarChart
          width={RADAR.width}
          height={RADAR.height}
          cx={RADAR.cx}
          cy={RADAR.cy}
          outerRadius={RADAR.radius}
          data={spokes}
          accessibilityLayer={false}
        >
          <PolarGrid
            className="grid"
            stroke=""
            polarRadius={RINGS.map((ring) => (RADAR.radius * ring) / 100)}
          />
          <PolarRadiusAxis domain={[0, 100]} ticks={[...RINGS]} tick={false} axisLine={false} />
          <PolarAngleAxis dataKey="id" tick={false} axisLine={false} />
          {hasTargets && (
            <Outline
              className="tgt-o"
              dataKey="target"
              fill="none"
              stroke=""
              isAnimationActive={false}
              activeDot={false}
              dot={({ cx, cy, index }) => <Triangle key={index} x={cx} y={cy} />}
            />
          )}
          <Outline
            className="now-p"
            dataKey="now"
            fill="none"
            stroke=""
            isAnimationActive={false}
            activeDot={false}
            dot={({ cx, cy, index }) => (
              <circle className="now-d" key={index} cx={cx} cy={cy} r="7" />
            )}
          />
          <SpokeLabels spokes={spokes} isQuick={isQuick} />
          {!isQuick && <RingLabels />}
        </RadarChart>
      </div>
    </div>
  );
}

type PointProps = { readonly x: number | undefined; readonly y: number | undefined };

const Triangle = ({ x = 0, y = 0 }: PointProps): JSX.Element => (
  <path className="tgt" transform={`translate(${x} ${y})`} d="M0 6l-7-12h14z" />
);

type SpokeLabelsProps = { readonly spokes: readonly Spoke[]; readonly isQuick: boolean };

function SpokeLabels({ spokes, isQuick }: SpokeLabelsProps): JSX.Element {
  return (
    <>
      {spokes.map(({ id, name, value }, at) => {
        const lines = isQuick ? shortLines(value) : [value];
        const { x, y, anchor } = labelPlace(at, spokes.length, lines.length);
        return (
          <text key={id} x={x} y={y} textAnchor={anchor}>
            {name}
            {lines.map((line, index) => (
              <tspan
                className={isQuick ? 'rv words' : 'rv'}
                key={line}
                x={x}
                dy={index === 0 ? LINE_TO_VALUE : LINE_TO_LINE}
              >
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
    </>
  );
}

/** The inmost and outmost ring, named where no outline is likely to cross. */
function RingLabels(): JSX.Element {
  return (
    <>
      {([25, 100] as const).map((ring) => (
        <text
          className="tk rg"
          key={ring}
          x={RADAR.cx + 6}
          y={RADAR.cy - (RADAR.radius * ring) / 100 + (ring === 100 ? 12 : 5)}
        >
          {ring}
        </text>
      ))}
    </>
  );
}
