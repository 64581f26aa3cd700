import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fileKeeperOf } from '../../../../src/pages/shared/kept-file/file-keeper';
import { KeptFileBox } from '../../../../src/pages/shared/kept-file/kept-file-box';
import { KeptFileHere } from '../../../../src/pages/shared/kept-file/kept-file-here';
import { keptFileName } from '../../../../src/platform/kept-file/remembered-files';
import { StoreProvider } from '../../../../src/store/use-mainstay';
import { until } from '../../../support/until';
import { deviceWith, fileOnDisk, levelIn, rated } from './kept-scene';

const NAME = 'wexcombe.mainstay.json';

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

/** The head of the page, what stands above each page of an assessment, and the fold of the report. */
async function scene() {
  const { disk, handle } = fileOnDisk(NAME);
  const { store, id } = await deviceWith();
  vi.stubGlobal('showSaveFilePicker', async () => handle());
  vi.stubGlobal('showOpenFilePicker', async () => [handle()]);
  render(
    <StoreProvider store={store}>
      <p id="saved-too" />
      <KeptFileHere id={id} name="" />
      <section aria-label="box">
        <KeptFileBox id={id} suggestedName="wexcombe" />
      </section>
    </StoreProvider>,
  );
  const user = userEvent.setup();
  const press = (name: string) =>
    user.click(screen.getAllByRole('button', { name })[0] ?? document.body);
  return { disk, store, id, press, keeper: fileKeeperOf(store) };
}

test('a file is chosen, kept, and let go of; it stays on disk', async () => {
  const { disk, store, id, press } = await scene();
  const box = within(screen.getByRole('region', { name: 'box' }));
  await press('Keep it in a new file');
  await screen.findByText(/It is written after each change while Mainstay is open/);
  expect(document.getElementById('saved-too')).toHaveTextContent(`Kept in ${NAME} too, `);
  expect(keptFileName(id)).toBe(NAME);
  expect(box.queryByRole('button', { name: 'Go on with a file that is there' })).toBeNull();
  store.getState().itemAnswered(id, 'F-FF-1', rated(3));
  await until(() => expect(levelIn(disk.text, 'F-FF-1')).toBe(3));
  const { text } = disk;
  await press('Stop keeping it');
  expect(keptFileName(id)).toBe('');
  expect(box.getByRole('button', { name: 'Keep it in a new file' })).toBeVisible();
  expect(disk.text).toBe(text);
});

test('a file taken away is said to be, and goes on at a press once it is back', async () => {
  const { disk, store, id, press } = await scene();
  await press('Keep it in a new file');
  await screen.findByText(/It is written after each change/);
  disk.reads = 'NotFoundError';
  store.getState().itemAnswered(id, 'F-FF-1', rated(1));
  await until(() => expect(screen.getByText(`We cannot find “${NAME}”.`)).toBeVisible());
  expect(document.getElementById('saved-too')).toHaveTextContent(`Not yet in ${NAME}`);
  disk.reads = '';
  await press('Try again');
  await until(() => expect(screen.queryByText(`We cannot find “${NAME}”.`)).toBeNull());
  expect(levelIn(disk.text, 'F-FF-1')).toBe(1);
});

test('after the browser was closed the page says that the file is behind, and one press goes on', async () => {
  const { disk, store, id, press } = await scene();
  await press('Keep it in a new file');
  await screen.findByText(/It is written after each change/);
  disk.permission = 'prompt';
  store.getState().itemAnswered(id, 'F-FF-1', rated(2));
  await until(() =>
    expect(screen.getByText(`“${NAME}” is behind: press to go on keeping it.`)).toBeVisible(),
  );
  expect(levelIn(disk.text, 'F-FF-1')).toBe('none');
  disk.permission = 'granted';
  await press('Go on keeping it');
  await until(() => expect(levelIn(disk.text, 'F-FF-1')).toBe(2));
});

test('what another has put there is shown with an undo; after that it waits for a press', async () => {
  const { disk, store, id, press, keeper } = await scene();
  store.getState().itemAnswered(id, 'F-FF-1', rated(1));
  await press('Keep it in a new file');
  await screen.findByText(/It is written after each change/);
  disk.text = disk.text.replace('"level": 1', '"level": 4');
  await keeper.goOn(id);
  await screen.findByText(`This came in from “${NAME}”.`);
  await press('Undo');
  await screen.findByText(`“${NAME}” was changed, and so was this.`);
  expect(store.getState().responses[id]?.['F-FF-1']?.answer).toEqual(rated(1));
  await press('Put the two together');
  await until(() => expect(store.getState().responses[id]?.['F-FF-1']?.answer).toEqual(rated(4)));
  await press('Close');
  expect(screen.queryByText(`This came in from “${NAME}”.`)).toBeNull();
});

test('where the browser keeps no files there is nothing to press', async () => {
  const { store, id } = await deviceWith();
  render(
    <StoreProvider store={store}>
      <KeptFileBox id={id} suggestedName="x" otherwise={<p>By hand</p>} />
    </StoreProvider>,
  );
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText('By hand')).toBeVisible();
});
