import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Radar } from '../../src/charts/radar/radar';
import { RadarFigure } from '../../src/charts/radar/radar-figure';
import { labelPlace, RADAR, shortLines } from '../../src/charts/radar/radar-labels';
import { radarMarks } from '../../src/charts/radar/radar-marks';
import { rangeOnly, row, tooFew } from './chart-rows';

const five = ['FF', 'OD', 'AD', 'VP', 'CV'].map((id) => row(id));
const draw = (rows: typeof five, isQuick = false) =>
  render(<Radar marks={radarMarks(rows, isQuick)} label="Radar of functions" isQuick={isQuick} />);

describe('the radar', () => {
  it('draws one dot and one triangle a spoke', () => {
    const { container } = draw(five);
    expect(container.querySelectorAll('.now-d')).toHaveLength(5);
    expect(container.querySelectorAll('.tgt')).toHaveLength(5);
  });

  it('removes a spoke without a score and never draws it at the centre', () => {
    const { container } = draw([...five.slice(0, 4), tooFew('CV')]);
    const dots = [...container.querySelectorAll('.now-d')];
    expect(dots).toHaveLength(4);
    for (const dot of dots) {
      const away = Math.hypot(
        Number(dot.getAttribute('cx')) - RADAR.cx,
        Number(dot.getAttribute('cy')) - RADAR.cy,
      );
      expect(away).toBeCloseTo(0.6 * RADAR.radius, 3);
    }
    expect(container).not.toHaveTextContent('CV');
  });

  it('still draws a score of 0, at the centre', () => {
    const { container } = draw([row('FF', { score: 0 }), ...five.slice(1)]);
    expect(container.querySelector('.now-d')).toHaveAttribute('cy', String(RADAR.cy));
  });

  it('is an image with a name: no tab stop, no application role', () => {
    const { container } = draw(five);
    expect(screen.getByRole('img', { name: 'Radar of functions' })).toBeInTheDocument();
    // recharts marks its layers -1: never reached with Tab.
    expect(container.querySelector('[tabindex]:not([tabindex="-1"])')).toBeNull();
    expect(container.querySelector('[role=application]')).toBeNull();
  });

  it('writes levels instead of figures in a quick check', () => {
    const { container } = draw(five, true);
    expect(container.textContent).not.toMatch(/\d/);
    expect(container).toHaveTextContent('Partly in place');
  });

  it('keeps every name inside the drawing, for three, four and five spokes', () => {
    for (const count of [3, 4, 5]) {
      for (let at = 0; at < count; at += 1) {
        const { x, y } = labelPlace(at, count, 1);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(RADAR.width);
        expect(y).toBeGreaterThanOrEqual(15);
        expect(y + 21).toBeLessThanOrEqual(RADAR.height);
      }
    }
  });

  it('breaks long level names to fit a corner', () => {
    expect(shortLines('Embedded and reviewed')).toEqual(['Embedded and', 'reviewed']);
    expect(shortLines('Established')).toEqual(['Established']);
  });
});

describe('the radar with its key', () => {
  it('is not drawn from fewer than three scores, and says so', () => {
    const rows = [...five.slice(0, 2), rangeOnly('AD'), tooFew('VP'), tooFew('CV')];
    const { container } = render(<RadarFigure rows={rows} what="functions" isQuick={false} />);
    expect(container.querySelector('svg')).toBeNull();
    expect(container).toHaveTextContent('No radar is drawn');
  });

  it('names what it leaves out under the drawing', async () => {
    const rows = [...five.slice(0, 4), rangeOnly('CV')];
    render(<RadarFigure rows={rows} what="functions" isQuick={false} />);
    const drawing = await screen.findByRole('img');
    expect(drawing).toHaveAccessibleName(/FF 60.*the table next to it/);
    expect(screen.getByText(/Not on the radar/)).toHaveTextContent('Name of CV');
  });
});
