import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PrintedHead } from '../../../src/pages/shared/printed-page';

function Page() {
  return (
    <main>
      <PrintedHead name="Community Action Wexcombe" page="Results" date="14 November 2026" />
      <a href="#/a/1/results/funding">Funding</a>
      <a href="#/a/1/results/buy-in">Buy-in</a>
      <a href="https://example.org/">A source</a>
    </main>
  );
}

const hrefOf = (name: string) => screen.getByText(name).getAttribute('href');

it('prints no link that leads into the app, and puts each back afterwards', () => {
  render(<Page />);
  screen.getByText('Buy-in').focus();
  fireEvent(window, new Event('beforeprint'));
  expect(hrefOf('Funding')).toBeNull();
  expect(hrefOf('A source')).toBe('https://example.org/');
  expect(screen.getByText('Buy-in'), 'nobody loses their place').toHaveFocus();
  fireEvent(window, new Event('afterprint'));
  expect(hrefOf('Funding')).toBe('#/a/1/results/funding');
});

it('puts them back at the next press where a browser never says that it is done', () => {
  render(<Page />);
  fireEvent(window, new Event('beforeprint'));
  fireEvent(window, new Event('beforeprint'));
  expect(hrefOf('Funding')).toBeNull();
  fireEvent.pointerDown(document.body);
  expect(hrefOf('Funding')).toBe('#/a/1/results/funding');
});

it('puts them back when the page goes', () => {
  const { unmount } = render(<Page />);
  const link = screen.getByText('Funding');
  fireEvent(window, new Event('beforeprint'));
  unmount();
  expect(link.getAttribute('href')).toBe('#/a/1/results/funding');
});
