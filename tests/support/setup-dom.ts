import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// jsdom draws nothing, so it has nowhere to scroll to.
vi.stubGlobal('scrollTo', () => {});
Element.prototype.scrollIntoView = () => {};

// A page is waited for, not timed: on a busy machine the usual second passes before anything is wrong.
configure({ asyncUtilTimeout: 15_000 });

afterEach(cleanup);

// A browser would take such elements apart; React only says so.
const misplaced: string[] = [];
const spoken = vi.spyOn(globalThis.console, 'error');
spoken.mockImplementation((...said: readonly unknown[]) => {
  const text = said.map(String).join(' ');
  if (/cannot (?:contain|be a (?:child|descendant))/.test(text)) misplaced.push(text);
  else process.stderr.write(`${text}\n`);
});

afterEach(() => {
  const found = misplaced.splice(0);
  if (found.length > 0) throw new Error(`Elements that may not stand there: ${found.join('\n')}`);
});
