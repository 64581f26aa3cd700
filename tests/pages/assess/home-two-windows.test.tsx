import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { OnThisDevice } from '../../../src/pages/assess/home/on-this-device';
import { StorageNotices } from '../../../src/pages/assess/home/storage-notices';
import { openIndexedDbStorage } from '../../../src/platform/storage/indexed-db-storage';
import { StoreProvider } from '../../../src/store/use-mainstay';
import { BANK } from '../../core/file/bank';
import { createStoreOn } from '../../store/stand-ins';
import { windowChannel } from '../../support/other-windows';
import { createSmallStorage } from '../../support/small-storage';

beforeAll(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

let open: () => Promise<ReturnType<typeof createStoreOn>>;
beforeEach(() => {
  const factory = new IDBFactory();
  const small = createSmallStorage();
  const channel = windowChannel();
  open = async () => {
    const storage = await openIndexedDbStorage(
      () => factory,
      () => small,
    );
    const store = createStoreOn(storage, channel());
    await store.getState().loaded();
    return store;
  };
});

async function homeBesideAnother() {
  const other = await open();
  const id = other.getState().assessmentStarted('full');
  await other.getState().flush();
  const here = await open();
  render(
    <StoreProvider store={here}>
      <OnThisDevice
        instrument={BANK}
        heading={createRef()}
        notices={<StorageNotices damagedRecords={null} />}
      />
    </StoreProvider>,
  );
  const deletedThere = async () => {
    act(() => other.getState().assessmentDeleted(id));
    await act(() => other.getState().flush());
    await waitFor(() => expect(here.getState().deletedElsewhere[id]).toBeDefined());
  };
  return { here, id, deletedThere, user: userEvent.setup() };
}

test('a name half typed stays where another window deletes what it is for, and can be kept with it', async () => {
  const { here, id, deletedThere, user } = await homeBesideAnother();
  await user.click(screen.getByRole('button', { name: /^Save, rename, copy or delete/ }));
  const name = await screen.findByLabelText('Name');
  await user.clear(name);
  await user.type(name, 'Spring');
  await deletedThere();
  expect(name).toHaveFocus();
  expect(name).toHaveValue('Spring');
  expect(screen.getByText(/^It was deleted in another window just now/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
  await user.type(name, ' 2027');
  await user.click(screen.getByRole('button', { name: 'Keep it, with this name' }));
  await here.getState().flush();
  const kept = (await open()).getState();
  expect(kept.heads[id]?.name).toBe('Spring 2027');
});

test('what another window deletes is said at Home, and can be kept from there', async () => {
  const { here, id, deletedThere, user } = await homeBesideAnother();
  const name = here.getState().heads[id]?.name ?? '';
  await deletedThere();
  await screen.findByText(`“${name}” was deleted in another window.`);
  await user.click(screen.getByRole('button', { name: 'Keep it after all' }));
  await here.getState().flush();
  expect((await open()).getState().heads[id]?.name).toBe(name);
});
