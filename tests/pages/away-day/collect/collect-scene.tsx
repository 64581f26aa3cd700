import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { ReplyCode } from '../../../../src/core/codes/reply-code';
import type { Assessment } from '../../../../src/core/document/assessment';
import type { Exercise } from '../../../../src/core/document/exercise';
import { newExercise } from '../../../../src/core/exercise/new-exercise';
import { PART_BLOCK_ID } from '../../../../src/core/intake/part-in-file';
import { OpenFilePage } from '../../../../src/pages/assess/open-file/open-file-page';
import { ArrivedLinkPage } from '../../../../src/pages/away-day/collect/arrived-link-page';
import { CollectPage } from '../../../../src/pages/away-day/collect/collect-page';
import { StoreProvider } from '../../../../src/store/use-mainstay';
import { bank } from '../../../core/report/fixtures';
import { pageStore } from '../../../support/page-store';

export { bank };
export const COLLECTION = 'C0113CT0';
const { instrument } = bank;

export function exerciseWhere(change: Partial<Exercise> = {}, id = 'one'): Assessment {
  const begun = newExercise({
    id,
    collectionId: COLLECTION,
    name: 'Board away-day',
    now: '2026-11-21T10:00:00.000Z',
    today: '2026-11-21',
    instrument,
    pick: 'quick',
    items: [],
    attribution: 'not-attributed',
    isRehearsal: false,
  });
  if (begun.exercise === null) throw new Error('an exercise was asked for');
  return { ...begun, exercise: { ...begun.exercise, isOpen: true, ...change } };
}

type Said = Partial<Omit<ReplyCode, 'response'>> & {
  readonly response?: Partial<ReplyCode['response']>;
};

/** The n-th person's reply to the quick check; everybody chose the third level. */
export function replyOf(person: number, change: Said = {}): ReplyCode {
  const { response, ...rest } = change;
  const items = exerciseWhere().exercise?.first.items ?? [];
  return {
    instrument: { id: instrument.id, version: instrument.version },
    round: 'first',
    collection: COLLECTION,
    isRehearsal: false,
    itemCount: items.length,
    // Told apart by their first four signs, as read out.
    respondent: `${String(person).padStart(4, '0')}ABCD`,
    ...rest,
    response: {
      revision: 1,
      role: 'staff',
      name: '',
      answers: '2'.repeat(items.length),
      isWithdrawn: false,
      ...response,
    },
  };
}

export function storeWith(...assessments: readonly Assessment[]) {
  const store = pageStore(instrument);
  store.setState({ status: 'ready' });
  for (const assessment of assessments) {
    const { answers, ...head } = assessment;
    store.setState(({ heads, responses }) => ({
      heads: { ...heads, [head.id]: head },
      responses: { ...responses, [head.id]: answers },
    }));
  }
  return store;
}

type Store = ReturnType<typeof storeWith>;

function show(store: Store, path: string, pages: ReactNode) {
  const { hook } = memoryLocation({ path });
  const page = render(
    <StoreProvider store={store}>
      <Router hook={hook}>{pages}</Router>
    </StoreProvider>,
  );
  return { ...page, store, user: userEvent.setup() };
}

export const showCollect = (store: Store, round = '') =>
  show(
    store,
    `/a/one/exercise/collect${round && `/${round}`}`,
    <Route path="/a/:id/exercise/collect/:round?">
      <CollectPage {...bank} />
    </Route>,
  );

export const showArrived = (store: Store, code: string) =>
  show(
    store,
    `/in/${code}`,
    <Route path="/in/:code">
      <ArrivedLinkPage {...bank} fetchEarlier={async () => ({})} />
    </Route>,
  );

export const showOpen = (store: Store) => show(store, '/open', <OpenFilePage {...bank} />);

/** The page as the one file with these questions inside opens it. */
export function showInside(store: Store, text: string) {
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = PART_BLOCK_ID;
  block.textContent = text;
  document.body.append(block);
  return show(store, '/join/part', <OpenFilePage {...bank} isInside />);
}

export const firstRound = (store: Store, id = 'one') => {
  const exercise = store.getState().heads[id]?.exercise;
  if (!exercise) throw new Error(`${id} is no exercise`);
  return exercise.first.responses;
};
