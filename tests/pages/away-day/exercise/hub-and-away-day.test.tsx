import { fireEvent, screen, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { atAGlance } from '../../../../src/core/instrument/at-a-glance';
import type { Instrument } from '../../../../src/core/instrument/instrument';
import { HomeAgainPage } from '../../../../src/pages/assess/home/home-again-page';
import {
  dayHeading,
  daySteps,
  nextStep,
} from '../../../../src/pages/away-day/exercise-hub/day-steps';
import { ExerciseHubPage } from '../../../../src/pages/away-day/exercise-hub/exercise-hub-page';
import { AwayDayPage } from '../../../../src/pages/away-day/prepare/away-day-page';
import { startedExercise } from '../../../../src/pages/away-day/prepare/named-exercise';
import { exerciseHead, ID, instrument, oneResponse, showPage } from './exercise-scene';

const start = { instrument, id: ID, collectionId: 'C011ECT0', now: '2026-11-30T12:00:00.000Z' };

const people = (count: number, name = '') => {
  const { first } = exerciseHead().exercise;
  const each = Array.from({ length: count }, (_, k) => [
    `P000000${k}`,
    oneResponse({ name: name && `${name} ${count - k}` }),
  ]);
  return { ...first, responses: Object.fromEntries(each) };
};

const agreed = {
  'F-FF-1': {
    outcome: 'agreed',
    level: 2,
    reason: '',
    evidence: '',
    on: '2026-11-21',
    round: 'first',
  },
} as const;
const priorities = [{ id: 'p1', text: 'Ask', item: null, owner: '', by: '' }];

test.each([
  ['Set up', 'Nobody is invited yet', {}],
  ['Invite', 'Nobody is invited yet', { facilitator: 'Priya' }],
  ['Collect', 'People are invited, nobody is in yet', { isOpen: true }],
  ['Collect', '3 of 12 in', { isOpen: true, expectedCount: 12, first: people(3) }],
  ['Present', '3 people in', { isOpen: true, first: people(3) }],
  ['Talk', 'You are talking it through', { isOpen: true, first: people(3), agreed }],
  ['Report', 'You have chosen 1 priority', { isOpen: true, first: people(3), agreed, priorities }],
])('the next step is %s when %s', (name, heading, change) => {
  const head = exerciseHead(change);
  const steps = daySteps(head, head.exercise, instrument);
  expect(nextStep(steps, head.exercise).name).toBe(name);
  expect(dayHeading(head.exercise)).toBe(heading);
});

test('who is in: names in the order of the alphabet, or how many and never who', () => {
  const named = showPage(
    ExerciseHubPage,
    exerciseHead({ isOpen: true, attribution: 'named', first: people(3, 'Ben') }),
  );
  const list = document.querySelectorAll('.names-in li');
  expect([...list].map(({ textContent }) => textContent)).toEqual(['Ben 1', 'Ben 2', 'Ben 3']);
  named.unmount();
  showPage(
    ExerciseHubPage,
    exerciseHead({ isOpen: true, expectedCount: 5, first: people(3, 'Ben') }),
  );
  expect(screen.queryByText(/Ben/)).toBeNull();
  expect(screen.getByText(/^3 people. 2 of those you expect are missing/)).toBeInTheDocument();
  expect(screen.getByText(/Below five people only the middle answer/)).toBeInTheDocument();
});

test('the copy to keep says who could read it', () => {
  showPage(ExerciseHubPage, exerciseHead({ facilitator: 'Priya', readers: 'our chair' }));
  expect(screen.getByText(/people have been told that is Priya and our chair/)).toBeInTheDocument();
});

type HomeAgainProps = { readonly instrument: Instrument };
const HomeAgain = ({ instrument }: HomeAgainProps) => (
  <HomeAgainPage
    instrument={instrument}
    glance={atAGlance(instrument)}
    onStart={() => {}}
    notices={null}
  />
);

test('the day to delete it by is asked for, shown with the file, and said once it has come', () => {
  const { exercise, unmount } = showPage(ExerciseHubPage, exerciseHead({ deleteBy: '2099-02-21' }));
  const field = screen.getByLabelText('Delete the exercise and its file by');
  expect(field).toHaveValue('2099-02-21');
  expect(screen.queryByText(/has come/)).toBeNull();
  fireEvent.change(field, { target: { value: '2098-01-31' } });
  fireEvent.blur(field);
  expect(exercise().deleteBy).toBe('2098-01-31');
  unmount();
  const due = exerciseHead({ deleteBy: '2020-02-21' });
  const hub = showPage(ExerciseHubPage, due);
  expect(screen.getByText(/has come: 21 February 2020/)).toBeInTheDocument();
  hub.unmount();
  showPage(HomeAgain, due, '/', '/');
  expect(screen.getByText('To be deleted since 21 February 2020:')).toBeInTheDocument();
});

test('an exercise begins as quick and not attributed, on its set-up page', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 21) });
  onTestFinished(() => void vi.useRealTimers());
  const { store, history } = showPage(AwayDayPage, null, '/away-day', '/away-day');
  fireEvent.click(screen.getByText('Set up an exercise'));
  const [head] = Object.values(store.getState().heads);
  expect(head).toMatchObject({
    kind: 'quick',
    name: 'Away-day, November 2026',
    exercise: { attribution: 'not-attributed', isOpen: false, isRehearsal: false },
  });
  expect(head?.exercise?.deleteBy).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(startedExercise({ ...start, today: '2026-11-30' }).exercise?.deleteBy).toBe('2027-02-28');
  expect(startedExercise({ ...start, today: '2026-09-05' }).exercise?.deleteBy).toBe('2026-12-05');
  expect(head?.exercise?.first.id).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
  expect(history.at(-1)).toBe(`/a/${head?.id}/exercise/set-up`);
});

test('a rehearsal begins with twelve made-up people in, and says so', () => {
  const { store, history, unmount } = showPage(AwayDayPage, null, '/away-day', '/away-day');
  fireEvent.click(screen.getByText('Rehearse with made-up people'));
  const [head] = Object.values(store.getState().heads);
  if (!head?.exercise) throw new Error('no rehearsal');
  expect(head.exercise).toMatchObject({ isRehearsal: true, isOpen: true });
  expect(Object.keys(head.exercise.first.responses)).toHaveLength(12);
  expect(history.at(-1)).toBe(`/a/${head.id}`);
  unmount();
  showPage(ExerciseHubPage, { ...head, id: ID });
  expect(screen.getByText('Rehearsal: made-up answers.')).toBeInTheDocument();
});

test('Home tells an exercise from a self-assessment and how many are in', () => {
  const out = oneResponse({ isWithdrawn: true, answers: '' });
  const first = people(2);
  const responses = { ...first.responses, P0000009: out };
  showPage(HomeAgain, exerciseHead({ first: { ...first, responses } }), '/', '/');
  const row = screen.getByText('Board away-day').closest('li');
  if (row === null) throw new Error('no row');
  expect(within(row).getByText(/^Away-day exercise, /)).toBeInTheDocument();
  expect(within(row).getByText('2 answers in')).toBeInTheDocument();
  expect(within(row).queryByText(/\d answered/)).toBeNull();
});
