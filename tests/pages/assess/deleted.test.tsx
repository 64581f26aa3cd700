import { render, screen, waitFor } from '@testing-library/react';
import { createRef } from 'react';
import { expect, test } from 'vitest';
import { OnThisDevice } from '../../../src/pages/assess/home/on-this-device';
import { StorageNotices } from '../../../src/pages/assess/home/storage-notices';
import { StoreProvider } from '../../../src/store/use-mainstay';
import { BANK } from '../../core/file/bank';
import { startedStore } from '../../store/stand-ins';

test('what could not be deleted is not called deleted, until it is', async () => {
  const { disk, store, id, act } = await startedStore();
  const name = store.getState().heads[id]?.name ?? '';
  render(
    <StoreProvider store={store}>
      <OnThisDevice
        instrument={BANK}
        heading={createRef()}
        notices={<StorageNotices damagedRecords={null} />}
      />
    </StoreProvider>,
  );
  disk.breakWith('full');
  act.assessmentDeleted(id);
  await act.flush();
  await screen.findByText(`“${name}” is not deleted yet.`);
  expect(screen.queryByText(/^Deleted/)).toBeNull();
  expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
  disk.mend();
  await act.saveRetried();
  await waitFor(() => expect(screen.getByText(`Deleted “${name}”.`)).toBeVisible());
  expect(screen.queryByText(/not deleted yet/)).toBeNull();
});
