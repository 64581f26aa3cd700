import type { JSX } from 'react';
import { Radar as Outline, PolarAngleAxis, PolarGrid, PolarRadiusAxis, RadarChart } from 'recharts';
import { LINE_TO_LINE, LINE_TO_VALUE, labelPlace, RADAR, shortLines } from './radar-labels';
import { namedRings, RADAR_SHAPES, type RadarMarks, RINGS, type Spoke } from './radar-marks';

type RadarProps = {
  readonly marks: RadarMarks;
  /** One sentence that names the drawing and points to the table. */
  readonly label: string;
  readonly isQuick: boolean;
};

/** Two outlines, no fill: now solid with dots, target dashed with triangles. Method 6. */
export function Radar({ marks, label, isQuick }: RadarProps): JSX.Element {
  const { spokes, hasTargets } = marks;
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
              <circle className="now-d" key={index} cx={cx} cy={cy} r={RADAR_SHAPES.dot} />
            )}
          />
          <SpokeLabels spokes={spokes} isQuick={isQuick} />
          <RingLabels isQuick={isQuick} />
        </RadarChart>
      </div>
    </div>
  );
}

type PointProps = { readonly x: number | undefined; readonly y: number | undefined };

const Triangle = ({ x = 0, y = 0 }: PointProps): JSX.Element => (
  <path className="tgt" transform={`translate(${x} ${y})`} d={RADAR_SHAPES.target} />
);

type SpokeLabelsProps = { readonly spokes: readonly Spoke[]; readonly isQuick: boolean };

function SpokeLabels({ spokes, isQuick }: SpokeLabelsProps): JSX.Element {
  return (
    <>
      {spokes.map(({ id, shortName, value }, at) => {
        const lines = isQuick ? shortLines(value) : [value];
        const { x, y, anchor } = labelPlace(at, spokes.length, lines.length);
        return (
          <text key={id} x={x} y={y} textAnchor={anchor}>
            {shortName}
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

function RingLabels({ isQuick }: { readonly isQuick: boolean }): JSX.Element {
  return (
    <>
      {namedRings(isQuick).map((ring) => (
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
