import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinPeople } from '../../../src/core/copies/join-rounds';
import type { Collection, PanelResponse } from '../../../src/core/document/collection';
import { isSameRespondent } from '../../../src/core/exercise/join-responses';
import { newCollection } from '../../../src/core/exercise/new-exercise';
import { answersTo } from '../codes/arbitrary-reply';

type Responses = Collection['responses'];
type Copy = Pick<Collection, 'responses' | 'takenOut'>;

const ITEMS = ['F-FF-1', 'F-FF-2'];
const IDS = ['A000', 'B111', 'C222', 'D333', 'E444', 'F555'] as const;

const reply: fc.Arbitrary<PanelResponse> = fc
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

/** Some of six people, each under one id, or under the whole id and what was read out of it. */
const copiesOf = (idOf: (id: string, isReadOut: boolean) => string): fc.Arbitrary<Copy> =>
  fc
    .array(fc.tuple(fc.constantFrom(...IDS), fc.boolean(), reply, fc.integer({ min: 0, max: 2 })), {
      maxLength: 8,
    })
    .map((entries) => {
      const byPerson = [...new Map(entries.map((entry) => [entry[0], entry])).values()];
      const each = byPerson.map(([id, isReadOut, one, times]) => ({
        id: idOf(id, isReadOut),
        one,
        times,
      }));
      return {
        responses: Object.fromEntries(
          each.filter(({ times }) => times % 2 === 0).map(({ id, one }) => [id, one]),
        ),
        takenOut: Object.fromEntries(
          each.filter(({ times }) => times > 0).map(({ id, times }) => [id, times]),
        ),
      };
    });
/** One revision of one person says one thing. */
const copies = copiesOf((id) => `${id}ZZZZ`).map(({ responses, takenOut }) => ({
  takenOut,
  responses: Object.fromEntries(
    Object.entries(responses).map(([id, one]) => [
      id,
      { ...one, role: '' as const, answers: `${one.revision}-`, isWithdrawn: false },
    ]),
  ),
}));
/** The same revision may say something else in another copy. */
const clashing = copiesOf((id) => `${id}ZZZZ`).map((copy) => ({ ...copy, takenOut: {} }));
const shortAndLong = copiesOf((id, isReadOut) => (isReadOut ? id : `${id}ZZZZ`)).map((copy) => ({
  ...copy,
  takenOut: {},
}));

const round = (copy: Copy): Collection => ({ ...newCollection('7K2M9QXV', ITEMS), ...copy });
const joined = (one: Copy, other: Copy): Copy => {
  const { responses, takenOut } = joinPeople(round(one), round(other));
  return { responses, takenOut };
};
const newsOf = (one: Copy, other: Copy) => joinPeople(round(one), round(other)).people;
const only = (responses: Responses): Copy => ({ responses, takenOut: {} });

