/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import { disputes } from '../../../src/core/copies/choose-rival';
import type { Assessment } from '../../../src/core/document/assessment';
import { placesOf } from '../../../src/core/lineage/places-of';
import type { TogetherCase } from '../../support/cases/together-case';
import { joined } from '../../support/copies';

const modules = import.meta.glob<{ togetherCase: TogetherCase }>('../../cases/together/*.ts', {
  eager: true,
});
const cases = Object.values(modules).map(({ togetherCase }) => togetherCase);

function ordersOf<Value>(values: readonly Value[]): readonly (readonly Value[])[] {
  if (values.length < 2) return [values];
  return values.flatMap((value, at) =>
    ordersOf(values.toSpliced(at, 1)).map((others) => [value, ...others]),
  );
}

const wordIn = (value: unknown): string =>
  JSON.stringify(value)?.match(/"(?:note|title|text)":"([^"]+)"/)?.[1] ?? '';

test.each(cases)('$title', ({ copies, stands = {}, disputed = {}, earlier = {} }) => {
  for (const order of ordersOf(copies)) {
    const whole = order.reduce((one: Assessment, other) => joined(one, other));

    const places = placesOf(whole);
    for (const [place, word] of Object.entries(stands)) {
      const text = places.get(place)?.text ?? null;
      if (word === null) expect(text).toBeNull();
      else expect(text).toContain(word);
    }
    const open = disputes(whole, { items: [] }).map(({ place, versions }) => [
      place,
      versions.map(({ value }) => wordIn(value)).toSorted(),
    ]);
    expect(Object.fromEntries(open)).toEqual(disputed);
    for (const [item, notes] of Object.entries(earlier))
      expect(whole.answers[item]?.history.map(({ note }) => note)).toEqual(notes);
  }
});

test('there are cases to run', () => {
  expect(cases.length).toBeGreaterThan(10);
});
