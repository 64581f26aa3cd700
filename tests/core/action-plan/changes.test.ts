import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysLate, isOverdue } from '../../../src/core/action-plan/overdue';
import {
  actionAdded,
  actionChanged,
  actionMoved,
  actionRemoved,
  beforeAfterStep,
} from '../../../src/core/action-plan/plan-changes';
import { actionsInOrder } from '../../../src/core/action-plan/plan-order';
import {
  actionForGap,
  EMPTY_ACTION,
  prioritiesTakenIn,
} from '../../../src/core/action-plan/suggested-actions';
import type { ActionStatus, Plan } from '../../../src/core/document/plan';
import { bank, example } from '../report/fixtures';

const planOf = (...ids: readonly string[]): Plan => ({
  actions: Object.fromEntries(ids.map((id) => [id, { ...EMPTY_ACTION, text: id }])),
  order: ids,
});
const orderOf = (plan: Plan) => actionsInOrder(plan).map(({ id }) => id);

test('an action that the order does not name comes last, by id, and none comes twice', () => {
  const plan = { ...planOf('a', 'b', 'c', 'd'), order: ['c', 'gone', 'c'] };

  expect(orderOf(plan)).toEqual(['c', 'a', 'b', 'd']);
});

test('an action is moved before another, or to the end, and into another area', () => {
  const plan = planOf('a', 'b', 'c');

  expect(orderOf(actionMoved(plan, 'c', '', 'a'))).toEqual(['c', 'a', 'b']);
  expect(orderOf(actionMoved(plan, 'a', '', null))).toEqual(['b', 'c', 'a']);
  expect(actionMoved(plan, 'a', 'structures', 'c').actions.a).toMatchObject({
    text: 'a',
    area: 'structures',
  });
  expect(actionMoved(plan, 'gone', '', 'a')).toBe(plan);
  expect(actionMoved(plan, 'a', '', 'a')).toBe(plan);
});

test('a step up or down says before which action of its area one comes to stand', () => {
  const ids = ['a', 'b', 'c'];

  expect(beforeAfterStep(ids, 'b', -1)).toBe('a');
  expect(beforeAfterStep(ids, 'a', 1)).toBe('c');
  expect(beforeAfterStep(ids, 'b', 1)).toBeNull();
  expect(beforeAfterStep(ids, 'a', -1)).toBeUndefined();
  expect(beforeAfterStep(ids, 'c', 1)).toBeUndefined();
});

test('what is removed can be put back whole, where it was', () => {
  const plan = actionChanged(planOf('a', 'b', 'c'), 'b', { owner: 'Priya', by: '2027-01-31' });
  const without = actionRemoved(plan, 'b');

  expect(orderOf(without)).toEqual(['a', 'c']);
  const { b } = plan.actions;
  expect(b && actionAdded(without, 'b', b, 'c')).toEqual(plan);
});

test('no move, change or addition loses an action, its words or its one place', () => {
  const id = fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'e', 'gone');
  const move = fc.tuple(id, fc.constantFrom('', 'x', 'y'), fc.option(id));
  fc.assert(
    fc.property(fc.array(move, { maxLength: 30 }), fc.array(id), (moves, order) => {
      const start: Plan = { ...planOf('a', 'b', 'c', 'd', 'e'), order };
      const end = moves.reduce(
        (plan, [which, area, before]) => actionMoved(plan, which, area, before),
        start,
      );
      expect(orderOf(end).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
      for (const { id: own, text } of actionsInOrder(end)) expect(text).toBe(own);
    }),
  );
});

test('a gap brings the step from its level, that step’s improvement area and itself', () => {
  const { nextSteps } = bank.guidance.items['X-KEY'] ?? { nextSteps: [] };
  const action = actionForGap(
    bank.guidance,
    { item: 'X-KEY', level: 1.5 },
    (step) => `we: ${step}`,
  );

  expect(action).toEqual({
    ...EMPTY_ACTION,
    text: `we: ${nextSteps[1]?.step}`,
    area: nextSteps[1]?.area,
    items: ['X-KEY'],
  });
});

test('the priorities of an away-day come in once, with owner, date and the area of their item', () => {
  const line = {
    id: 'p1',
    text: 'Name a second person',
    item: 'X-KEY',
    owner: 'Priya Nair',
    by: '2027-02-12',
  };
  const lines = [line, { ...line, id: 'p2', item: null }, { ...line, id: 'p3', text: ' ' }];
  const how = { guidance: bank.guidance, levelOf: () => 1, longestOwner: 5 };
  const once = prioritiesTakenIn(planOf('own'), lines, how);

  expect(orderOf(once)).toEqual(['own', 'p1', 'p2']);
  expect(once.actions.p1).toEqual({
    ...EMPTY_ACTION,
    text: 'Name a second person',
    area: bank.guidance.items['X-KEY']?.nextSteps[1]?.area,
    owner: 'Priya',
    by: '2027-02-12',
    items: ['X-KEY'],
  });
  expect(once.actions.p2).toMatchObject({ area: '', items: [] });
  const edited = actionChanged(once, 'p1', { text: 'Ours by now' });
  expect(prioritiesTakenIn(edited, lines, how)).toBe(edited);
});

test('overdue is what is past its day and still to do', () => {
  const is = (by: string, status: ActionStatus) => isOverdue({ by, status }, '2026-11-14');

  expect(is('2026-11-13', 'to-do')).toBe(true);
  expect(is('2026-11-13', 'doing')).toBe(true);
  expect(is('2026-11-13', 'done')).toBe(false);
  expect(is('2026-11-13', 'dropped')).toBe(false);
  expect(is('2026-11-14', 'to-do')).toBe(false);
  expect(is('', 'to-do')).toBe(false);
  expect(is('12026-01-01', 'to-do')).toBe(false);
});

test('how late it is, is counted in days from its day', () => {
  const late = (by: string, status: ActionStatus = 'to-do') =>
    daysLate({ by, status }, '2026-11-14');

  expect([late('2026-11-13'), late('2026-10-14'), late('2024-02-28')]).toEqual([1, 31, 990]);
  expect([late('2026-11-14'), late('2026-11-15'), late('')]).toEqual([0, 0, 0]);
  expect(late('2026-11-01', 'done')).toBe(0);
});

test('the example plans for items it has, in areas there are, with one done and one overdue', () => {
  const { improvementAreas } = bank.guidance;
  const actions = actionsInOrder(example.plan);

  for (const { area } of actions) expect(improvementAreas.map(({ id }) => id)).toContain(area);
  for (const item of actions.flatMap(({ items }) => items)) {
    expect(bank.instrument.items.map(({ id }) => id)).toContain(item);
  }
  expect(actions.filter(({ status }) => status === 'done')).toHaveLength(1);
  expect(actions.filter((action) => isOverdue(action, example.assessedOn))).toHaveLength(1);
});
