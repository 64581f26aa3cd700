import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FigureTable } from '../../src/charts/figure-frame';
import { ScoreKey } from '../../src/charts/score-key';
import { ScoreRows } from '../../src/charts/score-rows';
import { LEVELS, rangeOnly, row, tooFew } from './chart-rows';

const rows = [
  row('known'),
  row('unsure', { range: { low: 54, high: 66 }, rangeWords: '54 to 66' }),
  row('part', { isPart: true, score: 68 }),
  rangeOnly('range'),
  tooFew('few'),
];

const rowOf = (id: string) => screen.getByRole('row', { name: new RegExp(`^Name of ${id}`) });
const draw = (isQuick = false) =>
  render(<ScoreRows rows={rows} levels={LEVELS} caption="Four factors" isQuick={isQuick} />);

describe('score rows', () => {
  it('are one table with a name, a row header each and column headers', () => {
    draw();
    const table = screen.getByRole('table', { name: 'Four factors' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(3);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(rows.length);
  });

  it('draw a dot and a figure, and a bar only where something is unknown', () => {
    draw();
    expect(rowOf('known').querySelector('.now-d')).toHaveAttribute('cx', '60%');
    expect(rowOf('known').querySelector('.rng')).toBeNull();
    expect(rowOf('unsure').querySelector('.rng')).toHaveAttribute('width', '12%');
    expect(rowOf('unsure').querySelector('.val b')).toHaveTextContent('60');
  });

  it('are heard cell by cell, each with words and the range once', () => {
    draw();
    const heard = (id: string) =>
      within(rowOf(id))
        .getAllByRole('cell')
        .map((cell) => {
          const own = cell.cloneNode(true);
          if (own instanceof Element)
            for (const no of own.querySelectorAll('[aria-hidden="true"]')) no.remove();
          return own.textContent;
        });
    expect(heard('known')).toEqual(['none', '60']);
    expect(heard('unsure')).toEqual(['54 to 66', '60']);
  });

  it('draw a part with an open dot', () => {
    draw();
    expect(rowOf('part').querySelector('.now-o')).toHaveAttribute('cx', '68%');
    expect(rowOf('part').querySelector('.now-d')).toBeNull();
  });

  it('draw a range alone with no dot and no figure of its own', () => {
    draw();
    expect(rowOf('range').querySelector('circle')).toBeNull();
    expect(rowOf('range').querySelector('b:not(.lab b)')).toBeNull();
    expect(rowOf('range').querySelector('.rng')).toHaveAttribute('x', '34%');
  });

  it('say in a sentence that there are too few answers and plot nothing', () => {
    draw();
    expect(rowOf('few')).toHaveTextContent('Not enough answers: 3 of 7');
    expect(rowOf('few').querySelector('svg')).toBeNull();
  });

  it('have a key that calls a target nobody set just that', () => {
    const { rerender } = render(<ScoreKey rows={rows} voice="you" hasOwnTargets />);
    expect(screen.getByText('Your own target')).toBeInTheDocument();
    rerender(<ScoreKey rows={rows} voice="you" hasOwnTargets={false} />);
    expect(screen.getByText('Target')).toBeInTheDocument();
  });

  it('lead to the score where a way is given, but not to the page the reader is on', () => {
    const hrefOf = (id: string) => (id === 'known' ? null : `#/${id}`);
    render(<ScoreRows rows={rows} levels={LEVELS} caption="c" isQuick={false} hrefOf={hrefOf} />);
    expect(screen.getByRole('link', { name: 'Name of part' })).toHaveAttribute('href', '#/part');
    expect(screen.queryByRole('link', { name: 'Name of known' })).toBeNull();
  });

  it('show positions and no figure in a quick check', () => {
    const words = { detail: 'Partly in place', rangeWords: 'Starting to established' };
    const quick = [row('a', words), row('b', { ...words, range: { low: 34, high: 72 } })];
    const { container } = render(
      <>
        <ScoreRows rows={quick} levels={LEVELS} caption="Quick" isQuick />
        <FigureTable rows={quick} caption="Quick" isQuick />
      </>,
    );
    expect(container.textContent).not.toMatch(/\d/);
    expect(container.querySelectorAll('.now-d')).toHaveLength(2);
  });
});
