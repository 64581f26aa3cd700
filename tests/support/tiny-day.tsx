import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Exercise } from '../../src/core/document/exercise';
import { StoreProvider } from '../../src/store/use-mainstay';
import { bank } from '../core/report/fixtures';
import { pageStore } from './page-store';
import { type TinyExercise, type TinyPerson, tinyExercise } from './tiny-exercise';
import { tinyAssessment } from './tiny-instrument';

export { bank };

/** The first items of the real bank, as many as an answer sheet here has signs. */
export const ITEMS = bank.instrument.items.slice(0, 4);
const ids = ITEMS.map(({ id }) => id);

/** An exercise of four real questions, answered by these people. */
export const dayOf = (
  people: readonly TinyPerson[],
  more: Omit<Partial<TinyExercise>, 'items' | 'people'> = {},
): Exercise => tinyExercise({ pick: 'own', items: ids, people, ...more });

/** A page of that exercise, in a store of its own. `page` is what follows `/exercise/`. */
export function showDay(exercise: Exercise, page: string, shown: ReactNode) {
  const { instrument } = bank;
  const store = pageStore(instrument);
  const { answers, ...head } = tinyAssessment({ answers: {}, kind: 'pick', exercise });
  const own = {
    ...head,
    id: 'one',
    instrument: { id: instrument.id, version: instrument.version },
  };
  store.setState({ heads: { one: own }, responses: { one: answers } });
  const location = memoryLocation({ path: `/a/one/exercise/${page}`, record: true });
  const view = render(
    <StoreProvider store={store}>
      <Router hook={location.hook}>
        <Route path="/a/:id/exercise/:page/:part?">{shown}</Route>
      </Router>
    </StoreProvider>,
  );
  const exerciseNow = () => store.getState().heads.one?.exercise ?? null;
  return { ...view, store, exerciseNow, history: location.history, user: userEvent.setup() };
}
