import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disputes, putBackAt } from '../../../src/core/copies/choose-rival';
import { goneVersions } from '../../../src/core/copies/gone';
import { joinedBy } from '../../../src/core/copies/put-together';
import type { Assessment } from '../../../src/core/document/assessment';
import type { Collection } from '../../../src/core/document/collection';
import type { Exercise } from '../../../src/core/document/exercise';
import { newCollection } from '../../../src/core/exercise/new-exercise';
import { placesOf } from '../../../src/core/lineage/places-of';
import { emptyCopy, evidenced, joined, planned, sent } from '../../support/copies';
import { tinyExercise } from '../../support/tiny-exercise';

const ITEMS = ['X', 'Y'];
const NO_ITEMS = { items: [] };
const start: Assessment = {
  ...emptyCopy,
  kind: 'pick',
  exercise: { ...tinyExercise({ items: ITEMS, people: [] }), isRevealed: false },
};

const exerciseOf = ({ exercise }: Assessment): Exercise => {
  if (exercise === null) throw new Error('There is no exercise.');
  return exercise;
};
const changed = (copy: Assessment, change: Partial<Exercise>): Assessment => ({
  ...copy,
  exercise: { ...exerciseOf(copy), ...change },
});
const withFirst = (copy: Assessment, change: (first: Collection) => Partial<Collection>) => {
  const { first } = exerciseOf(copy);
  return changed(copy, { first: { ...first, ...change(first) } });
};

/** What can happen at one laptop, told by a letter or a number. */
const ACTS: Readonly<Record<string, (copy: Assessment, n: number) => Assessment>> = {
  arrives: (copy, n) =>
    withFirst(copy, ({ responses, takenOut }) => {
      const id = `PERSON0${n}`;
      if ((takenOut[id] ?? 0) % 2 === 1) return {};
      const revision = (responses[id]?.revision ?? 0) + 1;
      const answers = `${revision % 5}-`;
      return { responses: { ...responses, [id]: { ...PERSON, revision, answers } } };
    }),
  'is taken out': (copy, n) =>
    withFirst(copy, ({ responses, takenOut }) => {
      const { [`PERSON0${n}`]: person, ...others } = responses;
      if (person === undefined) return {};
      const times = (takenOut[`PERSON0${n}`] ?? 0) + 1;
      return { responses: others, takenOut: { ...takenOut, [`PERSON0${n}`]: times } };
    }),
  agree: (copy, n) =>
    changed(copy, {
      agreed: { ...exerciseOf(copy).agreed, X: { ...AGREED, reason: `because ${n}` } },
    }),
  'hold up cards': (copy, n) =>
    changed(copy, { cards: { Y: { levels: [n, 0, 0, 0, 0], dontKnow: 0 } } }),
  'name who finds out': (copy, n) =>
    changed(copy, { findOut: { ...exerciseOf(copy).findOut, Y: { who: `who ${n}`, by: '' } } }),
  'take that back': (copy) => changed(copy, { findOut: {} }),
  'choose to do': (copy, n) =>
    changed(copy, {
      priorities: [
        ...exerciseOf(copy).priorities.filter(({ id }) => id !== `p${n}`),
        { id: `p${n}`, text: `do ${n}`, item: null, owner: '', by: '' },
      ],
    }),
  'say who runs it': (copy, n) => changed(copy, { facilitator: `facilitator ${n}` }),
  'open a second vote': (copy) =>
    changed(copy, { again: exerciseOf(copy).again ?? newCollection('AGA1N000', ['Y']) }),
  show: (copy) => changed(copy, { isRevealed: true }),
};
const PERSON = {
  revision: 1,
  role: '',
  name: '',
  answers: '--',
  reasons: {},
  isWithdrawn: false,
} as const;
const AGREED = {
  outcome: 'agreed',
  level: 2,
  reason: '',
  evidence: '',
  on: '',
  round: 'first',
} as const;

