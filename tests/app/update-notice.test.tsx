import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { UpdateNotice } from '../../src/app/frame/update-notice';
import type { Update } from '../../src/platform/service-worker';
import { createMemoryStorage } from '../../src/platform/storage/memory-storage';
import type { MainstayStore } from '../../src/store/create-store';
import { StoreProvider } from '../../src/store/use-mainstay';
import { createStoreOn, startedStore } from '../store/stand-ins';
import { until } from '../support/until';

beforeEach(() => {
  URL.createObjectURL = () => 'blob:here';
});

function show(store: MainstayStore, kind: Update['kind'] = 'waiting') {
  const use = vi.fn();
  const onClose = vi.fn();
  render(
    <StoreProvider store={store}>
      <UpdateNotice update={{ kind, use }} onClose={onClose} />
      <main id="main" tabIndex={-1} />
    </StoreProvider>,
  );
  return { use, onClose, user: userEvent.setup() };
}

const now = () => screen.getByRole('button', { name: 'Use the new version now' });

test('a new version is used only when asked for, and takes no focus', async () => {
  const { store } = await startedStore();
  const { use, user } = show(store);
  expect(screen.getByText(/^A new version is ready/)).toBeInTheDocument();
  expect(document.body).toHaveFocus();
  expect(use).not.toHaveBeenCalled();
  await user.click(now());
  expect(use).toHaveBeenCalledTimes(1);
});

test('what waits to be written is written first', async () => {
  const { store, disk, id } = await startedStore();
  const { use, user } = show(store);
  disk.hold();
  store.getState().assessmentRenamed(id, 'Renamed just now');
  await user.click(now());
  expect(use).not.toHaveBeenCalled();
  disk.release();
  await until(() => expect(use).toHaveBeenCalledTimes(1));
  expect(disk.written()).toContain(`head ${id}`);
});

test('with a device that takes nothing, a file comes first and nothing reloads', async () => {
  const { store, disk, id } = await startedStore();
  const { use, user } = show(store);
  disk.breakWith('full');
  store.getState().assessmentRenamed(id, 'Not on the device');
  await user.click(now());
  expect(await screen.findByText(/Not everything is saved/)).toBeInTheDocument();
  expect(use).not.toHaveBeenCalled();
  const button = screen.getByRole('button', { name: /^Save to a file/ });
  await user.click(button);
  expect(await screen.findByText('Everything is in a file now.')).toBeInTheDocument();
  expect(button).toHaveFocus();
  await user.click(now());
  expect(use).toHaveBeenCalledTimes(1);
});

test('in memory alone it says that the file must be opened again', async () => {
  const store = createStoreOn(createMemoryStorage('blocked'));
  await store.getState().loaded();
  store.getState().assessmentStarted('quick');
  const { use, user } = show(store);
  await user.click(now());
  expect(screen.getByText(/open the file again after the reload/)).toBeInTheDocument();
  expect(use).not.toHaveBeenCalled();
});

test('after an update in another window this one carries on until told otherwise', async () => {
  const { store } = await startedStore();
  const { use, onClose, user } = show(store, 'replaced');
  expect(screen.getByText(/updated in another window/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Close this message' }));
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('main')).toHaveFocus();
  expect(use).not.toHaveBeenCalled();
});
