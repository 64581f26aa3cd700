import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StorageError } from '../../../src/core/storage/storage';
import type { ClearOutcome } from '../../../src/pages/assess/clear/clear-outcome';
import { ClearPage } from '../../../src/pages/assess/clear/clear-page';
import type { Leftover } from '../../../src/platform/storage/clear-device';
import type { MainstayStore } from '../../../src/store/create-store';
import { StoreProvider } from '../../../src/store/use-mainstay';
import { startedStore } from '../../store/stand-ins';

const clearDevice = vi.hoisted(() => vi.fn<() => Promise<readonly Leftover[]>>());
vi.mock('../../../src/platform/storage/clear-device', () => ({ clearDevice }));

beforeEach(() => {
  clearDevice.mockReset().mockResolvedValue([]);
  URL.createObjectURL = () => 'blob:here';
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The app's own frame, as far as clearing goes. */
function Frame() {
  const [outcome, setOutcome] = useState<ClearOutcome>('elsewhere');
  return <ClearPage outcome={outcome} onClear={setOutcome} />;
}

function show(store: MainstayStore) {
  render(
    <StoreProvider store={store}>
      <Frame />
    </StoreProvider>,
  );
  return userEvent.setup();
}

const heading = () => screen.getByRole('heading', { level: 1 });
const press = () => screen.getByRole('button', { name: 'Clear everything' });

test('without a file of what is here, the tick comes before anything is removed', async () => {
  const { store } = await startedStore();
  const user = show(store);
  await user.click(press());
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(screen.getByRole('checkbox')).toBeInvalid();
  expect(store.getState().status).toBe('ready');
  await user.click(screen.getByRole('checkbox'));
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(press());
  await waitFor(() => expect(heading()).toHaveTextContent('Everything has been cleared'));
  expect(heading()).toHaveFocus();
  expect(clearDevice).toHaveBeenCalledTimes(1);
});

test('with a file of everything, one press is enough', async () => {
  const { store, id } = await startedStore();
  const user = show(store);
  expect(screen.getByRole('checkbox')).toBeInTheDocument();
  act(() => store.getState().assessmentFiled(id));
  expect(screen.queryByRole('checkbox')).toBeNull();
  await user.click(press());
  await waitFor(() => expect(heading()).toHaveTextContent('Everything has been cleared'));
});

test('an answer after the file asks for the tick again', async () => {
  const { store, id } = await startedStore();
  show(store);
  act(() => store.getState().assessmentFiled(id));
  act(() => store.getState().assessmentRenamed(id, 'Changed since'));
  expect(screen.getByRole('checkbox')).toBeInTheDocument();
});

test('a tick holds for what stood there, and not for what another window did after', async () => {
  const { store, id } = await startedStore();
  const user = show(store);
  await user.click(screen.getByRole('checkbox'));
  act(() => store.getState().notesChanged(id, 'F-FF-1', { note: 'Typed in another window' }));
  expect(screen.getByRole('checkbox')).not.toBeChecked();
  expect(screen.getByRole('alert')).toHaveTextContent('another window changed something');
  await user.click(press());
  expect(store.getState().status).toBe('ready');
  expect(screen.getByRole('checkbox')).toBeInvalid();
  await user.click(screen.getByRole('checkbox'));
  expect(screen.queryByText(/another window changed/)).toBeNull();
  await user.click(press());
  await waitFor(() => expect(heading()).toHaveTextContent('Everything has been cleared'));
});

test('what this page cannot read asks for the tick too, and is named', async () => {
  const { store, id } = await startedStore();
  show(store);
  act(() => {
    store.getState().assessmentFiled(id);
    store.setState({ unreadable: 2 });
  });
  expect(screen.getByText('2 records could not be read.')).toBeInTheDocument();
  expect(screen.getByRole('checkbox')).toBeInTheDocument();
});

test('where the device will not let go, nothing else is touched and the page says so', async () => {
  const { store, id } = await startedStore();
  act(() => store.getState().assessmentFiled(id));
  store.setState({ everythingCleared: () => Promise.reject(new StorageError('unknown')) });
  const user = show(store);
  await user.click(press());
  expect(await screen.findByRole('alert')).toHaveTextContent('Nothing has been removed');
  expect(clearDevice).not.toHaveBeenCalled();
  expect(press()).toBeEnabled();
});

test('what is left over is named, with where the browser removes it', async () => {
  clearDevice.mockResolvedValue(['preferences', 'offline-copy']);
  const { store, id } = await startedStore();
  act(() => store.getState().assessmentFiled(id));
  const user = show(store);
  await user.click(press());
  await waitFor(() => expect(heading()).toHaveTextContent('Not everything could be cleared'));
  expect(screen.getByText(/small preferences.*or the offline copy/)).toBeInTheDocument();
  expect(screen.getByText(/Manage Website Data/)).toBeInTheDocument();
});

test('a window that others cleared says so and lists nothing', async () => {
  const { store } = await startedStore();
  show(store);
  act(() => store.setState({ status: 'cleared', heads: {} }));
  expect(heading()).toHaveTextContent('Everything was cleared in another window');
  expect(window.location.hash).toBe('');
});
