import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { encodeReply } from '../../../../src/core/codes/reply-code';
import { encodeAssessment } from '../../../../src/core/file/encode';
import { encodeResponseFile } from '../../../../src/core/file/response-file';
import {
  exerciseWhere,
  firstRound,
  replyOf,
  showArrived,
  showOpen,
  storeWith,
} from './collect-scene';

const heading = () => screen.getByRole('heading', { level: 1 });

const press = (name: string) => screen.getByRole('button', { name });

test('a link shows what it would do and for which exercise, and waits for a press', async () => {
  const store = storeWith(exerciseWhere({ expectedCount: 12, facilitator: 'Priya' }));
  const before = store.getState().heads;
  const { user } = showArrived(store, encodeReply(replyOf(1)));
  expect(heading()).toHaveTextContent('New answers.');
  expect(document.querySelector('dl')).toHaveTextContent(
    'ExerciseBoard away-dayRun byPriyaForFirst roundIn so far0 of 12',
  );
  expect(store.getState().heads, 'opening alone changes nothing').toBe(before);
  expect(screen.getByRole('link', { name: 'Leave it as it is' })).toHaveAttribute(
    'href',
    '#/a/one/exercise/collect',
  );
  await user.click(press('Take them in'));
  expect(heading()).toHaveTextContent('In.');
  expect(document.querySelector('dl')).toHaveTextContent('In so far1 of 12');
  expect(Object.keys(firstRound(store))).toHaveLength(1);
  await user.click(press('Undo'));
  expect(heading()).toHaveTextContent('Undone.');
  expect(document.querySelector('dl')).toHaveTextContent('In so far0 of 12');
  expect(firstRound(store)).toEqual({});
});

test('two people’s codes run together in one link are counted before the press, and both come in', async () => {
  const store = storeWith(exerciseWhere());
  const elsewhere = encodeReply(replyOf(3, { collection: 'ELSEWHER' }));
  const both = [encodeReply(replyOf(1)), elsewhere, encodeReply(replyOf(2))].join('');
  const { user } = showArrived(store, both);
  expect(heading()).toHaveTextContent('Answers of 2 people wait for you.');
  expect(screen.getByText(/^They would be 2 new\. Nothing of theirs is changed yet/)).toBeVisible();
  expect(screen.getByText(/^One more code in this link is for elsewhere/)).toBeVisible();
  expect(firstRound(store)).toEqual({});
  await user.click(press('Let both in'));
  expect(heading()).toHaveTextContent('2 taken in.');
  expect(Object.keys(firstRound(store))).toHaveLength(2);
  await user.click(press('Undo'));
  expect(firstRound(store)).toEqual({});
});

test('where people are named, those of a link are named before the press', async () => {
  const store = storeWith(exerciseWhere({ attribution: 'named' }));
  const named = (person: number, name: string) =>
    encodeReply(replyOf(person, { response: { name } }));
  showArrived(store, `${named(1, 'Ann')} ${named(2, 'Ben')}`);
  expect(screen.getByText(/They are from Ann and Ben\./)).toBeVisible();
});

test('what would change somebody’s answers waits after what only adds, in the same link', async () => {
  const store = storeWith(exerciseWhere());
  const made = encodeReply(replyOf(1, { response: { revision: 31, answers: '0'.repeat(25) } }));
  const first = showArrived(store, made);
  await first.user.click(press('Take them in'));
  first.unmount();
  const { user } = showArrived(store, encodeReply(replyOf(1)) + encodeReply(replyOf(2)));
  expect(heading()).toHaveTextContent('New answers.');
  expect(screen.getByText('1 more in this link to look at after this.')).toBeVisible();
  await user.click(press('Take them in'));
  expect(heading()).toHaveTextContent('A newer code is in already. Take this one instead?');
  expect(firstRound(store)['0001ABCD']?.answers).toBe('0'.repeat(25));
});

test('the same link again counts nothing', async () => {
  const store = storeWith(exerciseWhere());
  const first = showArrived(store, encodeReply(replyOf(1)));
  await first.user.click(press('Take them in'));
  first.unmount();
  showArrived(store, encodeReply(replyOf(1)));
  expect(heading()).toHaveTextContent('Already in.');
  expect(screen.queryByRole('button')).toBeNull();
});

test('the highest revision shuts nobody out: whoever runs it chooses which code stands', async () => {
  const store = storeWith(exerciseWhere());
  const made = { revision: 31, answers: '0'.repeat(25) };
  for (const [response, name] of [
    [{ revision: 1 }, 'Take them in'],
    [made, 'Put them in place of the earlier ones'],
    [{ revision: 2, answers: '3'.repeat(25) }, 'Take this one instead'],
  ] as const) {
    const page = showArrived(store, encodeReply(replyOf(1, { response })));
    const stood = firstRound(store);
    expect(firstRound(store)).toBe(stood);
    await page.user.click(press(name));
    page.unmount();
  }
  expect(firstRound(store)['0001ABCD']?.answers).toBe('3'.repeat(25));
  showArrived(store, encodeReply(replyOf(1, { response: made })));
  expect(firstRound(store)['0001ABCD']?.answers).toBe('3'.repeat(25));
});

