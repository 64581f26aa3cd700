import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LastFiled } from '../../../src/pages/shared/keeping/save-to-file';
import { StoreProvider } from '../../../src/store/use-mainstay';
import { startedStore } from '../../store/stand-ins';

const EVENING = new Date(2026, 10, 29, 23, 59, 40);
const MORNING = new Date(2026, 10, 30, 7, 30);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: EVENING });
});
afterEach(() => {
  vi.useRealTimers();
});

async function savedInTheEvening() {
  const { store, id, act: acts } = await startedStore();
  acts.assessmentOpened({ ...whole(store, id), id: 'other', name: 'Other' }, EVENING.toISOString());
  render(
    <StoreProvider store={store}>
      <LastFiled id="other" />
    </StoreProvider>,
  );
}

const whole = (store: Awaited<ReturnType<typeof startedStore>>['store'], id: string) => {
  const { heads, responses } = store.getState();
  const head = heads[id];
  if (head === undefined) throw new Error('It is gone.');
  return { ...head, answers: responses[id] ?? {} };
};

test('a page left open over midnight says “yesterday” when someone comes back to it', async () => {
  await savedInTheEvening();
  expect(screen.getByText(/^Saved to a file/)).toHaveTextContent('Saved to a file today');
  vi.setSystemTime(MORNING);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(screen.getByText(/^Saved to a file/)).toHaveTextContent('Saved to a file yesterday');
});

test('and on a screen that is looked at all the while', async () => {
  await savedInTheEvening();
  act(() => void vi.advanceTimersByTime(60_000));
  expect(screen.getByText(/^Saved to a file/)).toHaveTextContent('Saved to a file yesterday');
});
