import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { JSX } from 'react';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Assessment } from '../../../../src/core/document/assessment';
import { NO_OTHER_WINDOWS } from '../../../../src/core/storage/storage';
import { createMemoryStorage } from '../../../../src/platform/storage/memory-storage';
import { createMainstayStore } from '../../../../src/store/create-store';
import { StoreProvider } from '../../../../src/store/use-mainstay';
import { bank } from '../../../core/report/fixtures';

/** A page of the years with these assessments on the device; the last of them is the one it is about. */
export function showYears(assessments: readonly Assessment[], page: JSX.Element, rest: string) {
  const store = createMainstayStore({
    instrument: bank.instrument,
    questions: async () => bank.instrument,
    storage: createMemoryStorage('unknown'),
    otherWindows: NO_OTHER_WINDOWS,
    clock: () => '2027-11-21T12:00:00.000Z',
    newId: () => 'new',
  });
  store.setState({
    heads: Object.fromEntries(assessments.map(({ answers: _, ...head }) => [head.id, head])),
    responses: Object.fromEntries(assessments.map(({ id, answers }) => [id, answers])),
    status: 'ready',
  });
  const { hook, history } = memoryLocation({
    path: `/a/${assessments.at(-1)?.id ?? ''}/${rest}`,
    record: true,
  });
  const shown = render(
    <StoreProvider store={store}>
      <Router hook={hook}>
        <Route path="/a/:id/:page">{page}</Route>
      </Router>
    </StoreProvider>,
  );
  return { ...shown, store, history, user: userEvent.setup() };
}
