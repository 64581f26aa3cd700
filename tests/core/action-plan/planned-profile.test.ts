/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import { plannedScorecard } from '../../../src/core/action-plan/planned-profile';
import { EMPTY_ACTION } from '../../../src/core/action-plan/suggested-actions';
import { analyse } from '../../../src/core/gaps/analyse';
import { everyScore } from '../../../src/core/scoring/every-score';
import type { PlanCase } from '../../support/cases/plan-case';
import { bank, example, report } from '../report/fixtures';

const modules = import.meta.glob<{ planCase: PlanCase }>('../../cases/plan/*.ts', { eager: true });
const cases = Object.values(modules).map(({ planCase }) => planCase);

test.each(cases)('$title', ({ instrument, assessment, actions, now, ifDone }) => {
  const plan = {
    actions: Object.fromEntries(
      actions.map((action, at) => [`a${at}`, { ...EMPTY_ACTION, ...action }]),
    ),
    order: [],
  };
  const analysis = analyse(instrument, assessment);
  const planned = plannedScorecard(instrument, { ...assessment, plan }, analysis);
  const scores = (scorecard: typeof planned) =>
    Object.fromEntries(everyScore(scorecard).map(({ id, score }) => [id, score]));

  expect(scores(analysis.scorecard)).toMatchObject(now);
  expect(scores(planned)).toMatchObject(ifDone);
});

test('there are cases to run', () => {
  expect(cases.length).toBeGreaterThan(4);
});

test('with every gap planned, each score rises or stays, and by no more than one level', () => {
  const analysis = analyse(bank.instrument, example);
  const items = analysis.gaps.map(({ item }) => item);
  const plan = { actions: { all: { ...EMPTY_ACTION, items } }, order: ['all'] };
  const planned = everyScore(plannedScorecard(bank.instrument, { ...example, plan }, analysis));
  const now = new Map(everyScore(analysis.scorecard).map((score) => [score.id, score.exact]));

  expect(planned.length).toBeGreaterThan(10);
  for (const { id, exact } of planned) {
    const rise = (exact.low ?? 0) - (now.get(id)?.low ?? 0);
    expect(rise).toBeGreaterThanOrEqual(0);
    expect(rise).toBeLessThanOrEqual(25 + 1e-9);
  }
});

test('the plan in words: counts, what is overdue, what each action closes, and what would rise', () => {
  const { plan } = report(example);

  expect(plan?.finding).toBe('Six steps. One is done, and one is late.');
  expect(plan?.groups.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['The funding system', 1],
    ['Buy-in from decision makers', 2],
    ['Firmer structures', 3],
  ]);
  expect(plan?.groups[0]?.rows[0]).toMatchObject({
    by: '30 October 2026',
    isOverdue: true,
    statusWords: 'To do',
    closes: [
      { item: 'F-AD-1', levelWords: 'Not in place', targetWords: 'partly in place' },
      { item: 'F-AD-3', levelWords: 'Starting', targetWords: 'partly in place' },
    ],
  });
  expect(plan?.ifDone.finding).toMatch(/^If all is done, all four sections would rise/);
  expect(report({ ...example, kind: 'quick' }).plan?.ifDone.finding).not.toMatch(/\d/);
});

test('a plan is said as it is: all done, one dropped, an area nobody knows, an item that is gone', () => {
  const action = { ...EMPTY_ACTION, area: 'of-old', items: ['GONE-1'] };
  const plan = (...statuses: readonly ('to-do' | 'done' | 'dropped')[]) => ({
    actions: Object.fromEntries(statuses.map((status, at) => [`a${at}`, { ...action, status }])),
    order: [],
  });
  const said = (...statuses: readonly ('to-do' | 'done' | 'dropped')[]) =>
    report({ ...example, plan: plan(...statuses) }).plan;

  expect(report({ ...example, plan: plan() }).plan).toBeNull();
  expect(said('to-do')?.finding).toBe('One step');
  expect(said('done', 'done')?.finding).toBe('Two steps. All are done.');
  expect(said('dropped')?.finding).toBe('One is dropped, and nothing else is planned');
  const mixed = said('to-do', 'dropped');
  expect(mixed?.finding).toBe('One step, and one dropped');
  expect(mixed?.groups).toMatchObject([
    { id: '', rows: [{ text: 'Not written yet', closes: [] }, { statusWords: 'Dropped' }] },
  ]);
});
