import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Assessment } from '../../../../src/core/document/assessment';
import type { PanelResponse } from '../../../../src/core/document/collection';
import type { Exercise } from '../../../../src/core/document/exercise';
import { newCollection } from '../../../../src/core/exercise/new-exercise';
import { encodeAssessment } from '../../../../src/core/file/encode';
import { published } from '../../../../src/core/lineage/lineage';
import { exerciseWhere, firstRound, showCollect, showOpen, storeWith } from './collect-scene';

const personOf = (more: Partial<PanelResponse> = {}): PanelResponse => ({
  revision: 1,
  role: '',
  name: '',
  answers: '2'.repeat(25),
  reasons: {},
  isWithdrawn: false,
  ...more,
});

const withPeople = (
  responses: Readonly<Record<string, PanelResponse>>,
  change: Partial<Exercise> = {},
): Assessment => {
  const begun = exerciseWhere(change);
  if (begun.exercise === null) throw new Error();
  return {
    ...begun,
    exercise: { ...begun.exercise, first: { ...begun.exercise.first, responses } },
  };
};

const fileOf = (assessment: Assessment) =>
  new File(
    [encodeAssessment(assessment, { savedAt: '2026-11-21T12:00:00Z', source: 'test' })],
    'theirs.mainstay.json',
  );

const ours = withPeople({ AAAAAAAA: personOf(), BBBBBBBB: personOf() });
const PRESS = { name: 'Put the two together' };

async function dropped(theirs: Assessment, here = ours) {
  const page = showCollect(storeWith(here));
  await page.user.upload(screen.getByLabelText('Choose files'), fileOf(theirs));
  return page;
}

test('a second facilitator’s working file says what it would do, and does it at the press', async () => {
  const agreed = {
    outcome: 'agreed',
    level: 2,
    reason: 'We looked at the minutes',
    evidence: '',
    on: '2026-11-21',
    round: 'first',
  } as const;
  const [item = ''] = ours.exercise?.items ?? [];
  const theirs = withPeople(
    {
      BBBBBBBB: personOf({ revision: 2, answers: '3'.repeat(25) }),
      CCCCCCCC: personOf({ name: 'Priya' }),
    },
    { agreed: { [item]: agreed }, cards: { [item]: { levels: [1, 2, 0, 0, 0], dontKnow: 0 } } },
  );
  const { store, user } = await dropped(theirs);
  await screen.findByText(
    /^1 agreed answer and 1 count of cards \(“.+” and “.+”\),? and the answers of 1 person\.$/,
  );
  expect(Object.keys(firstRound(store))).toEqual(['AAAAAAAA', 'BBBBBBBB']);
  await user.click(screen.getByRole('button', PRESS));
  const done = await screen.findByText('The two copies are put together.');
  expect(done).toHaveFocus();
  const now = firstRound(store);
  expect(Object.keys(now)).toEqual(['AAAAAAAA', 'BBBBBBBB', 'CCCCCCCC']);
  expect(now.BBBBBBBB?.revision).toBe(2);
  expect(now.CCCCCCCC?.name, 'not attributed').toBe('');
  const { exercise } = store.getState().heads.one ?? {};
  expect(exercise?.agreed[item]).toEqual(agreed);
  expect(exercise?.cards[item]?.levels).toEqual([1, 2, 0, 0, 0]);
});

test('our own working file brings nothing new, and there is nothing to press', async () => {
  await dropped(ours);
  await screen.findByText('Nothing new in that working file.');
  expect(screen.queryByRole('button', PRESS)).toBeNull();
});

test('two forms under one number are named, and both are kept', async () => {
  const form = (level: string) => ({
    'paper-2': personOf({ name: '2', answers: level.repeat(25) }),
  });
  const { store, user } = await dropped(withPeople(form('3')), withPeople(form('1')));
  await screen.findByText(/^Form 2\. Both are kept and counted/);
  await user.click(screen.getByRole('button', PRESS));
  await screen.findByText('The two copies are put together.');
  const levels = Object.values(firstRound(store)).map(({ answers }) => answers.charAt(0));
  expect(levels.toSorted()).toEqual(['1', '3']);
});

test.each([
  ['a rehearsal', withPeople({}, { isRehearsal: true }), /One of the two is a rehearsal/],
  [
    'another round',
    withPeople({}, { first: newCollection('0THER000', ours.exercise?.items ?? []) }),
    /an invitation of its own/,
  ],
  ['other questions', withPeople({}, { items: ['F-FF-1'] }), /ask people different questions/],
  ['one that is named', withPeople({}, { attribution: 'named' }), /that their answers are named/],
  ['no exercise', { ...ours, id: 'x', exercise: null }, /holds another assessment/],
])('a working file of %s is refused, and nothing changes', async (_, theirs, words) => {
  const { store } = await dropped(theirs);
  await screen.findByText(words);
  expect(screen.queryByRole('button', PRESS)).toBeNull();
  expect(store.getState().heads.one?.exercise).toEqual(ours.exercise);
});

test('on “Open a file” what goes is named before the press, and can be put back after', async () => {
  const text = { ...ours.context, place: 'Two valleys and a market town' };
  const here: Assessment = { ...ours, exercise: null, kind: 'full', context: text };
  const action = {
    text: 'Ask the council',
    area: '',
    owner: '',
    by: '',
    cost: '',
    status: 'to-do',
    notes: '',
    items: [],
  } as const;
  const planned = { ...here, plan: { actions: { p: action }, order: ['p'] } };
  const sent = { ...planned, together: published(planned) };
  const theirs = { ...sent, plan: { actions: {}, order: [] } };
  const { store, user } = showOpen(storeWith(sent));
  await user.upload(screen.getByLabelText('Choose a file'), fileOf(theirs));
  const goes = await screen.findByText('Goes from here');
  const list = within(goes.closest('dl') ?? document.body);
  expect(list.getByText(/^1 action of the plan \(“Ask the council”\)\./)).toBeVisible();
  expect(list.queryByText('Comes in')).toBeNull();
  await user.click(screen.getByRole('button', PRESS));
  await screen.findByText('Went from here');
  expect(screen.getByRole('link', { name: /put it back/ })).toHaveAttribute(
    'href',
    '#/a/one/colleagues/put-back',
  );
  expect(store.getState().heads.one?.plan.actions).toEqual({});
  expect(JSON.stringify(store.getState().heads.one)).toContain('Ask the council');
});

test('where what is here was copied, a person says which of the two a file is put together with', async () => {
  const first = { ...withPeople({ AAAA1111: personOf() }), name: 'Tuesday’s copy' };
  const second = { ...first, id: 'two', name: 'Wednesday’s copy' };
  const theirs = { ...withPeople({ BBBB2222: personOf() }), id: 'three' };
  const { store, user } = showOpen(storeWith(first, second));
  await user.upload(screen.getByLabelText('Choose a file'), fileOf(theirs));
  await screen.findByText(/What is said above is about “Tuesday’s copy”/);
  await user.click(screen.getByRole('button', { name: 'Look at “Wednesday’s copy” instead' }));
  await user.click(screen.getByRole('button', PRESS));
  await screen.findByRole('heading', { name: 'Put together in “Wednesday’s copy”' });
  expect(Object.keys(firstRound(store, 'two'))).toEqual(['AAAA1111', 'BBBB2222']);
  expect(Object.keys(firstRound(store, 'one'))).toEqual(['AAAA1111']);
});
