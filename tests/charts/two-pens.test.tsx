import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HeatMapFigure } from '../../src/charts/heat/heat-map-figure';
import { AgreementPlot } from '../../src/charts/people/agreement-plot';
import { Radar } from '../../src/charts/radar/radar';
import { RADAR } from '../../src/charts/radar/radar-labels';
import { radarMarks } from '../../src/charts/radar/radar-marks';
import { agreementDrawing } from '../../src/charts/svg/agreement-svg';
import { heatDrawing } from '../../src/charts/svg/heat-svg';
import { radarDrawing } from '../../src/charts/svg/radar-svg';
import type { AgreementPoint } from '../../src/core/panel-report/agreement-points';
import { heat, LEVELS, row, tooFew } from './chart-rows';

/** The grounds of a file, from the lowest band; its hatching is drawn over paper. */
const GROUNDS = ['#eff3ff', '#bdd7e7', '#6baed6', '#2171b5', '#08306b', '#ffffff'];

const fileOf = ({ markup }: { readonly markup: string }): Element => {
  const holder = document.createElement('div');
  holder.innerHTML = `<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`;
  return holder;
};
const numbers = (element: Element, name: string): readonly number[] =>
  [...(element.getAttribute(name) ?? '').matchAll(/-?[\d.]+/g)].map(Number);
const number = (element: Element, name: string): number => numbers(element, name)[0] ?? Number.NaN;
const all = (element: Element, selector: string) => [...element.querySelectorAll(selector)];

/** Each of these as a share of the way from the least to the greatest. */
function shares(values: readonly number[]): readonly number[] {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => Math.round((1000 * (value - least)) / (greatest - least)) / 1000);
}

describe.each([false, true])('page and file draw the same (quick check: %s)', (isQuick) => {
  it('in every cell of the heat map and in its key', () => {
    const { container } = render(<HeatMapFigure heat={heat} isQuick={isQuick} />);
    const file = fileOf(heatDrawing(heat, isQuick));
    const onPage = [...all(container, 'td'), ...all(container, '.heat-key i')].map((cell) =>
      ['l0', 'l1', 'l2', 'l3', 'l4', 'lx'].findIndex((name) => cell.classList.contains(name)),
    );
    const inFile = all(file, 'rect[stroke]').map((rect) =>
      GROUNDS.indexOf(rect.getAttribute('fill') ?? ''),
    );
    expect(inFile).toEqual(onPage);
    const drawn = all(file, 'text').map(({ textContent }) => textContent);
    for (const figure of all(container, 'td b:not(.dash)'))
      expect(drawn).toContain(figure.textContent);
    const words = drawn.join(' ');
    for (const cell of all(container, '.words')) expect(words).toContain(cell.textContent);
    for (const entry of all(container, '.heat-key li'))
      for (const text of entry.childNodes)
        if (text.nodeType === Node.TEXT_NODE) expect(words).toContain(text.textContent);
  });

  it('at every spoke of a radar', () => {
    const rows = [
      row('FF', { score: 20 }),
      row('OD', { score: 0 }),
      row('AD', { target: 90 }),
      row('VP'),
      tooFew('CV'),
    ];
    const marks = radarMarks(rows, isQuick);
    const { container } = render(<Radar marks={marks} label="Radar" isQuick={isQuick} />);
    const file = fileOf(radarDrawing(marks, isQuick));
    const awayOnPage = all(container, '.now-d').map((dot) => {
      const away = [number(dot, 'cx') - RADAR.cx, number(dot, 'cy') - RADAR.cy];
      return Math.round((100 * Math.hypot(...away)) / RADAR.radius);
    });
    const [outmost] = all(file, 'polygon').slice(3);
    const [, up = 0] = outmost ? numbers(outmost, 'points') : [];
    const awayInFile = all(file, 'circle').map((dot) =>
      Math.round((100 * Math.hypot(number(dot, 'cx'), number(dot, 'cy'))) / Math.abs(up)),
    );
    expect(awayOnPage).toEqual(marks.spokes.map(({ now }) => now));
    expect(awayInFile).toEqual(awayOnPage);
    const targets = (drawing: Element, selector: string) => all(drawing, selector).length;
    expect(targets(container, '.tgt')).toBe(marks.spokes.length);
    expect(targets(file, 'path')).toBe(marks.spokes.length);
    const rings = (drawing: Element) =>
      all(drawing, 'text')
        .map(({ textContent }) => textContent ?? '')
        .filter((text) => /^(?:25|100)$/.test(text));
    expect(rings(file)).toEqual(rings(container));
    expect(rings(file)).toHaveLength(isQuick ? 0 : 2);
  });
});

it('page and file draw the same at every place of the plot of agreement', () => {
  const pointAt = (level: number, agreement: number, count: number): AgreementPoint => ({
    id: `${level}/${agreement}`,
    level,
    agreement,
    titles: Array.from({ length: count }, (_, at) => `Question ${at}`),
  });
  const points = [pointAt(0, 0.25, 1), pointAt(4, 1, 12), pointAt(2.5, 0, 2), pointAt(1, 0.5, 1)];
  const { container } = render(<AgreementPlot points={points} levels={LEVELS} label="Plot" />);
  const file = fileOf(agreementDrawing(points, LEVELS));
  const dots = (drawing: Element) => all(drawing, 'circle');
  for (const name of ['cx', 'cy']) {
    const placed = (drawing: Element) => shares(dots(drawing).map((dot) => number(dot, name)));
    expect(placed(file)).toEqual(placed(container));
  }
  const sizes = (drawing: Element) => dots(drawing).map((dot) => number(dot, 'r'));
  expect(sizes(file)).toEqual(sizes(container));
  const counts = (drawing: Element) =>
    all(drawing, 'text')
      .map(({ textContent }) => textContent ?? '')
      .filter((text) => /^\d+$/.test(text));
  expect(counts(file)).toEqual(['12', '2']);
  expect(counts(container)).toEqual(counts(file));
});
