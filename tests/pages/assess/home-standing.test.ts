import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/core/document/assessment';
import type { Plan, PlannedAction } from '../../../src/core/document/plan';
import { partOf } from '../../../src/core/lineage/part-of';
import { newAssessment } from '../../../src/core/response/new-assessment';
import { homeStandingOf } from '../../../src/pages/assess/home/home-standing';
import { rehearsal } from '../../../src/pages/away-day/prepare/named-exercise';
import { bank, example } from '../../core/report/fixtures';

const { instrument } = bank;
const START = { instrument, now: '2026-11-14T10:00:00.000Z', today: '2026-11-14' };
const items = instrument.items.map(({ id }) => id);
const empty = newAssessment({ ...START, id: 'one', kind: 'full' });
const NO_PLAN = { actions: {}, order: [] };
const whole: Assessment = { ...example, id: 'one', plan: NO_PLAN };

const standing = ({ answers, ...head }: Assessment) => homeStandingOf(instrument, head, answers);

const step = (changes: Partial<PlannedAction>): PlannedAction => ({
  text: 'Give each key contact a second person',
  area: '',
  owner: '',
  by: '',
  cost: '',
  status: 'to-do',
  notes: '',
  items: [],
  ...changes,
});

describe('while there are questions left', () => {
  test('the way on is to the questions', () => {
    expect(standing(empty)).toMatchObject({
      dot: 'open',
      words: 'Not started',
      main: { words: 'Continue', href: '#/a/one' },
      second: null,
    });
  });

  test('it says how many are answered and how long the rest takes', () => {
    const [first = ''] = items;
    const { [first]: answer } = whole.answers;
    if (!answer) throw new Error('the example answers all');
    const { dot, words, left } = standing({ ...empty, answers: { [first]: answer } });
    expect([dot, words]).toEqual(['half', '1 of 70 answered']);
    expect(left).toMatch(/^About \d+ minutes left$/);
  });
});

describe('once nothing is left to answer', () => {
  test('the results come first while there is no plan', () => {
    expect(standing(whole)).toMatchObject({
      dot: 'full',
      words: 'All 70 questions answered',
      next: '',
      steps: '',
      main: { words: 'See the results' },
      second: { words: 'Open the plan' },
    });
  });

  test('the plan once there is one, with its next step and how far it is', () => {
    const plan = {
      actions: {
        a: step({ status: 'done' }),
        b: step({ owner: 'Priya Nair', by: '2027-01-29', status: 'doing' }),
        c: step({ status: 'dropped' }),
        d: step({ text: 'Ask the council.' }),
      },
      order: ['a', 'b', 'c', 'd'],
    };
    expect(standing({ ...whole, plan })).toMatchObject({
      next: 'Give each key contact a second person. Priya Nair, by 29 January 2027.',
      steps: 'One of three done, one under way',
      main: { words: 'Open the plan', href: '#/a/one/plan' },
      second: { words: 'See the results' },
    });
    const later = { actions: { d: plan.actions.d }, order: [] };
    expect(standing({ ...whole, plan: later })).toMatchObject({
      next: 'Ask the council. No owner yet.',
      steps: 'One step, not begun',
    });
    const stepsOf = (actions: Plan['actions']) =>
      standing({ ...whole, plan: { actions, order: [] } }).steps;
    expect(stepsOf({ a: plan.actions.a, c: plan.actions.c })).toBe('The one step is done');
    expect(stepsOf({ b: plan.actions.b })).toBe('One step, under way');
  });
});

test('a final one says so, and never leads to questions, even with some left blank', () => {
  const signOff = {
    approvedBy: 'the board',
    approvedOn: '2026-12-09',
    nextReview: '',
    isFinal: true,
  };
  for (const of of [whole, empty]) {
    const { words, left, main, second } = standing({ ...of, signOff });
    expect(words).toBe('Final, approved by the board on 9 December 2026');
    expect(left).toBe('');
    expect([main.href, second?.href]).not.toContain('#/a/one');
  }
});

test('a part is sent back once it is answered', () => {
  const asked = { id: 'one', items: items.slice(0, 2), from: 'Ada', to: 'Ben', message: '' };
  const part = partOf(whole, { ...asked, sentAt: START.now });
  expect(standing(part).main).toEqual({ words: 'Send back', href: '#/a/one/colleagues' });
  expect(standing({ ...part, answers: {} }).main.words).toBe('Continue');
});

test('an away-day says how many are in', () => {
  const room = rehearsal({ ...START, id: 'one', collectionId: '7K3M9QRT' });
  expect(standing(room)).toMatchObject({ words: '12 answers in', main: { href: '#/a/one' } });
});
