import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { AssessmentHead } from '../../../src/core/document/assessment';
import type { Response } from '../../../src/core/document/response';
import { PlanPage } from '../../../src/pages/work/plan/plan-page';
import { StoreProvider } from '../../../src/store/use-mainstay';
import { type PlanDoor, paths } from '../../../src/ui/paths';
import { bank, example } from '../../core/report/fixtures';
import { pageStore } from '../../support/page-store';

export const { answers } = example;
const { answers: _, ...exampleHead } = example;

export const NOTHING_PLANNED: Pick<AssessmentHead, 'plan'> = { plan: { actions: {}, order: [] } };

type Shown = {
  readonly door?: PlanDoor;
  readonly head?: Partial<AssessmentHead>;
  readonly response?: Response;
};

export function showPlan({ door, head = {}, response = answers }: Shown = {}) {
  const store = pageStore(bank.instrument);
  store.setState({
    heads: { one: { ...exampleHead, ...head, id: 'one' } },
    responses: { one: response },
  });
  const { hook, navigate } = memoryLocation({ path: paths.plan('one', door).slice(1) });
  const page = render(
    <StoreProvider store={store}>
      <Router hook={hook}>
        <Route path="/a/:id/plan/*?">
          <PlanPage {...bank} fetchOneFile={async () => null} />
        </Route>
      </Router>
    </StoreProvider>,
  );
  const go = (path: string) => act(() => navigate(path));
  const plan = () => store.getState().heads.one?.plan ?? NOTHING_PLANNED.plan;
  return { ...page, store, go, plan, user: userEvent.setup() };
}

export const heading = () => screen.getByRole('heading', { level: 1 });
// By tag and by text: a role asks jsdom for the style of every element.
export const titles = () =>
  [...document.querySelectorAll('.five h2 a')].map(({ textContent }) => textContent);
