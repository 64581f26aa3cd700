import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { GuidePage } from '../../../src/pages/away-day/prepare/guide-page';
import { WarmUpPage } from '../../../src/pages/away-day/prepare/warm-up-page';
import { bank } from '../../core/report/fixtures';

const print = vi.fn();
vi.stubGlobal('print', print);

beforeEach(() => localStorage.clear());

test('the agenda follows from how long the room has, and always fills it', async () => {
  render(<GuidePage {...bank} />);
  const lines = () =>
    within(screen.getByRole('table', { name: /minutes from the reveal/ }))
      .getAllByRole('row')
      .slice(2)
      .map((row) => Number(row.querySelector('.num')?.textContent));
  const sum = () => lines().reduce((all, minutes) => all + minutes, 0);
  expect(screen.getByText(/^110 minutes from the reveal to the close/)).toBeInTheDocument();
  expect(sum()).toBe(110);
  expect(screen.getByText(/Eight questions at most, five minutes each/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('radio', { name: /^30 minutes/ }));
  expect(screen.getByText(/^30 minutes from the reveal to the close/)).toHaveTextContent(
    'There is no time for a second vote',
  );
  expect(sum()).toBe(30);
  expect(screen.queryByText('Vote again, once.')).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: /^75 minutes/ }));
  expect(sum()).toBe(75);
  expect(screen.queryByText('A break.')).toBeNull();
});

test('each line of the agenda has a place to write when it starts, left blank', () => {
  render(<GuidePage {...bank} />);
  const table = screen.getByRole('table', { name: /minutes from the reveal/ });
  expect(within(table).getByRole('columnheader', { name: 'Start' })).toBeInTheDocument();
  const [, ...lines] = within(table).getAllByRole('row');
  expect(lines).toHaveLength(8);
  for (const line of lines) expect(line.firstElementChild).toBeEmptyDOMElement();
});

test('the guide says how many questions there are, and is printed by a press', async () => {
  render(<GuidePage {...bank} />);
  expect(
    screen.getByText(/25 questions in 25 to 29 minutes, or all 70 in 66 to 80/),
  ).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Print this guide' }));
  expect(print).toHaveBeenCalledOnce();
});

test('the guide names where its practice comes from, and links what has an address of its own', () => {
  render(<GuidePage {...bank} />);
  const sources = screen.getByRole('heading', { name: 'Where this comes from' }).parentElement;
  expect(sources).toHaveTextContent(/Directory of Social Change.*McKinsey and Company/);
  const links = screen.getAllByRole('link', { name: /^doi / });
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'https://doi.org/10.1371/journal.pone.0198468',
    'https://doi.org/10.1073/pnas.1008636108',
  ]);
});

test('the warm-up shows every sign in order and names each source once', () => {
  render(<WarmUpPage {...bank} />);
  const { signs, sources } = bank.guidance;
  const [list] = screen.getAllByRole('list');
  const shown = within(list ?? document.body).getAllByRole('listitem');
  expect(shown.map((item) => item.textContent)).toEqual(signs.map(({ text }) => text));
  expect(shown.length).toBeGreaterThan(5);
  const credit = screen.getByText(/^In our own words, after/).textContent;
  for (const id of new Set(signs.map(({ source }) => source))) {
    const title = sources.find((source) => source.id === id)?.title ?? 'no such source';
    expect(credit.split(title)).toHaveLength(2);
  }
});

test('nothing on the warm-up can be ticked, so nothing is kept', () => {
  render(<WarmUpPage {...bank} />);
  const fields = ['checkbox', 'radio', 'textbox'].flatMap((role) => screen.queryAllByRole(role));
  expect(fields).toEqual([]);
});
