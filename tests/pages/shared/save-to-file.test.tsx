import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { Instrument } from '../../../src/core/instrument/instrument';
import { SaveToFile } from '../../../src/pages/shared/keeping/save-to-file';
import { createMainstayStore } from '../../../src/store/create-store';
import { StoreProvider } from '../../../src/store/use-mainstay';
import { BANK } from '../../core/file/bank';
import { createDisk, createParts } from '../../store/stand-ins';

const zoneBefore = process.env.TZ;
afterEach(() => {
  vi.useRealTimers();
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});

async function scene(questions: () => Promise<Instrument>) {
  const made: Blob[] = [];
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) made.push(blob);
    return 'blob:here';
  };
  const store = createMainstayStore({ ...createParts(createDisk().storage), questions });
  await store.getState().loaded();
  const id = store.getState().assessmentStarted('full');
  render(
    <StoreProvider store={store}>
      <SaveToFile id={id} />
    </StoreProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Save to a file' }));
  return { made, filedAt: () => store.getState().filedAt[id] ?? null };
}

test('a file is made once the questions are here, since it is read back with them', async () => {
  const { made, filedAt } = await scene(async () => BANK);
  await waitFor(() => expect(screen.getByText(/^Sent to your downloads/)).toBeVisible());
  expect(made).toHaveLength(1);
  expect(filedAt()).not.toBeNull();
});

test('where the questions cannot be fetched no file is made, and it says so', async () => {
  const { made, filedAt } = await scene(() => Promise.reject(new Error('gone')));
  await waitFor(() => expect(screen.getByText(/^The file could not be made/)).toBeVisible());
  expect(made).toEqual([]);
  expect(filedAt()).toBeNull();
});

test.each([
  ['Europe/London', '2026-07-14T23:20:00.000Z', '2026-07-15'],
  ['America/Los_Angeles', '2026-07-15T03:20:00.000Z', '2026-07-14'],
  ['Pacific/Auckland', '2026-07-14T21:20:00.000Z', '2026-07-15'],
])('in %s at %s the file has the day of %s in its name', async (zone, time, day) => {
  process.env.TZ = zone;
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) });
  await scene(async () => BANK);
  const said = await screen.findByText(/^Sent to your downloads/);
  expect(said).toHaveTextContent(`${day}.mainstay.json`);
});
