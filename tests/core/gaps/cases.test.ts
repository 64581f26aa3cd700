/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/gaps/analyse';
import type { GapsCase } from '../../support/cases/gaps-case';

const modules = import.meta.glob<{ gapsCase: GapsCase }>('../../cases/gaps/*.ts', { eager: true });
const cases = Object.values(modules).map(({ gapsCase }) => gapsCase);

/** Numbers to three decimals, the rest as it is. */
const loosely = (expected: object) =>
  expect.objectContaining(
    Object.fromEntries(
      Object.entries(expected).map(([key, value]) => [
        key,
        typeof value === 'number' ? expect.closeTo(value, 3) : value,
      ]),
    ),
  );

test.each(cases)('$title', ({ instrument, assessment, ...expected }) => {
  const { gaps, findOut, weakLinks, claims, targetsByDimension } = analyse(instrument, assessment);

  expect(gaps.map(({ item }) => item)).toEqual(expected.order ?? gaps.map(({ item }) => item));
  for (const [id, gap] of Object.entries(expected.gaps ?? {})) {
    expect(gaps.find(({ item }) => item === id)).toEqual(loosely(gap));
  }
  expect(findOut).toEqual(expected.findOut?.map(loosely) ?? findOut);
  expect(weakLinks).toEqual(expected.weakLinks ?? weakLinks);
  expect(claims).toEqual(expected.claims ?? claims);
  expect(targetsByDimension).toMatchObject(expected.targets ?? {});
});

test('there are cases to run', () => {
  expect(cases.length).toBeGreaterThan(10);
});
