import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FlagList } from '../../src/charts/flag-list';
import { HeatMapFigure } from '../../src/charts/heat/heat-map-figure';
import { heat } from './chart-rows';

const hrefOf = (id: string) => `#/${id}`;

describe('the heat map', () => {
  it('is a table whose every cell says its state in words', () => {
    render(<HeatMapFigure heat={heat} isQuick={false} />);
    const cells = within(screen.getByRole('table')).getAllByRole('cell');
    expect(cells.map((cell) => cell.querySelector('.words')?.textContent)).toEqual([
      'Partly in place',
      'Starting, 1 of 3 rated',
      'Too few answers',
      'Not our role',
    ]);
  });

  it('prints the number of a scored cell and hatches a cell without a level', () => {
    render(<HeatMapFigure heat={heat} isQuick={false} />);
    const [scored, one, none] = screen.getAllByRole('cell');
    expect(scored).toHaveTextContent('50');
    expect(scored).toHaveClass('l2');
    expect(one).toHaveClass('l1');
    expect(none).toHaveClass('lx');
  });

  it('leads from each cell to the questions behind it', () => {
    render(<HeatMapFigure heat={heat} isQuick={false} hrefOf={hrefOf} />);
    const link = screen.getByRole('link', { name: /Too few answers/ });
    expect(link).toHaveAttribute('href', '#/funding/AD');
    expect(screen.getAllByRole('link')).toHaveLength(4);
  });

  it('names each link by what stands there, and its factor and function as the heads of its cell', () => {
    render(<HeatMapFigure heat={heat} isQuick={false} hrefOf={hrefOf} />);
    const [first] = screen.getAllByRole('link');
    expect(first).toHaveAccessibleName('50 Partly in place');
    const cell = first?.closest('td');
    expect(cell).toHaveRole('cell');
    const row = within(cell?.closest('tr') ?? document.body);
    expect(row.getByRole('rowheader')).toHaveAccessibleName('Funding');
    const heads = screen.getAllByRole('columnheader');
    expect(heads[cell?.cellIndex ?? 0]).toHaveTextContent('Function FF');
  });

  it('shows levels and no figure in a quick check', () => {
    const quick = {
      ...heat,
      rows: heat.rows.map((row) => ({ ...row, cells: row.cells.slice(0, 1) })),
    };
    const { container } = render(<HeatMapFigure heat={quick} isQuick />);
    expect(container.textContent).not.toMatch(/\d/);
    // On a phone the functions stand under each factor, so every cell must say its own.
    expect(container.querySelector('td .cell-home')).toHaveTextContent('Function FF');
  });
});

describe('the flags', () => {
  it('lead with the word, whatever the drawing', () => {
    const states = ['raised', 'clear', 'unknown', 'not-applicable'] as const;
    const rows = states.map((state) => ({
      item: state,
      state,
      title: `${state}: Key people`,
      sentence: 'A sentence.',
    }));
    render(<FlagList rows={rows} hrefOf={hrefOf} />);
    for (const state of states) {
      expect(screen.getByRole('link', { name: `${state}: Key people` })).toBeInTheDocument();
    }
  });
});
