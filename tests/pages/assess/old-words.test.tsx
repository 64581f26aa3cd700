import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Answer, ItemRecord } from '../../../src/core/document/answer';
import { setAside } from '../../../src/core/lineage/set-aside';
import { newAssessment } from '../../../src/core/response/new-assessment';
import { AnswerPage } from '../../../src/pages/assess/answer/answer-page';
import { TaskListPage } from '../../../src/pages/assess/task-list/task-list-page';
import { StoreProvider } from '../../../src/store/use-mainstay';
import { pageStore } from '../../support/page-store';
import { realBank } from '../../support/real-bank';

const { instrument, guidance, earlier } = realBank();
const NOW = '2026-11-20T10:00:00.000Z';

const given = (answer: Answer): ItemRecord => ({
  answer,
  note: 'Two days a week.',
  evidence: [],
  speakers: '',
  accreditationCodes: '',
  history: [],
  changedAt: NOW,
  changedBy: 'Priya Nair',
  answeredAt: NOW,
});

/** An assessment of the edition before, as it stands once it is opened with these questions. */
function opened(path: string) {
  const start = { id: 'one', kind: 'full', now: NOW, today: '2026-11-20' } as const;
  const before = newAssessment({ ...start, instrument: { id: instrument.id, version: '1.0.0' } });
  const answers = {
    'F-FF-1': given({ state: 'rated', level: 2 }),
    'F-FF-2': given({ state: 'rated', level: 1 }),
    'F-FF-3': given({ state: 'dk', whoKnows: '' }),
  };
  const { answers: now, ...head } = setAside({ ...before, answers }, instrument);
  const store = pageStore(instrument, { clock: () => '2026-11-28T12:00:00.000Z' });
  store.setState({ status: 'ready', heads: { one: head }, responses: { one: now } });
  const { hook } = memoryLocation({ path });
  render(
    <StoreProvider store={store}>
      <Router hook={hook}>
        <Route path="/a/:id">
          <TaskListPage instrument={instrument} />
        </Route>
        <Route path="/a/:id/answer/:itemId">
          <AnswerPage
            instrument={instrument}
            guidance={guidance}
            fetchEarlier={async () => earlier}
          />
        </Route>
      </Router>
    </StoreProvider>,
  );
  return { store, user: userEvent.setup() };
}

test('the task list says how many questions have changed their meaning, where to begin, and how many in each section', () => {
  opened('/a/one');
  expect(screen.getByText(/2 questions have changed their meaning/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Begin with F1' })).toHaveAttribute(
    'href',
    '#/a/one/answer/F-FF-1',
  );
  expect(screen.getByText('2 to look at again')).toBeVisible();
});

test('the question shows the old words beside the new, with the answer then, until it is answered again', async () => {
  const { store, user } = opened('/a/one/answer/F-FF-1');
  const old = earlier['1.0.0']?.instrument.items.find(({ id }) => id === 'F-FF-1');
  const [item] = instrument.items;
  const aside = await screen.findByRole('region', { name: 'What you answered before' });
  expect(await within(aside).findByText(old?.stem ?? '')).toBeVisible();
  for (const text of old?.levels ?? []) expect(within(aside).getByText(text)).toBeVisible();
  const then = within(aside).getByText('Your answer then').closest('li');
  expect(then).toHaveTextContent(old?.levels[2] ?? '');
  for (const text of item?.levels ?? []) expect(screen.getByText(text)).toBeVisible();
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();

  await user.click(screen.getByRole('radio', { name: 'Established' }));
  expect(store.getState().responses.one?.['F-FF-1']?.answer).toEqual({
    state: 'rated',
    level: 3,
    meaning: 2,
  });
  expect(screen.queryByRole('region', { name: 'What you answered before' })).toBeNull();
  expect(screen.getByText('Given to other words, so it cannot be put back.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Put this answer back/ })).toBeNull();
});
