import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { NO_OTHER_WINDOWS } from '../../src/core/exchange/storage';
import type { AssessmentHead } from '../../src/core/response/assessment';
import type { Response } from '../../src/core/response/response';
import { GapsPage } from '../../src/pages/gaps/gaps-page';
import { createMemoryStorage } from '../../src/platform/memory-storage';
import { createMainstayStore } from '../../src/store/create-store';
import { StoreProvider } from '../../src/store/use-mainstay';
import { NotHere } from '../../src/ui/not-here';
import { type GapList, paths } from '../../src/ui/paths';
import { bank, example } from '../core/report/fixtures';

export const { answers } = example;
const { answers: _, ...exampleHead } = example;

type Shown = {
  readonly list?: GapList;
  readonly head?: Partial<AssessmentHead>;
  readonly response?: Response;
};

export function showGaps({ list = 'first', head = {}, response = answers }: Shown = {}) {
  const store = createMainstayStore({
    instrument: bank.instrument,
    questions: async () => bank.instrument,
    storage: createMemoryStorage('unknown'),
    otherWindows: NO_OTHER_WINDOWS,
    clock: () => '2026-11-21T12:00:00.000Z',
    newId: () => 'new',
  });
  store.setState({
    heads: { one: { ...exampleHead, ...head, id: 'one' } },
    responses: { one: response },
  });
  const { hook, navigate } = memoryLocation({ path: paths.gaps('one', list).slice(1) });
  const page = render(
    <StoreProvider store={store}>
      <Router hook={hook}>
        <Route path="/a/:id/plan/*">
          <GapsPage {...bank} />
        </Route>
        <Route path="/elsewhere">
          <NotHere what="page" />
        </Route>
      </Router>
    </StoreProvider>,
  );
  const go = (path: string) => act(() => navigate(path));
  return { ...page, store, go, user: userEvent.setup() };
}

export const heading = () => screen.getByRole('heading', { level: 1 });
const firstGap = () => screen.getAllByRole('button', { name: /^Change target/ })[0];
// By tag and by text: a role asks jsdom for the style of every element.
export const gapTitles = () =>
  [...document.querySelectorAll('h4')]
    .filter((h4) => h4.closest('[hidden]') === null)
    .map((h4) => h4.textContent);

export async function openFirst(user: ReturnType<typeof userEvent.setup>) {
  const toggle = firstGap();
  if (!toggle) throw new Error('there is no gap');
  await user.click(toggle);
  return { toggle, aim: screen.getByRole('combobox', { name: 'Aim for' }) };
}
