import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { AssessmentHead } from '../../../../src/core/document/assessment';
import type { PanelResponse } from '../../../../src/core/document/collection';
import type { Exercise } from '../../../../src/core/document/exercise';
import { newExercise } from '../../../../src/core/exercise/new-exercise';
import type { Guidance, Instrument } from '../../../../src/core/instrument/instrument';
import { StoreProvider } from '../../../../src/store/use-mainstay';
import { bank } from '../../../core/report/fixtures';
import { pageStore } from '../../../support/page-store';

export const { instrument } = bank;
export const ID = 'away-day';

/** Quick, not attributed, nobody invited, unless it says otherwise. */
export function exerciseHead(
  exercise: Partial<Exercise> = {},
  head: Partial<AssessmentHead> = {},
): AssessmentHead & { readonly exercise: Exercise } {
  const { answers: _, ...made } = newExercise({
    id: ID,
    collectionId: 'C011ECT0',
    name: 'Board away-day',
    now: '2026-11-21T09:00:00.000Z',
    today: '2026-11-21',
    instrument,
    pick: 'quick',
    items: [],
    attribution: 'not-attributed',
    isRehearsal: false,
  });
  if (made.exercise === null) throw new Error('a new exercise is one');
  return { ...made, ...head, exercise: { ...made.exercise, ...exercise } };
}

export const oneResponse = (part: Partial<PanelResponse> = {}): PanelResponse => ({
  revision: 1,
  role: '',
  name: '',
  answers: '3'.repeat(25),
  reasons: {},
  isWithdrawn: false,
  ...part,
});

type Page = ComponentType<{ readonly instrument: Instrument; readonly guidance: Guidance }>;

/** A page at its address, over a store that holds one exercise. */
export function showPage(
  Page: Page,
  head: AssessmentHead | null,
  path = '/a/:id',
  address = `/a/${ID}`,
) {
  const store = pageStore(instrument);
  if (head) store.setState({ heads: { [head.id]: head }, responses: { [head.id]: {} } });
  const location = memoryLocation({ path: address, record: true });
  const drawn = render(
    <StoreProvider store={store}>
      <Router hook={location.hook}>
        <Route path={path}>
          <Page {...bank} />
        </Route>
      </Router>
    </StoreProvider>,
  );
  const exercise = () => {
    const now = store.getState().heads[ID]?.exercise;
    if (!now) throw new Error('the exercise is gone');
    return now;
  };
  return { ...drawn, store, exercise, history: location.history, user: userEvent.setup() };
}
