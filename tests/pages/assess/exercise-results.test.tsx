import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import '../../../src/charts/radar/radar';
import '../../../src/charts/people/agreement-plot';
import type { Exercise } from '../../../src/core/document/exercise';
import { awayDay } from '../../support/away-day';
import { instrument, showResults } from './results-scene';

const show = (id: string, people: number, exercise: Partial<Exercise> = {}) => {
  const { answers, ...head } = awayDay({ instrument, people, exercise });
  return showResults({ id, head, response: answers });
};

const openWays = () => userEvent.click(screen.getByText('More ways to look at the same answers'));

describe('the results of an away-day', () => {
  it('add the spread, staff and others, and score against agreement to the other ways to look', async () => {
    const { container } = show('ten', 10);
    const ids = () => [...container.querySelectorAll('figure')].map(({ id }) => id);
    expect(ids()).toEqual(['factors', 'functions', 'flags']);
    await openWays();
    expect(ids().slice(3)).toEqual([
      'spread',
      'roles',
      'agreement',
      'heat',
      'sufficiency',
      'radar',
      'view',
      'outcomes',
    ]);
    expect(screen.getByText('How much does one person matter?')).toBeInTheDocument();
  });

  it('draw the plot with a name, beside a table of every question', async () => {
    show('plot', 10);
    await openWays();
    expect(await screen.findByRole('img', { name: /^Plot of the level/ })).toBeInTheDocument();
    const table = screen.getByRole('table', { name: 'Score against agreement: all figures' });
    expect(within(table).getAllByRole('row')).toHaveLength(26);
  });

  it('of four people not attributed show the middle answers alone', async () => {
    show('four', 4);
    await openWays();
    expect(screen.getAllByText('Only the middle answer is shown').length).toBe(25);
    expect(screen.getByText(/^Nothing is drawn: for that a question needs/)).toBeInTheDocument();
    expect(screen.getByText(/^That is worked out from four people up/)).toBeInTheDocument();
  });

  it('with nobody in say so and lead to collecting', () => {
    show('none', 0);
    expect(screen.getByRole('link', { name: 'Collect more answers' })).toHaveAttribute(
      'href',
      '#/a/none/exercise/collect',
    );
  });

  it('of a rehearsal say that nobody gave these answers', () => {
    show('rehearsal', 6, { isRehearsal: true });
    expect(screen.getByText(/made-up answers/)).toBeInTheDocument();
  });
});
