import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { encodeAssessment } from '../../../src/core/exchange/encode';
import { encodeReply } from '../../../src/core/exchange/reply-code';
import { encodeResponseFile } from '../../../src/core/exchange/response-file';
import {
  exerciseWhere,
  firstRound,
  replyOf,
  showArrived,
  showOpen,
  storeWith,
} from './collect-scene';

const heading = () => screen.getByRole('heading', { level: 1 });

test('a link opened on the facilitator’s device is taken in, and the second time counts nothing', () => {
  const store = storeWith(exerciseWhere({ expectedCount: 12 }));
  const first = showArrived(store, encodeReply(replyOf(1)));
  expect(heading()).toHaveTextContent('In.');
  expect(screen.getByRole('status')).toHaveTextContent(/^1 of 12.\s*Exercise: Board away-day/);
  expect(screen.getByRole('link')).toHaveAttribute('href', '#/a/one/exercise/collect');
  first.unmount();
  showArrived(store, encodeReply(replyOf(1)));
  expect(heading()).toHaveTextContent('Already in.');
  expect(Object.keys(firstRound(store))).toHaveLength(1);
});

test('a link to an exercise that is not here says where it belongs', async () => {
  const { user } = showArrived(storeWith(), encodeReply(replyOf(1)));
  expect(heading()).toHaveTextContent('These answers belong on another device');
  expect(screen.getByText(/nothing has been sent/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Copy the code' }));
  expect(await navigator.clipboard.readText()).toBe(encodeReply(replyOf(1)));
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
