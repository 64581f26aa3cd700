import { render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { ReportPage } from '../../../src/pages/work/report/report-page';
import { createMemoryStorage } from '../../../src/platform/storage/memory-storage';
import { createMainstayStore } from '../../../src/store/create-store';
import { StoreProvider } from '../../../src/store/use-mainstay';
import { bank } from '../../core/report/fixtures';
import { awayDay } from '../../support/away-day';
import { windowChannel } from '../../support/other-windows';

const channel = windowChannel();
const storage = createMemoryStorage('unknown');
async function openWindow() {
  const store = createMainstayStore({
    instrument: bank.instrument,
    questions: async () => bank.instrument,
    storage: { ...storage, memoryReason: null, isDurable: true },
    otherWindows: channel(),
    clock: () => '2026-11-21T12:00:00.000Z',
    newId: () => 'new',
  });
  await store.getState().loaded();
  return store;
}

test('what another window writes down of the room reaches a report that is open', async () => {
  const one = await openWindow();
  const day = awayDay({
    instrument: bank.instrument,
    people: 8,
    exercise: { isOpen: true, isRevealed: true },
  });
  const id = one.getState().assessmentOpened(day);
  await one.getState().flush();
  const two = await openWindow();
  const { hook } = memoryLocation({ path: `/a/${id}/report` });
  render(
    <StoreProvider store={one}>
      <Router hook={hook}>
        <Route path="/a/:id/report/:door?">
          <ReportPage {...bank} fetchEarlier={async () => ({})} />
        </Route>
      </Router>
    </StoreProvider>,
  );
  const pageOne = () => screen.getByLabelText(/^Page 1/, { selector: 'section' });
  expect(pageOne()).not.toHaveTextContent('Name one person for the council');
  const line = { id: 'p1', item: null, owner: 'Jo', by: '2027-02-01' };
  two.getState().exerciseChanged(id, ({ exercise, partners }) => ({
    partners,
    exercise: exercise && {
      ...exercise,
      priorities: [{ ...line, text: 'Name one person for the council' }],
    },
  }));
  await two.getState().flush();
  await waitFor(() => expect(pageOne()).toHaveTextContent('Name one person for the council'));
});
