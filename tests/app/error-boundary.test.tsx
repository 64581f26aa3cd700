import { render, screen } from '@testing-library/react';
import type { JSX } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../src/app/frame/error-boundary';

class PageSent {
  type = 'navigate';
  transferSize = 0;
}

type Sent = {
  readonly statuses: readonly number[];
  readonly transferSize?: number;
  readonly at?: number;
};

function sent({ statuses, transferSize = 0, at = 1000 }: Sent): void {
  const page = Object.assign(new PageSent(), { transferSize });
  vi.stubGlobal('PerformanceNavigationTiming', PageSent);
  const files = statuses.map((responseStatus, k) => ({
    name: new URL(`assets/${k}.js`, window.location.href).href,
    responseStatus,
  }));
  vi.stubGlobal('performance', {
    now: () => at,
    getEntriesByType: (kind: string) => (kind === 'navigation' ? [page] : files),
  });
}

function words(message: string): string {
  const Stops = (): JSX.Element => {
    throw new TypeError(message);
  };
  vi.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <ErrorBoundary>
      <Stops />
    </ErrorBoundary>,
  );
  return screen.getByRole('alert').textContent;
}

const NOT_FETCHED = 'Failed to fetch dynamically imported module: http://localhost/assets/1.js';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a page just sent of which the server lacks a file is incomplete there', () => {
  sent({ statuses: [200, 404], transferSize: 300 });
  const told = words(NOT_FETCHED);
  expect(told).toContain('the files at this address are incomplete');
  expect(told).toContain('What you had saved is still on this device.');
});

test('one opened a while ago, or out of what the browser keeps, has been updated since', () => {
  sent({ statuses: [200, 404], transferSize: 300, at: 3_600_000 });
  expect(words(NOT_FETCHED)).toContain('has been updated since you opened it');
});

test('a file that never came is the connection’s', () => {
  sent({ statuses: [200, 0] });
  expect(words(NOT_FETCHED)).toContain('The connection may have gone');
});

test('where the browser does not say why, no one cause is told', () => {
  sent({ statuses: [200] });
  expect(words('Importing a module script failed.')).toContain('A file of it did not come.');
});

test('an error of the page itself is blamed on neither server nor connection', () => {
  sent({ statuses: [404] });
  const told = words('x is undefined');
  expect(told).toContain('This page stopped');
  expect(told).not.toMatch(/server|connection|updated/);
});
