import {
  namedRings,
  RADAR_KEY,
  RADAR_SHAPES,
  type RadarMarks,
  RINGS,
  type Spoke,
} from '../radar/radar-marks';
import { line, scoreDot } from './marks';
import { type Drawing, element, INK, stacked, textAt, textBlock, translated } from './markup';
import { type KeyEntry, ROOM } from './sheet';

const RADIUS = 130;
const LABEL_GAP = 20;
const LABEL_WIDTH = 178;

/** Two outlines, no fill: now solid with dots, target dashed with triangles. At least three spokes. */
export function radarDrawing({ spokes, hasTargets }: RadarMarks, isQuick: boolean): Drawing {
  const labels = spokes.map((spoke, at) => labelOf(spoke, at, spokes.length, isQuick));
  const top = Math.min(-RADIUS, ...labels.map((label) => label.top));
  const bottom = Math.max(RADIUS, ...labels.map((label) => label.top + label.height));
  const markup = [
    netOf(spokes.length, isQuick),
    ...(hasTargets ? [targetsOf(spokes)] : []),
    nowOf(spokes),
    ...labels.map((label) => label.markup),
  ].join('');
  return { markup: translated(ROOM / 2, -top, markup), height: bottom - top };
}

type Point = readonly [x: number, y: number];

/** Clockwise from the top, round 0 0. */
const pointAt = (at: number, of: number, radius: number): Point => {
  const angle = (2 * Math.PI * at) / of;
  return [radius * Math.sin(angle), -radius * Math.cos(angle)];
};

const outline = (points: readonly Point[], more: Readonly<Record<string, string | number>>) =>
  element('polygon', {
    points: points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' '),
    fill: 'none',
    ...more,
  });

function netOf(count: number, isQuick: boolean): string {
  const corners = (radius: number) =>
    Array.from({ length: count }, (_, at) => pointAt(at, count, radius));
  return [
    ...RINGS.map((ring) =>
      outline(corners((RADIUS * ring) / 100), {
        stroke: ring === 100 ? INK.edge : INK.rule,
        'stroke-width': ring === 100 ? 1.5 : 1,
      }),
    ),
    ...corners(RADIUS).map(([x, y]) => line(0, 0, x, y)),
    ...namedRings(isQuick).map(ringName),
  ].join('');
}

/** On a white ground, so that no line runs through it. */
const ringName = (ring: number): string => {
  const y = (-RADIUS * ring) / 100 + (ring === 100 ? 14 : 4.5);
  const width = ring === 100 ? 25 : 18;
  return [
    element('rect', { x: 9, y: y - 11, width, height: 14, fill: INK.paper }),
    textAt(String(ring), 11, y, { size: 12, fill: INK.soft }),
  ].join('');
};

function nowOf(spokes: readonly Spoke[]): string {
  const points = spokes.map(({ now }, at) => pointAt(at, spokes.length, (RADIUS * now) / 100));
  return [
    outline(points, { stroke: INK.now, 'stroke-width': 3.5, 'stroke-linejoin': 'round' }),
    ...points.map(([x, y]) => scoreDot(x, y, RADAR_SHAPES.dot)),
  ].join('');
}

function targetsOf(spokes: readonly Spoke[]): string {
  const points = spokes.map(({ target }, at) =>
    pointAt(at, spokes.length, (RADIUS * (target ?? 0)) / 100),
  );
  return [outline(points, DASHED), ...points.map(([x, y]) => translated(x, y, TRIANGLE))].join('');
}

const DASHED = { stroke: INK.target, 'stroke-width': 2.5, 'stroke-dasharray': '7 5' } as const;
const TRIANGLE = element('path', {
  d: RADAR_SHAPES.target,
  fill: INK.target,
  stroke: INK.paper,
  'stroke-width': 1.5,
});

type Label = Drawing & { readonly top: number };

/** Beyond the tip of its spoke: above, beside or below it, never on the drawing. */
function labelOf({ name, value, target }: Spoke, at: number, of: number, isQuick: boolean): Label {
  const [side, down] = pointAt(at, of, 1);
  const anchor = Math.abs(side) < 0.01 ? 'middle' : side > 0 ? 'start' : 'end';
  const style = { width: LABEL_WIDTH, anchor } as const;
  const words = stacked(
    [
      textBlock(name, { ...style, size: 15 }),
      isQuick
        ? textBlock(value, { ...style, size: 14, fill: INK.soft })
        : textBlock(value, { ...style, size: 20, face: 'bold' }),
      isQuick || target === null
        ? { markup: '', height: 0 }
        : textBlock(`target ${target}`, { ...style, size: 13, fill: INK.soft }),
    ],
    1,
  );
  const reach = RADIUS + LABEL_GAP;
  const top = down * reach - ((1 - down) * words.height) / 2;
  return { markup: translated(side * reach, top, words.markup), height: words.height, top };
}

const NOW_LINE = line(-17, 0, 17, 0, { stroke: INK.now, 'stroke-width': 3.5 });
const TARGET_LINE = line(-17, 0, 17, 0, DASHED);

export const radarKey = ({ hasTargets }: RadarMarks): readonly KeyEntry[] => [
  { mark: NOW_LINE + scoreDot(0, 0, RADAR_KEY.dot), markWidth: RADAR_KEY.width, words: 'Now' },
  ...(hasTargets
    ? [{ mark: TARGET_LINE + TRIANGLE, markWidth: RADAR_KEY.width, words: 'Target' }]
    : []),
];
