import { expect, test } from 'vitest';
import type { PanelRole } from '../../../src/core/document/collection';
import type { Exercise } from '../../../src/core/document/exercise';
import { answersRevealed } from '../../../src/core/exercise/exercise-changes';
import { laterOnesLetIn, lettingIn } from '../../../src/core/exercise/let-in';
import { panelOf } from '../../support/cases/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const instrument = tinyInstrument({ items: [{ id: 'A' }] });

/** A room of so many staff and so many others, all of one answer a side. */
const roomOf = (staff: number, others: number, more: Partial<Exercise> = {}): Exercise => ({
  ...joinedBy(
    tinyExercise({ items: ['A'], people: [], attribution: 'not-attributed' }),
    staff,
    others,
  ),
  ...more,
});

function joinedBy(exercise: Exercise, staff: number, others: number): Exercise {
  const { responses } = exercise.first;
  const from = Object.keys(responses).length;
  const roles: readonly PanelRole[] = [
    ...Array.from({ length: staff }, () => 'staff' as const),
    ...Array.from({ length: others }, () => 'not-staff' as const),
  ];
  const come = roles.map((role, at) => [
    `P${String(from + at).padStart(7, '0')}`,
    {
      revision: 1,
      role,
      name: '',
      answers: role === 'staff' ? '1' : '3',
      reasons: {},
      isWithdrawn: false,
    },
  ]);
  return {
    ...exercise,
    first: { ...exercise.first, responses: { ...responses, ...Object.fromEntries(come) } },
  };
}

const withoutPeople = (exercise: Exercise, ...people: readonly number[]): Exercise => ({
  ...exercise,
  first: {
    ...exercise.first,
    responses: Object.fromEntries(
      Object.entries(exercise.first.responses).map(([id, response], at) => [
        id,
        people.includes(at) ? { ...response, answers: '', isWithdrawn: true } : response,
      ]),
    ),
  },
});

const toldOf = (exercise: Exercise) => {
  const panel = panelOf({ instrument, exercise });
  return { roles: panel.roles, byRole: panel.items[0]?.byRole ?? null };
};

test('sides are told of figures shown once, and no more once others are counted in them', () => {
  const room = answersRevealed(roomOf(5, 5));
  expect(toldOf(room).byRole).not.toBeNull();
  const later = laterOnesLetIn(joinedBy(room, 1, 4));
  expect(later.first.shown?.showings).toHaveLength(2);
  expect(toldOf(later)).toEqual({ roles: null, byRole: null });
});

test('nor where a side of four becomes one of five by those who came later', () => {
  const room = answersRevealed(roomOf(5, 4));
  expect(toldOf(laterOnesLetIn(joinedBy(room, 4, 1))).byRole).toBeNull();
});

test('in a named exercise they are told as before', () => {
  const room = answersRevealed(roomOf(5, 5, { attribution: 'named' }));
  expect(toldOf(laterOnesLetIn(joinedBy(room, 1, 4))).byRole).not.toBeNull();
});

test('where sides were shown, none or five of each go, and none or five of it stay', () => {
  const room = answersRevealed(roomOf(10, 8));
  expect(lettingIn(withoutPeople(room, 0, 1, 2, 10, 11)).may).toBe('too-few');
  expect(lettingIn(withoutPeople(room, 0, 1, 2, 3, 4)).may).toBe('yes');
  expect(lettingIn(withoutPeople(room, 10, 11, 12, 13, 14)).may).toBe('too-few');
  const twoStaff = answersRevealed(roomOf(2, 12));
  expect(lettingIn(withoutPeople(twoStaff, 0, 2, 3, 4, 5)).may).toBe('yes');
});
