/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import { compareDates } from '../../../src/core/comparison/compare-dates';
import type { ComparisonCase } from '../../support/cases/comparison-case';
import { tinyAssessment } from '../../support/tiny-instrument';

const modules = import.meta.glob<{ comparisonCase: ComparisonCase }>(
  '../../cases/comparison/*.ts',
  { eager: true },
);
const cases = Object.values(modules).map(({ comparisonCase }) => comparisonCase);
const ALONE = { before: 1, now: 1, areMostlyTheSame: true };

test.each(cases)('$title', ({ before, now, who = ALONE, ...expected }) => {
  const dated = ({ instrument, ...at }: ComparisonCase['before']) => ({
    instrument,
    assessment: tinyAssessment(at),
  });
  const compared = compareDates(dated(before), dated(now), who);
  const ids = (items: readonly { readonly item: { readonly id: string } }[]) =>
    items.map(({ item }) => item.id);
  const unmatched = Object.fromEntries(compared.unmatched.map(({ item, why }) => [item.id, why]));
  expect(ids(compared.matched)).toEqual(expected.matched ?? ids(compared.matched));
  expect(unmatched).toEqual(expected.unmatched ?? unmatched);
  expect(ids(compared.up)).toEqual(expected.up ?? ids(compared.up));
  expect(ids(compared.down)).toEqual(expected.down ?? ids(compared.down));
  const dimensions = Object.fromEntries(compared.dimensions.map((each) => [each.id, each]));
  expect(dimensions).toMatchObject(expected.dimensions ?? {});
});

test('there are cases to run', () => {
  expect(cases.length).toBeGreaterThan(7);
});
