import { element, INK } from './markup';

/** The marks of every chart, told apart by shape and fill; colour only helps. */

export const line = (x1: number, y1: number, x2: number, y2: number, more = {}): string =>
  element('line', { x1, y1, x2, y2, stroke: INK.rule, 'stroke-width': 1, ...more });

export const baseLine = (x1: number, x2: number, y: number): string =>
  line(x1, y, x2, y, { stroke: INK.edge, 'stroke-width': 1.5 });

/** Dots between a score and the target it has not reached. */
export const gapLine = (x1: number, x2: number, y: number): string =>
  line(x1, y, x2, y, { stroke: INK.target, 'stroke-width': 2, 'stroke-dasharray': '2 4' });

export const scoreDot = (cx: number, cy: number, r = 7.5): string =>
  element('circle', { cx, cy, r, fill: INK.now, stroke: INK.paper, 'stroke-width': 2 });

export const openDot = (cx: number, cy: number, r = 5.5): string =>
  element('circle', { cx, cy, r, fill: INK.paper, stroke: INK.now, 'stroke-width': 3 });

/** Stands on the line, pointing at its place. */
export const targetMark = (x: number, y: number): string =>
  element('path', {
    d: `M${x} ${y - 1}l-8 -14h16z`,
    fill: INK.target,
    stroke: INK.paper,
    'stroke-width': 1.5,
  });

export const rangeBar = (from: number, to: number, y: number): string =>
  element('rect', {
    x: from,
    y: y - 9,
    width: to - from,
    height: 18,
    rx: 3,
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
