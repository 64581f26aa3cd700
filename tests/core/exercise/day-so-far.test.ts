import { expect, test } from 'vitest';
import type { PanelResponse } from '../../../src/core/document/collection';
import { DAY_STEPS, nextOfDay, stepState } from '../../../src/core/exercise/day-so-far';
import { exerciseWhere } from '../../pages/away-day/collect/collect-scene';

const exerciseOf = (change: Parameters<typeof exerciseWhere>[0]) => {
  const { exercise } = exerciseWhere({ isOpen: false, ...change });
  if (exercise === null) throw new Error('an exercise was asked for');
  return exercise;
};
const dayOf = (change: Parameters<typeof exerciseWhere>[0]) => {
  const exercise = exerciseOf(change);
  return [nextOfDay(exercise), ...DAY_STEPS.map((step) => stepState(exercise, step))];
};

test('the day goes from its setting up to the report, and says what is next', () => {
  expect(dayOf({})).toEqual(['set-up', 'open', 'open', 'open', 'open', 'open', 'open']);
  const begun = { expectedCount: 2 };
  expect(dayOf(begun)).toEqual(['invite', 'half', 'open', 'open', 'open', 'open', 'open']);
  const open = { ...begun, isOpen: true };
  expect(dayOf(open)).toEqual(['collect', 'full', 'full', 'open', 'open', 'open', 'open']);
  const { first } = exerciseOf({});
  const person: PanelResponse = {
    revision: 1,
    role: '',
    name: '',
    answers: '2'.repeat(first.items.length),
    reasons: {},
    isWithdrawn: false,
  };
  const one = { ...open, first: { ...first, responses: { AAAA1111: person } } };
  expect(dayOf(one)).toEqual(['collect', 'full', 'full', 'half', 'open', 'open', 'open']);
  const all = { ...first, responses: { AAAA1111: person, BBBB2222: person } };
  const shown = { ...open, first: all, isRevealed: true };
  expect(dayOf(shown)).toEqual(['present', 'full', 'full', 'full', 'full', 'open', 'open']);
  const line = { id: 'p', text: 'Ask', item: null, owner: '', by: '' };
  const chosen = dayOf({ ...shown, priorities: [line] });
  expect(chosen).toEqual(['report', 'full', 'full', 'full', 'full', 'full', 'open']);
});
