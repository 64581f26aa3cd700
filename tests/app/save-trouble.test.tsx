import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { SaveTrouble } from '../../src/app/frame/save-trouble';
import { StoreProvider } from '../../src/store/use-mainstay';
import { startedStore } from '../store/stand-ins';

beforeEach(() => {
  URL.createObjectURL = () => 'blob:here';
});

async function scene(isOnItsPage = true) {
  const started = await startedStore();
  render(
    <StoreProvider store={started.store}>
      <SaveTrouble id={isOnItsPage ? started.id : null} />
      <main id="main" tabIndex={-1} />
    </StoreProvider>,
  );
  const fail = async () => {
    started.disk.breakWith('full');
    started.act.assessmentRenamed(started.id, 'Not written');
    await started.act.flush();
  };
  return { ...started, fail, user: userEvent.setup() };
}

test('a full device is said with a file and another try beside it', async () => {
  const { fail } = await scene();
  expect(screen.queryByRole('alert')).toBeNull();
  await fail();
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Not saved: this device is full.');
  expect(await screen.findByRole('button', { name: 'Save to a file' })).toBeInTheDocument();
});

test('off an assessment’s pages there is no telling which to save', async () => {
  const { fail } = await scene(false);
  await fail();
  expect(await screen.findByRole('alert')).not.toHaveTextContent(/on screen/);
  expect(screen.queryByRole('button', { name: 'Save to a file' })).toBeNull();
});

test('another try that fails leaves the button where it was, in focus', async () => {
  const { fail, user } = await scene();
  await fail();
  const again = await screen.findByRole('button', { name: 'Try again' });
  await user.click(again);
  await waitFor(() => expect(again).toHaveTextContent('Try again'));
  expect(again).toHaveFocus();
});

test('another try that works takes the bar away and puts focus on the page', async () => {
  const { fail, user, disk, id } = await scene();
  await fail();
  disk.mend();
  disk.written();
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(screen.getByRole('main')).toHaveFocus();
  expect(disk.written()).toContain(`head ${id}`);
});

test('what could not be deleted is told as that, and no answers are said to be on screen at Home', async () => {
  const { disk, store, id, act } = await scene(false);
  const name = store.getState().heads[id]?.name ?? '';
  disk.breakWith('full');
  act.assessmentDeleted(id);
  await act.flush();
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Not deleted: this device is full.');
  expect(alert).toHaveTextContent(`“${name}” is still on this device`);
  expect(alert).not.toHaveTextContent(/on screen/);
});