const LAPTOPS = [0, 1, 2] as const;
const laptop = fc.constantFrom(...LAPTOPS);
const step = fc.record({
  at: laptop,
  act: fc.constantFrom(...Object.keys(ACTS), 'send', 'send', 'send'),
  n: fc.integer({ min: 1, max: 3 }),
  to: laptop,
});

/** Where two laptops gave one person different answers under one revision, an arrival is the same code. */
function copiesAfter(steps: readonly { at: number; act: string; n: number; to: number }[]) {
  const copies: Assessment[] = LAPTOPS.map(() => sent(start));
  for (const { at, act, n, to } of steps) {
    const mine = copies[at] ?? start;
    const does = ACTS[act];
    if (does !== undefined) copies[at] = does(mine, n);
    else {
      copies[at] = sent(mine);
      copies[to] = joined(copies[to] ?? start, sent(mine));
    }
  }
  return copies.map(sent);
}

/** Every version that stands or is open, everyone who is in or out: not which of them counts meanwhile. */
function comparable(copy: Assessment) {
  const { first, again, isRevealed, isOpen } = exerciseOf(copy);
  const open = disputes(copy, NO_ITEMS);
  const isOpenPlace = new Set(open.map(({ place }) => place));
  const standing = [...placesOf(copy)].filter(([place]) => !isOpenPlace.has(place));
  return {
    first,
    again,
    flags: [isRevealed, isOpen],
    standing: Object.fromEntries(standing.map(([place, { text }]) => [place, text])),
    open: open.map(({ place, versions }) => [place, versions.map(({ value }) => value)]),
  };
}

describe('copies of an exercise from several laptops', () => {
  test('come to the same in whatever order they are put together, and however often', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 16 }), (steps) => {
        const [a = start, b = start, c = start] = copiesAfter(steps);
        const once = comparable(joined(joined(a, b), c));
        expect(comparable(joined(a, joined(b, c)))).toEqual(once);
        expect(comparable(joined(joined(c, a), b))).toEqual(once);
        expect(comparable(joined(joined(joined(a, b), c), a))).toEqual(once);
      }),
      { numRuns: 40 },
    );
  });

  test('lose nothing that stood: it stands, is open, or can be put back', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 16 }), (steps) => {
        const [a = start, b = start] = copiesAfter(steps);
        const both = joined(a, b);
        const kept = new Set([
          ...[...placesOf(both)].map(([place, { text }]) => `${place} ${text}`),
          ...Object.entries(both.together.rivals).flatMap(([place, versions]) =>
            versions.map(({ value }) => `${place} ${value}`),
          ),
          ...goneVersions(both).map(({ place, version }) => `${place} ${version.value}`),
        ]);
        for (const [place, { text }] of placesOf(a)) expect(kept).toContain(`${place} ${text}`);
      }),
      { numRuns: 40 },
    );
  });

  test('bring what the other room agreed, carded, chose and left to find out', () => {
    const theirs = ['agree', 'hold up cards', 'name who finds out', 'choose to do'].reduce(
      (copy, act) => ACTS[act]?.(copy, 1) ?? copy,
      sent(start),
    );
    const { agreed, cards, findOut, priorities } = exerciseOf(joined(sent(start), sent(theirs)));
    expect([agreed.X?.reason, cards.Y?.levels[0]]).toEqual(['because 1', 1]);
    expect([findOut.Y?.who, priorities.map(({ text }) => text)]).toEqual(['who 1', ['do 1']]);
  });
});

describe('copies are refused, and nothing changes, where', () => {
  const refusal = (ours: Assessment, theirs: Assessment) => {
    const result = joinedBy('copy', ours, theirs);
    return result.ok ? null : result.problem.code;
  };
  const first = exerciseOf(start).first;
  test.each([
    ['asked-apart', changed(start, { first: { ...first, id: '0THER000' } })],
    ['other-questions', changed(start, { first: { ...first, items: ['X'] } })],
    ['rehearsal', changed(start, { isRehearsal: true })],
    ['told-otherwise', changed(start, { attribution: 'not-attributed' })],
  ])('%s', (code, theirs) => {
    expect(refusal(start, theirs)).toBe(code);
    expect(refusal(theirs, start)).toBe(code);
  });
});

