import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { newAssessment } from '../../../src/core/response/new-assessment';
import { AnswerPage } from '../../../src/pages/assess/answer/answer-page';
import { helpLines } from '../../../src/pages/shared/question/advice';
import { StoreProvider } from '../../../src/store/use-mainstay';
import { pageStore } from '../../support/page-store';
import { realBank } from '../../support/real-bank';

const { instrument, earlier } = realBank();
const inFunding = instrument.items.filter(({ section }) => section === 'funding');

/** Two questions that come one after the other and of which this holds. */
function twoWith(
  holds: (item: (typeof inFunding)[number]) => boolean,
): [first: string, next: string] {
  const at = inFunding.findIndex((item, k) => {
    const after = inFunding[k + 1];
    return holds(item) && after !== undefined && holds(after);
  });
  return [inFunding[at]?.id ?? '', inFunding[at + 1]?.id ?? ''];
}

/** The question, in an assessment without an answer. */
function scene(itemId: string) {
  const store = pageStore(instrument);
  const { answers, ...head } = newAssessment({
    id: 'one',
    kind: 'full',
    now: '2026-11-20T10:00:00.000Z',
    today: '2026-11-20',
    instrument,
  });
  store.setState({ status: 'ready', heads: { one: head }, responses: { one: answers } });
  const { hook, navigate } = memoryLocation({ path: `/a/one/answer/${itemId}` });
  render(
    <StoreProvider store={store}>
      <Router hook={hook}>
        <Route path="/a/:id/answer/:itemId">
          <AnswerPage instrument={instrument} guidance={null} fetchEarlier={async () => earlier} />
        </Route>
      </Router>
    </StoreProvider>,
  );
  const go = (to: string) => navigate(`/a/one/answer/${to}`);
  return { store, go, user: userEvent.setup() };
}

const radio = (value: string) =>
  screen.getAllByRole('radio').find((each) => each.getAttribute('value') === value) ??
  screen.getByText(`no ${value}`);
const heading = () => screen.getByRole('heading', { level: 1 });
const goOn = () => screen.getByRole('button', { name: 'Next' });

test('the next question takes the place of the last with none of its answer, and focus goes to a heading that is new', async () => {
  const [first, next] = twoWith(() => true);
  const { user } = scene(first);
  const [before, sheet] = [heading(), radio('3').closest('label')];
  await user.click(radio('3'));
  await user.click(goOn());
  expect(heading()).toHaveTextContent(instrument.items.find(({ id }) => id === next)?.stem ?? '?');
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  // In the same nodes, but for the heading, so that a voice says it even where focus stood on the last one.
  expect(radio('3').closest('label')).toBe(sheet);
  expect(heading()).not.toBe(before);
  expect(heading()).toHaveFocus();
});

test('what counts, opened for one question, is folded for the next', async () => {
  const [first] = twoWith((item) => helpLines(item, 'own').length > 0);
  const { user } = scene(first);
  await user.click(screen.getByRole('button', { name: 'What counts?' }));
  expect(screen.getByRole('button', { name: 'What counts?' })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await user.click(goOn());
  expect(screen.getByRole('button', { name: 'What counts?' })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
});

test('an answer cleared can be put back where it was, and not from the next question, nor on coming back', async () => {
  const [first, next] = twoWith(() => true);
  const { user, store, go } = scene(first);
  await user.click(radio('2'));
  await user.click(screen.getByRole('button', { name: /^Clear/ }));
  expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
  await user.click(goOn());
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  await user.click(radio('1'));
  go(first);
  await screen.findByRole('heading', { name: /question 1 of/ });
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  const { one } = store.getState().responses;
  expect(one?.[first]?.answer ?? null).toBeNull();
  expect(one?.[next]?.answer).toMatchObject({ state: 'rated', level: 1 });
});

test('the words beside one answer do not stand beside the same answer to the next', async () => {
  const [first, next] = twoWith(({ naAllowed }) => naAllowed);
  const { user, store, go } = scene(first);
  await user.click(radio('na'));
  await user.click(screen.getByRole('radio', { name: 'Someone else does it' }));
  await user.type(screen.getByRole('textbox', { name: 'Who does it?' }), 'The county');
  await user.click(goOn());
  await user.click(radio('na'));
  expect(screen.getByText(/^Filled in from the last one/)).toBeVisible();
  const field = () => screen.getByRole('textbox', { name: 'Who does it?' });
  await user.clear(field());
  await user.type(field(), 'The library');
  go(first);
  await screen.findByDisplayValue('The county');
  expect(screen.queryByText(/^Filled in from the last one/)).toBeNull();
  const { one } = store.getState().responses;
  expect(one?.[first]?.answer).toMatchObject({ state: 'na', detail: 'The county' });
  expect(one?.[next]?.answer).toMatchObject({ state: 'na', detail: 'The library' });
});
