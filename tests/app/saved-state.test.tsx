import { act as inAct, render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SavedState } from '../../src/app/frame/saved-state';
import type { MainstayStore } from '../../src/store/create-store';
import { StoreProvider } from '../../src/store/use-mainstay';
import { HEARD_ID, say } from '../../src/ui/say';
import { startedStore } from '../store/stand-ins';

const show = (store: MainstayStore, id: string) =>
  render(
    <StoreProvider store={store}>
      <SavedState id={id} />
      <p role="status" id={HEARD_ID} />
    </StoreProvider>,
  );

test('nothing says “saved” to those who hear the page once a write has failed', async () => {
  const { disk, store, id, act } = await startedStore();
  show(store, id);
  act.itemAnswered(id, 'F-FF-1', { state: 'rated', level: 1 });
  await act.flush();
  const region = screen.getByRole('status');
  await waitFor(() => expect(region).toHaveTextContent('Your answers are now saved here'));
  disk.breakWith('full');
  act.itemAnswered(id, 'F-FF-1', { state: 'rated', level: 2 });
  await act.flush();
  await waitFor(() => expect(screen.getByText('Not saved')).toBeVisible());
  await waitFor(() => expect(region).toBeEmptyDOMElement());
  disk.mend();
  await act.saveRetried();
  await waitFor(() => expect(region).toHaveTextContent('Your answers are now saved here'));
});

test('“saved” is not heard any more once another window has deleted it', async () => {
  const { store, id, act } = await startedStore();
  show(store, id);
  act.itemAnswered(id, 'F-FF-1', { state: 'rated', level: 1 });
  await act.flush();
  const region = screen.getByRole('status');
  await waitFor(() => expect(region).toHaveTextContent('Your answers are now saved here'));
  inAct(() => store.setState({ heads: {}, deletedElsewhere: { [id]: 'Spring' } }));
  await waitFor(() => expect(region).toBeEmptyDOMElement());
});

test('typing is not told to those who hear the page, once it was said that answers are saved', async () => {
  const { store, id, act } = await startedStore();
  show(store, id);
  act.itemAnswered(id, 'F-FF-1', { state: 'rated', level: 1 });
  await act.flush();
  const region = screen.getByRole('status');
  await waitFor(() => expect(region).toHaveTextContent('Your answers are now saved here'));
  const said: (string | null)[] = [];
  new MutationObserver(() => said.push(region.textContent)).observe(region, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  for (let keys = 1; keys <= 20; keys += 1) {
    inAct(() => act.notesChanged(id, 'F-FF-1', { note: 'x'.repeat(keys) }));
    await inAct(() => act.flush());
  }
  expect(screen.getByText(/^Saved/)).toBeVisible();
  say('the end');
  await waitFor(() => expect(region).toHaveTextContent('the end'));
  expect(said.filter(Boolean)).toEqual(['the end']);
});

test('“Saved” is not seen while an answer is being written, and keeps its place', async () => {
  const { store, id, act } = await startedStore();
  show(store, id);
  inAct(() => act.itemAnswered(id, 'F-FF-1', { state: 'rated', level: 1 }));
  expect(screen.getByText('Saving')).toBeVisible();
  expect(screen.getByText(/^Saved/)).not.toBeVisible();
  await inAct(() => act.flush());
  expect(screen.getByText(/^Saved.*, \d\d:\d\d$/)).toBeVisible();
  expect(screen.getByText('Saving')).not.toBeVisible();
});
