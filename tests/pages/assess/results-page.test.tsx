import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
// The pages fetch the radar when they need it; here it is there already.
import '../../../src/charts/radar/radar';
import { example, report } from '../../core/report/fixtures';
import { answersWhere, instrument, showResults } from './results-scene';

const fundingAndKnowledge = answersWhere(
  ({ section, home }) =>
    section === 'funding' ||
    section === 'local-knowledge' ||
    (section === 'buy-in' && home === 'FF'),
);
const figure = (name: string) => within(screen.getByRole('figure', { name }));
const figures = () => screen.queryAllByRole('figure');
const firstRow = () => document.querySelector<HTMLElement>('.tell') ?? document.body;
const openWays = () => userEvent.click(screen.getByText('More ways to look at the same answers'));

describe('the results of a finished assessment', () => {
  it('open with the finding, what is best and weakest, where to start, and how sure', () => {
    const { container } = showResults({ id: 'whole' });
    const { told } = report(example);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(told.headline);
    const said = [...container.querySelectorAll('.tell > div')].map((cell) => cell.textContent);
    expect(said).toEqual(
      [told.best, told.weakest, told.start].map(
        ({ label, number, title, levelWords, reason, line }) =>
          `${label} ${number}${title}${levelWords}${`${reason} ${line}`.trim()}`,
      ),
    );
    expect(container.querySelector('.doubt')).toHaveTextContent(`How sure? ${told.doubt}`);
    expect(screen.getByRole('link', { name: told.start.title })).toHaveAttribute(
      'href',
      '#/a/whole/answer/F-AD-1',
    );
    const weakest = within(firstRow()).getByRole('link', { name: told.weakest.title });
    expect(weakest).toHaveAttribute('href', '#/a/whole/results/funding');
    expect(screen.getByRole('link', { name: 'Go to the plan' })).toHaveAttribute(
      'href',
      '#/a/whole/plan',
    );
    expect(screen.getByRole('link', { name: 'Make the report' })).toBeInTheDocument();
  });

  it('show the sections, the functions and the flags, and every other way to look once asked', async () => {
    const { container } = showResults({ id: 'sets' });
    const ids = () => [...container.querySelectorAll('figure')].map(({ id }) => id);
    expect(ids()).toEqual(['factors', 'functions', 'flags']);
    await openWays();
    expect(ids().slice(3)).toEqual([
      'heat',
      'sufficiency',
      'radar',
      'view',
      'cautious',
      'outcomes',
    ]);
  });

  it('lead from every score to the page behind it', () => {
    const { container } = showResults({ id: 'links' });
    const names = [...container.querySelectorAll('.dr .lab a')];
    expect(names).toHaveLength(container.querySelectorAll('.dr tbody tr').length);
    for (const name of names) {
      expect(name.getAttribute('href')).toMatch(/^#\/a\/links\/results\/./);
    }
  });

  it('say the first finding once', () => {
    const { container } = showResults({ id: 'once' });
    const headings = [...container.querySelectorAll('h1, h2')].map((each) => each.textContent);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('lead back from a detail to the same place, with what was open still open', async () => {
    const { unmount } = showResults({ id: 'place' });
    await openWays();
    unmount();
    const { container } = showResults({ id: 'place' });
    expect(container.querySelector('#heat')).toBeInTheDocument();
  });

  it('give every drawing a name or hide it, beside a table, with no tab stop on it', async () => {
    const { container } = showResults({ id: 'names' });
    await openWays();
    await screen.findByRole('img', { name: /Radar of functions/ });
    for (const svg of container.querySelectorAll('svg')) {
      expect(svg).not.toHaveAttribute('tabindex');
      expect(svg).not.toHaveAttribute('role', 'application');
      const isHidden = svg.closest('[aria-hidden=true]') !== null;
      expect(isHidden || svg.getAttribute('aria-label')).toBeTruthy();
    }
    for (const each of container.querySelectorAll('figure:not(#flags, #radar)')) {
      expect(each.querySelector('table')).not.toBeNull();
    }
  });

  it('put the same figures in a table behind each drawing', () => {
    const { container } = showResults({ id: 'tables' });
    const table = container.querySelector('#factors details table');
    const text = [...(table?.querySelectorAll('tbody tr:first-child > *') ?? [])].map(
      (each) => each.textContent,
    );
    expect(text).toEqual(['Funding', 'Starting', '36', '33 to 40', '50', '14 of 15']);
  });
});

describe('a quick check', () => {
  it('shows positions and levels and no figure of any score', async () => {
    const { container } = showResults({
      id: 'quick',
      response: answersWhere(({ quick }) => quick),
      head: { kind: 'quick' },
    });
    await openWays();
    await screen.findByRole('img', { name: /Radar of functions/ });
    expect(screen.getByText(/levels and no figures/)).toBeInTheDocument();
    for (const each of container.querySelectorAll('figure:not(#flags, #outcomes)')) {
      expect(each.textContent).not.toMatch(/\d/);
    }
  });

  it('offers the full assessment and keeps the answers', async () => {
    const { store } = showResults({
      id: 'becomes-full',
      response: answersWhere(({ quick }) => quick),
      head: { kind: 'quick' },
    });
    await userEvent.click(screen.getByRole('button', { name: /into a full assessment/ }));
    expect(store.getState().heads['becomes-full']?.kind).toBe('full');
    expect(window.location.hash).toBe('#/a/becomes-full');
  });
});

describe('results before the end', () => {
  it('show nothing but what is left while no section is finished', () => {
    const begun = instrument.items.filter(({ section }) => section === 'funding').slice(0, 9);
    showResults({ id: 'begun', response: answersWhere((item) => begun.includes(item)) });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No results to show yet');
    expect(screen.getByText(/You have answered 9 of the 15 questions/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Continue with Funding' })).toBeInTheDocument();
    expect(figures()).toHaveLength(0);
  });

  it('say where to start when nothing is answered', () => {
    showResults({ id: 'empty', response: {} });
    expect(screen.getByRole('link', { name: 'Start with Funding' })).toBeInTheDocument();
  });

  it('draw the finished sections and hide the others with how far they are', () => {
    const { container } = showResults({ id: 'partial', response: fundingAndKnowledge });
    const rows = [...container.querySelectorAll('#factors .dr tbody tr')];
    expect(rows.map((row) => row.querySelector('.plot svg') !== null)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(rows[3]).toHaveTextContent('Hidden until this section is finished: 3 of 17 answered');
    expect(figures()).toHaveLength(1);
  });

  it('show the rest when the person asks', async () => {
    showResults({ id: 'asked', response: fundingAndKnowledge });
    await userEvent.click(screen.getByRole('button', { name: 'Show what there is so far' }));
    expect(figures()).toHaveLength(3);
    expect(screen.queryByText(/Hidden until/)).toBeNull();
  });
});

describe('the outcome grid', () => {
  it('stands with the other ways to look, with the way to answer it', async () => {
    const { container } = showResults({ id: 'outcomes-link' });
    await openWays();
    const heading = container.querySelector('#outcomes h2')?.textContent ?? '';
    const link = figure(heading).getByRole('link', { name: 'Answer or change these' });
    expect(link).toHaveAttribute('href', '#/a/outcomes-link/outcomes');
  });
});
