import { act, fireEvent, render, screen } from '@testing-library/react';
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

const { instrument, guidance, earlier } = realBank();
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
          <AnswerPage
            instrument={instrument}
            guidance={guidance}
            fetchEarlier={async () => earlier}
          />
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

const fold = (title: string) => screen.getByText(title).closest('details');

test('a note opened beside one question is closed beside the next, in the same nodes', async () => {
  const [first] = twoWith(() => true);
  const { user } = scene(first);
  const why = fold('Why we ask');
  await user.click(screen.getByText('Why we ask'));
  expect(why).toHaveAttribute('open');
  await user.click(goOn());
  expect(fold('Why we ask')).toBe(why);
  expect(why).not.toHaveAttribute('open');
});

test('evidence that opens for one answer is closed for the next question, and what was written stays with the first', async () => {
  const [first, next] = twoWith(() => true);
  const { user, store, go } = scene(first);
  await user.click(radio('4'));
  const note = await screen.findByLabelText('Why this level?');
  expect(fold('Evidence and notes')).toHaveAttribute('open');
  await user.type(note, 'Kept in a log');
  await user.click(goOn());
  expect(fold('Evidence and notes')).not.toHaveAttribute('open');
  expect(screen.queryByLabelText('Why this level?')).toBeNull();
  await user.click(radio('4'));
  expect(await screen.findByLabelText('Why this level?')).toHaveValue('');
  go(first);
  expect(await screen.findByDisplayValue('Kept in a log')).toBeVisible();
  expect(fold('Evidence and notes')).toHaveAttribute('open');
  const { one } = store.getState().responses;
  expect([one?.[first]?.note, one?.[next]?.note]).toEqual(['Kept in a log', '']);
});

test('a fold opened by hand at one question does not open the next, whose own answer opens it', async () => {
  const [first, next] = twoWith(() => true);
  const { user, go } = scene(first);
  await user.click(screen.getByText('Evidence and notes'));
  await screen.findByLabelText('Why this level?');
  await user.click(goOn());
  expect(fold('Evidence and notes')).not.toHaveAttribute('open');
  await user.click(radio('3'));
  await screen.findByText(/^You chose/);
  expect(fold('Evidence and notes')).toHaveAttribute('open');
  go(first);
  await screen.findByRole('heading', { name: /question 1 of/ });
  expect(fold('Evidence and notes')).not.toHaveAttribute('open');
  go(next);
  await screen.findByText(/^You chose/);
});

test('evidence stays closed where an arrow goes past the top levels to “don’t know”', () => {
  const [first] = twoWith(() => true);
  scene(first);
  act(() => {
    fireEvent.click(radio('4'));
    fireEvent.click(radio('dk'));
  });
  expect(radio('dk')).toBeChecked();
  expect(fold('Evidence and notes')).not.toHaveAttribute('open');
});
