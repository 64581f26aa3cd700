/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import { percentileRank, quarterOf } from '../../../src/core/pool/among-others';
import type { PoolCase } from '../../support/cases/pool-case';
import { poolsOf } from '../../support/years/contributions';

const modules = import.meta.glob<{ poolCase: PoolCase }>('../../cases/pool/*.ts', { eager: true });
const cases = Object.values(modules).map(({ poolCase }) => poolCase);

test.each(cases)('$title', ({ waves, why, ...expected }) => {
  const pools = poolsOf(waves);
  const last = pools.at(-1);
  if (last === undefined) throw new Error('There is no pool');
  expect(pools.slice(0, -1).map(({ ok }) => ok)).toEqual(waves.slice(1).map(() => true));
  expect(last.ok ? null : last.why).toEqual(why);
  expect(last.organisations).toBe(expected.organisations ?? last.organisations);
  expect(last.leftOut.map((each) => each.why)).toEqual(
    expected.leftOut ?? last.leftOut.map((each) => each.why),
  );
  const told = last.ok ? (last.benchmark.dimensions.s ?? null) : null;
  expect(told).toEqual(expected.score === undefined ? told : expected.score);
  if (expected.own === undefined || told === null) return;
  const scores = (waves.at(-1) ?? []).flatMap(({ score }) => (score === null ? [] : [score]));
  expect(percentileRank(scores, expected.own.score)).toBeCloseTo(expected.own.rank, 1);
  expect(quarterOf(expected.own.score, told)).toBe(expected.own.place);
});

test('there are cases to run', () => {
  expect(cases.length).toBeGreaterThan(15);
});