test('partners asked other questions, or by another invitation, are left out and all else comes in', () => {
  const asking = (id: string, items: readonly string[]): Assessment => ({
    ...emptyCopy,
    partners: newCollection(id, items),
  });
  const ours = asking('PPPP2222', ['X', 'Y']);
  for (const [theirs, leftOut] of [
    [asking('PPPP2222', ['X', 'Z', 'Y']), 'other-questions'],
    [asking('QQQQ3333', ['X', 'Y']), 'asked-apart'],
    [ours, null],
  ] as const) {
    const result = joinedBy('copy', ours, planned(theirs, 'p', 'ask the council'));
    if (!result.ok) throw new Error(result.problem.code);
    expect(result.value.news).toMatchObject({ leftOut, came: ['plan/actions/p'] });
    expect(result.value.assessment.partners).toEqual(ours.partners);
  }
});

test('people who come by a copy after the answers were shown are told as late', () => {
  const arrives = ACTS.arrives ?? ((copy: Assessment) => copy);
  const news = (ours: Assessment) => {
    const result = joinedBy('copy', ours, sent(arrives(sent(start), 1)));
    if (!result.ok) throw new Error(result.problem.code);
    return result.value.news.people;
  };
  expect(news(sent(start))).toMatchObject({ added: 1, late: 0 });
  expect(news(changed(sent(start), { isRevealed: true }))).toMatchObject({ added: 1, late: 1 });
});

describe('what another copy took away', () => {
  const ours = sent({
    ...planned(evidenced(emptyCopy, 'X', 'e', 'minutes'), 'p', 'ask the council'),
    context: { ...emptyCopy.context, place: 'Two valleys' },
  });
  const gone = sent({
    ...planned(evidenced(ours, 'X', 'e', null), 'p', null),
    context: { ...ours.context, place: '' },
  });
  const result = joinedBy('copy', ours, gone);
  if (!result.ok) throw new Error(result.problem.code);
  const { assessment, news } = result.value;
  const places = ['context/place', 'evidence/X/e', 'plan/actions/p'];

  test('is told as going, never as coming', () => {
    expect(news.went.toSorted()).toEqual(places);
    expect([news.came, news.changed]).toEqual([[], []]);
  });

  test.each(places)('can be had back: %s', (place) => {
    const version = goneVersions(assessment).find((each) => each.place === place)?.version;
    const choice = { changedAt: '2026-11-05T09:00:00.000Z', changedBy: 'Priya' };
    const back = putBackAt(assessment, place, version?.value ?? '', choice);
    expect(placesOf(back).get(place)?.text).toBe(placesOf(ours).get(place)?.text);
    expect(goneVersions(back)).toHaveLength(2);
    // It holds against the copy that took it away.
    expect(placesOf(joined(back, gone)).get(place)?.text).toBe(placesOf(ours).get(place)?.text);
  });
});

test('a colleague’s answer does not count before the owner has chosen', () => {
  const asked = sent({ ...emptyCopy, name: 'Name' });
  const ours = { ...asked, name: 'Ours' };
  const theirs = sent({ ...sent({ ...asked, name: 'Theirs' }), name: 'Theirs, again' });
  const both = joined(ours, theirs);
  expect(both.name).toBe('Ours');
  expect(disputes(both, NO_ITEMS).map(({ place }) => place)).toEqual(['name']);
});

test('a sign-off that comes in brings the steps as they were signed', () => {
  const ours = sent(planned(emptyCopy, 'p', 'ask the council'));
  const signed = { p: { status: 'to-do', owner: '', by: '', notesMark: '' } } as const;
  const theirs = sent({ ...ours, signOff: { ...ours.signOff, isFinal: true }, signed });
  expect(joined(ours, theirs)).toMatchObject({ signOff: { isFinal: true }, signed });
  expect(joined(theirs, ours)).toMatchObject({ signOff: { isFinal: true }, signed });
});
