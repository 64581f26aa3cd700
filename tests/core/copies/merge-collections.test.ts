import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeCollections } from '../../../src/core/copies/merge-collections';
import type { Collection, PanelResponse } from '../../../src/core/response/exercise';
import { isSameRespondent, joinResponses } from '../../../src/core/response/join-responses';
import { newCollection } from '../../../src/core/response/new-exercise';
import { answersTo } from '../exchange/arbitrary-reply';

type Responses = Collection['responses'];

const ITEMS = ['F-FF-1', 'F-FF-2'];
const IDS = ['A000', 'B111', 'C222', 'D333', 'E444', 'F555'] as const;

const responses: fc.Arbitrary<PanelResponse> = fc
  .record({
    revision: fc.integer({ min: 1, max: 3 }),
    role: fc.constantFrom('', 'staff'),
    name: fc.constantFrom('', 'Priya', 'Tom'),
    answers: answersTo(2).filter((answers) => /^[01-]*$/.test(answers)),
    reasons: fc.dictionary(fc.constantFrom(...ITEMS), fc.constantFrom('so', 'because')),
    isWithdrawn: fc.boolean(),
  })
  .map((response) =>
    response.isWithdrawn ? { ...response, answers: '', role: '', reasons: {} } : response,
  );

/** Some of six people, each under the whole id or what was read out of it. */
const copies: fc.Arbitrary<Responses> = fc
  .array(fc.tuple(fc.constantFrom(...IDS), fc.boolean(), responses), { maxLength: 8 })
  .map((entries) => {
    const byPerson = new Map(entries.map((entry) => [entry[0], entry]));
    return Object.fromEntries(
      [...byPerson.values()].map(([id, isReadOut, each]) => [isReadOut ? id : `${id}ZZZZ`, each]),
    );
  });

const copy = (of: Responses, change: Partial<Collection> = {}) => ({
  collection: { ...newCollection('7K2M9QXV', ITEMS), responses: of, ...change },
  isRehearsal: false,
});
const merged = (one: Responses, other: Responses) => {
  const result = mergeCollections(copy(one), copy(other));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const people = (of: Responses) => new Set(Object.keys(of).map((id) => id.slice(0, 4)));
const revisionOf = (of: Responses, id: string) =>
  Object.entries(of).find(([each]) => isSameRespondent(each, id))?.[1].revision ?? 0;

describe('two copies of one round', () => {
  test('have everyone of either once, by the higher revision, whichever comes first', () => {
    fc.assert(
      fc.property(copies, copies, (one, other) => {
        const both = merged(one, other).collection.responses;
        expect(JSON.stringify(both)).toBe(JSON.stringify(merged(other, one).collection.responses));
        expect(people(both)).toEqual(new Set([...people(one), ...people(other)]));
        expect(Object.keys(both)).toHaveLength(people(both).size);
        for (const [id, { revision }] of Object.entries(both)) {
          expect(revision).toBe(Math.max(revisionOf(one, id), revisionOf(other, id)));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('may be put together in any order, and once more', () => {
    fc.assert(
      fc.property(copies, copies, copies, (a, b, c) => {
        const whole = joinResponses(joinResponses(a, b), c);
        expect(joinResponses(a, joinResponses(b, c))).toEqual(whole);
        expect(joinResponses(joinResponses(c, a), b)).toEqual(whole);
        for (const part of [a, b, c, whole]) expect(joinResponses(whole, part)).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });

  test('are counted: everyone of the other copy is added, replaced or the same', () => {
    fc.assert(
      fc.property(copies, copies, (one, other) => {
        const { added, replaced, same } = merged(one, other);
        expect(added + replaced + same).toBe(people(other).size);
        expect(added).toBe([...people(other)].filter((id) => !people(one).has(id)).length);
        expect(merged(one, one)).toMatchObject({ added: 0, replaced: 0, clashes: 0 });
      }),
    );
  });

  test('that differ under one revision are a clash, and a withdrawal wins it', () => {
    const stands: PanelResponse = {
      revision: 2,
      role: 'staff',
      name: '',
      answers: '44',
      reasons: {},
      isWithdrawn: false,
    };
    const gone: PanelResponse = { ...stands, answers: '', role: '', isWithdrawn: true };
    expect(merged({ A000ZZZZ: stands }, { A000: gone })).toEqual({
      collection: { ...newCollection('7K2M9QXV', ITEMS), responses: { A000ZZZZ: gone } },
      added: 0,
      replaced: 1,
      same: 0,
      clashes: 1,
    });
  });

  test('of different rounds, questions or a rehearsal are never mixed', () => {
    const real = copy({});
    const problem = (other: typeof real) => {
      const result = mergeCollections(real, other);
      return result.ok ? null : result.problem.code;
    };
    expect(problem(copy({}, { id: 'ZZZZZZZZ' }))).toBe('other-exercise');
    expect(problem(copy({}, { items: ['F-FF-1'] }))).toBe('other-questions');
    expect(problem({ ...real, isRehearsal: true })).toBe('rehearsal');
    expect(problem(real)).toBeNull();
  });
});

test('one respondent’s ids are how one begins the other, and never shorter than read out', () => {
  expect(isSameRespondent('B4N8', 'B4N8ZC01')).toBe(true);
  expect(isSameRespondent('B4N8ZC01', 'B4N8')).toBe(true);
  expect(isSameRespondent('B4N8ZC01', 'B4N8ZC01')).toBe(true);
  expect(isSameRespondent('B4N8ZC01', 'B4N8ZZZZ')).toBe(false);
  expect(isSameRespondent('', 'B4N8ZC01')).toBe(false);
});