describe('people of two copies of one round', () => {
  test.each([
    ['of whom some were taken out', copies],
    ['with other answers under one number', clashing],
  ])('%s come to the same in any order, and once more', (_, some) => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const whole = joined(joined(a, b), c);
        expect(joined(a, joined(b, c))).toEqual(whole);
        expect(joined(joined(c, a), b)).toEqual(whole);
        for (const part of [a, b, c, whole]) expect(joined(whole, part)).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });

  test('are there once by code and read out', () => {
    fc.assert(
      fc.property(shortAndLong, shortAndLong, (one, other) => {
        const both = joined(one, other).responses;
        expect(joined(other, one).responses).toEqual(both);
        for (const id of [...Object.keys(one.responses), ...Object.keys(other.responses)])
          expect(Object.keys(both).filter((each) => isSameRespondent(each, id))).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  test('are none of them dropped: the latest of each is there, unless taken back', () => {
    fc.assert(
      fc.property(clashing, clashing, (one, other) => {
        const both = joined(one, other);
        for (const { responses } of [one, other]) {
          for (const [id, { revision, answers }] of Object.entries(responses)) {
            const stands = both.responses[id];
            expect(stands?.revision ?? 0).toBeGreaterThanOrEqual(revision);
            if (stands?.revision === revision && !stands.isWithdrawn)
              expect(Object.values(both.responses).map((each) => each.answers)).toContain(answers);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('are counted as new, as replaced, or as the same', () => {
    fc.assert(
      fc.property(shortAndLong, shortAndLong, (one, other) => {
        const { added, replaced, same, withdrawn, clashes } = newsOf(one, other);
        const countIn = ({ responses }: Copy) =>
          Object.values(responses).filter(({ isWithdrawn }) => !isWithdrawn).length;
        expect(countIn(joined(one, other))).toBe(countIn(one) + added - withdrawn);
        expect(added + replaced + same).toBeLessThanOrEqual(countIn(joined(one, other)));
        expect(clashes.length).toBeLessThanOrEqual(added);
        expect(newsOf(one, one)).toMatchObject({ added: 0, replaced: 0, clashes: [] });
      }),
    );
  });
});

const stands: PanelResponse = {
  revision: 2,
  role: 'staff',
  name: '',
  answers: '44',
  reasons: {},
  isWithdrawn: false,
};

describe('other answers under one number', () => {
  const other = { ...stands, answers: '00' };
  const [one, two] = [
    only({ 'paper-2': { ...stands, name: '2' } }),
    only({ 'paper-2': { ...other, name: '2' } }),
  ];

  test('are both kept, and named', () => {
    const both = joined(one, two);
    expect(
      Object.values(both.responses)
        .map(({ answers }) => answers)
        .toSorted(),
    ).toEqual(['00', '44']);
    expect(newsOf(one, two)).toMatchObject({ added: 1, replaced: 0, clashes: ['2'] });
    expect(newsOf(both, two)).toMatchObject({ added: 0, clashes: [] });
  });

  test('of whom one was taken out stay so when the copies meet again', () => {
    const both = joined(one, two);
    const [double = ''] = Object.keys(both.responses).filter((id) => id !== 'paper-2');
    const { [double]: _, ...left } = both.responses;
    const out = { responses: left, takenOut: { [double]: 1 } };
    expect(joined(out, two)).toEqual(out);
    expect(joined(two, out)).toEqual(out);
  });

  test('give way to a withdrawal, and to a later revision', () => {
    const gone: PanelResponse = { ...stands, answers: '', role: '', isWithdrawn: true };
    expect(joined(only({ A000ZZZZ: stands }), only({ A000ZZZZ: gone })).responses).toEqual({
      A000ZZZZ: gone,
    });
    const later = { ...stands, revision: 3, answers: '11' };
    const both = joined(only({ A000ZZZZ: stands }), only({ A000ZZZZ: other }));
    expect(joined(both, only({ A000ZZZZ: later })).responses).toEqual({ A000ZZZZ: later });
  });
});

test('who was taken out in one copy is out, and named as going', () => {
  const here = only({ A000ZZZZ: { ...stands, name: 'Priya' } });
  const out: Copy = { responses: {}, takenOut: { A000ZZZZ: 1 } };
  expect(joined(here, out)).toEqual(out);
  expect(newsOf(here, out).out).toEqual(['Priya']);
  // That they were in may be kept, without their answers.
  const gone: PanelResponse = { ...stands, answers: '', role: '', isWithdrawn: true };
  const remembered: Copy = { responses: { A000ZZZZ: gone }, takenOut: { A000ZZZZ: 1 } };
  expect(joined(here, remembered)).toEqual(remembered);
  expect(newsOf(remembered, remembered)).toMatchObject({ out: [], added: 0, withdrawn: 0 });
  const back: Copy = { responses: here.responses, takenOut: { A000ZZZZ: 2 } };
  expect(joined(out, back)).toEqual(back);
  expect(newsOf(out, back)).toMatchObject({ back: 1, added: 0 });
});
