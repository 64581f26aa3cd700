import { render } from '@testing-library/react';
import type { JSX } from 'react';
import { Route, Router, Switch } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { AssessmentHead } from '../../../src/core/document/assessment';
import type { Response } from '../../../src/core/document/response';
import type { Item } from '../../../src/core/instrument/instrument';
import { DimensionPage } from '../../../src/pages/assess/results/dimension-page';
import { ResultsPage } from '../../../src/pages/assess/results/results-page';
import { StoreProvider } from '../../../src/store/use-mainstay';
import { bank, example } from '../../core/report/fixtures';
import { pageStore } from '../../support/page-store';

export const { instrument } = bank;
const { answers, ...exampleHead } = example;

/** The example's answers to these items alone. */
export const answersWhere = (keep: (item: Item) => boolean): Response =>
  Object.fromEntries(
    instrument.items.filter(keep).flatMap(({ id }) => {
      const record = answers[id];
      return record ? [[id, record]] : [];
    }),
  );

type Shown = {
  /** What is seen once is remembered by id for the visit, so each test takes an id of its own. */
  readonly id: string;
  readonly response?: Response;
  readonly head?: Partial<AssessmentHead>;
  /** A dimension's id opens its page; without one, the results. */
  readonly dimension?: string;
};

/** The results pages at their own addresses, over a store that holds one assessment. */
export function showResults({ id, response = answers, head = {}, dimension }: Shown) {
  const store = pageStore(instrument);
  store.setState({
    heads: { [id]: { ...exampleHead, ...head, id } },
    responses: { [id]: response },
  });
  const end = dimension === undefined ? '' : `/${encodeURIComponent(dimension)}`;
  const { hook } = memoryLocation({ path: `/a/${id}/results${end}` });
  const page: JSX.Element = (
    <StoreProvider store={store}>
      <Router hook={hook}>
        <Switch>
          <Route path="/a/:id/results">
            <ResultsPage {...bank} />
          </Route>
          <Route path="/a/:id/results/:dimensionId">
            <DimensionPage {...bank} />
          </Route>
        </Switch>
      </Router>
    </StoreProvider>
  );
  return { ...render(page), store };
}
