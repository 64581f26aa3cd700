import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { answersWhere, instrument, showResults } from './results-scene';

const title = () => screen.getByRole('heading', { level: 1 });
const behind = () => within(screen.getByRole('table', { name: /The questions behind/ }));

describe('the page of one score', () => {
  it('states the score and shows the sums behind it', () => {
    showResults({ id: 'd1', dimension: 'funding' });
    expect(title()).toHaveTextContent('Funding: about 36, starting');
    expect(screen.getByText(/The rated answers bring/)).toHaveTextContent(
      'bring 23 of the 64 points they could. Out of 100 that is 36',
    );
    expect(screen.getByText(/If every unknown/)).toHaveTextContent('23 of 68 points, or 33');
  });

  it('adds up to the points it prints', () => {
    showResults({ id: 'd2', dimension: 'S1' });
    const points = behind()
      .getAllByRole('row')
      .map((row) => /^(\d+) of/.exec(row.lastElementChild?.textContent ?? '')?.[1] ?? '0');
    const sum = points.reduce((total, each) => total + Number(each), 0);
    expect(screen.getByText(/The rated answers bring/)).toHaveTextContent(`bring ${sum} of`);
  });

  it('lists each question once with the way to change its answer', () => {
    showResults({ id: 'd3', dimension: 'funding' });
    const own = instrument.items.filter(({ section }) => section === 'funding');
    const links = behind().getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      own.map(({ id }) => `#/a/d3/answer/${id}`),
    );
  });

  it('lists what is not known and who would know', () => {
    showResults({ id: 'd4', dimension: 'funding' });
    const heading = screen.getByRole('heading', { name: 'What is not known' });
    expect(heading.parentElement).toHaveTextContent('who would know: Tom Ashby');
  });

  it('opens a range, a part, a view by our reading and a cell of the map', () => {
    const titles = {
      VP: /somewhere from 34 to 62/,
      'S3-own': /Our own relationships: about 69/,
      leadership: /Leadership and advocacy: about 54/,
      'local-knowledge/VP': /partly in place, 1 of 3 rated/,
      'funding/AD': /Funding: advocacy: about 19, starting/,
    } as const;
    for (const [dimension, words] of Object.entries(titles)) {
      const { unmount } = showResults({ id: 'd5', dimension });
      expect(title()).toHaveTextContent(words);
      unmount();
    }
  });

  it('says kindly that there is no such score', () => {
    showResults({ id: 'd6', dimension: 'funding/XX' });
    expect(title()).toHaveTextContent('There is no score at this address');
    expect(screen.getByRole('link', { name: 'All results' })).toBeInTheDocument();
  });

  it('shows no score, weight or points in a quick check', () => {
    const { container } = showResults({
      id: 'd7',
      dimension: 'AD',
      response: answersWhere(({ quick }) => quick),
      head: { kind: 'quick' },
    });
    // The head that only paper shows has the date.
    container.querySelector('.printed-head')?.remove();
    const text = container.querySelector('main')?.textContent ?? '';
    expect(text.replaceAll(/[FKRB]\d+ /g, '')).not.toMatch(/\d/);
  });

  it('stays hidden until the sections behind it are finished, or the person asks', async () => {
    const response = answersWhere(({ section }) => section === 'funding');
    showResults({ id: 'd8', dimension: 'AD', response });
    expect(title()).toHaveTextContent(/^Advocacy$/);
    await userEvent.click(screen.getByRole('button', { name: 'Show what there is so far' }));
    expect(screen.getByRole('heading', { name: /How this score/ })).toBeInTheDocument();
  });
});