test('a link that comes late says so, and one to someone taken out asks whether to put them back', async () => {
  const store = storeWith(exerciseWhere({ isRevealed: true }));
  const late = showArrived(store, encodeReply(replyOf(1)));
  expect(
    screen.getByText(/counts only once at least four others have come late/),
  ).toBeInTheDocument();
  await late.user.click(press('Take them in'));
  await late.user.click(press('Undo'));
  late.unmount();
  showArrived(store, encodeReply(replyOf(1)));
  expect(heading()).toHaveTextContent('You took these answers out. Put them back?');
  expect(firstRound(store)).toEqual({});
});

test('a link to an exercise that is not here says where it belongs', async () => {
  const { user } = showArrived(storeWith(), encodeReply(replyOf(1)));
  expect(heading()).toHaveTextContent('These answers belong on another device');
  expect(screen.getByText(/nothing has been sent/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Copy the code' }));
  expect(await navigator.clipboard.readText()).toBe(encodeReply(replyOf(1)));
});

test('a link with answers to another set of questions says how to ask those, and whose it may be', () => {
  const store = storeWith(exerciseWhere());
  const ofOthers = { ...replyOf(1), instrument: { id: 'our-county-halls', version: '1.0.0' } };
  showArrived(store, encodeReply(ofOthers));
  expect(heading()).toHaveTextContent(/^These answers are to other questions than this page asks/);
  expect(screen.getByText(/open their file under “Open a file” on Home/)).toBeVisible();
  expect(screen.getByText(/If these are your own answers, send the link/)).toBeVisible();
  expect(screen.queryByRole('button'), 'those questions are not on this device').toBeNull();
  expect(firstRound(store)).toEqual({});
});

test('nothing is said of a device that is not read yet', () => {
  const store = storeWith(exerciseWhere());
  store.setState({ status: 'loading' });
  showArrived(store, encodeReply(replyOf(1)));
  expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
});

test.each([
  ['abc', 'That is not a Mainstay code.'],
  [encodeReply(replyOf(1)).slice(0, -4), 'Not taken in: the end of this code is missing.'],
  [`${encodeReply(replyOf(1)).slice(0, -1)}_`, 'Not taken in: the end of this code is missing.'],
  ['MR9.ABC', 'Not taken in: a newer Mainstay made this code.'],
  ['MI1.ABC', 'That is the invitation, not an answer.'],
])('a link that cannot be read says why: %s', (code, words) => {
  showArrived(storeWith(exerciseWhere()), code);
  expect(heading()).toHaveTextContent(words);
});

test('where the exercise is here twice, the person says which one is meant', async () => {
  const copy = { ...exerciseWhere({}, 'two'), name: 'Copy of Board away-day' };
  const store = storeWith(exerciseWhere(), copy);
  const { user } = showArrived(store, encodeReply(replyOf(1)));
  expect(heading()).toHaveTextContent('Which exercise are these answers for?');
  expect(Object.keys(firstRound(store, 'two'))).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: /^Copy of/ }));
  expect(Object.keys(firstRound(store, 'two'))).toHaveLength(0);
  await user.click(press('Take them in'));
  expect(heading()).toHaveTextContent('In.');
  expect(Object.keys(firstRound(store, 'two'))).toHaveLength(1);
  expect(Object.keys(firstRound(store))).toHaveLength(0);
});

const upload = async (store: ReturnType<typeof storeWith>, text: string) => {
  const page = showOpen(store);
  await page.user.upload(screen.getByLabelText('Choose a file'), new File([text], 'x.json'));
  return page;
};

test('an answer’s file opened from Home is pointed to the page that takes it in', async () => {
  const reply = replyOf(1);
  const items = exerciseWhere().exercise?.first.items ?? [];
  const response = { ...reply.response, reasons: {} };
  const store = storeWith(exerciseWhere());
  await upload(store, encodeResponseFile({ ...reply, items, response }, 'test'));
  await screen.findByText(/holds one person’s answers/);
  expect(screen.getByRole('link', { name: 'Collect for “Board away-day”' })).toHaveAttribute(
    'href',
    '#/a/one/exercise/collect',
  );
  expect(Object.keys(firstRound(store))).toHaveLength(0);
});

test('a second copy of an exercise is asked about before it is opened beside the first', async () => {
  const store = storeWith(exerciseWhere());
  const theirs = exerciseWhere({ facilitator: 'Tom' });
  const text = encodeAssessment(theirs, { savedAt: '2026-11-21T12:00:00Z', source: 'test' });
  const { user } = await upload(store, text);
  await screen.findByText('You have this exercise here already');
  expect(Object.keys(store.getState().heads)).toEqual(['one']);
  await user.click(screen.getByRole('button', { name: 'Open it beside the other' }));
  expect(heading()).toHaveTextContent('Opened “Board away-day”');
  expect(Object.keys(store.getState().heads)).toEqual(['one', 'new']);
});

test('the very same exercise opened again asks nothing', async () => {
  const store = storeWith(exerciseWhere());
  const text = encodeAssessment(exerciseWhere(), {
    savedAt: '2026-11-21T12:00:00Z',
    source: 'test',
  });
  await upload(store, text);
  await screen.findByText('Nothing was added.');
});

test('a link that waits says so where its exercise is deleted meanwhile, and can be taken once that is undone', async () => {
  const store = storeWith(exerciseWhere());
  const { user } = showArrived(store, encodeReply(replyOf(1)));
  act(() => store.getState().assessmentDeleted('one'));
  expect(heading()).toHaveTextContent(/ is not on this device any more$/);
  expect(screen.queryByRole('button')).toBeNull();
  act(() => store.getState().deletionUndone());
  await user.click(press('Take them in'));
  expect(Object.keys(firstRound(store))).toHaveLength(1);
});
