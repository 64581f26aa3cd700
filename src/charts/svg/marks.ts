import { SHAPES } from '../line/marks-on-a-line';
import { element, INK, translated } from './markup';

/** The marks of every chart, told apart by shape and fill; colour only helps. */

export const line = (x1: number, y1: number, x2: number, y2: number, more = {}): string =>
  element('line', { x1, y1, x2, y2, stroke: INK.rule, 'stroke-width': 1, ...more });

export const baseLine = (x1: number, x2: number, y: number): string =>
  line(x1, y, x2, y, { stroke: INK.edge, 'stroke-width': 1.5 });

export const scoreDot = (cx: number, cy: number, r: number = SHAPES.dot): string =>
  element('circle', { cx, cy, r, fill: INK.now, stroke: INK.paper, 'stroke-width': 2 });

export const openDot = (cx: number, cy: number, r: number = SHAPES.part): string =>
  element('circle', { cx, cy, r, fill: INK.paper, stroke: INK.now, 'stroke-width': 3 });

/** A shape that stands on the line at its place. */
export const standingMark = (x: number, y: number, shape: string): string =>
  translated(
    x,
    y,
    element('path', { d: shape, fill: INK.target, stroke: INK.paper, 'stroke-width': 1.5 }),
  );

export const rangeBar = (from: number, to: number, y: number): string =>
  element('rect', {
    x: from,
    y: y - SHAPES.range.height / 2,
    width: to - from,
    height: SHAPES.range.height,
    rx: SHAPES.range.corner,
    fill: INK.range,
    stroke: INK.now,
    'stroke-width': 1.75,
  });

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const HATCH_STEP = 9;

/** Slanted lines inside a box: drawn one by one, for not every program knows patterns. */
export function hatch({ x, y, width, height }: Box): string {
  let d = '';
  for (let offset = HATCH_STEP; offset < width + height; offset += HATCH_STEP) {
    const [fromX, fromY] = [Math.max(0, offset - height), Math.min(offset, height)];
    const [toX, toY] = [Math.min(offset, width), Math.max(0, offset - width)];
    d += `M${x + fromX} ${y + fromY}L${x + toX} ${y + toY}`;
  }
  return element('path', { d, stroke: INK.rule, 'stroke-width': 1, fill: 'none' });
}
