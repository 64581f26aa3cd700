import { expect, test } from 'vitest';
import type { Exercise } from '../../../src/core/document/exercise';
import type { PanelHead } from '../../../src/core/exercise/exercise-changes';
import {
  attributionChosen,
  itemsOfSection,
  itemsPicked,
  notApplicableSet,
  sectionPicked,
  setElsewhereWith,
} from '../../../src/core/exercise/exercise-set-up';
import { newExercise } from '../../../src/core/exercise/new-exercise';
import { realBank } from '../../support/real-bank';

const { instrument } = realBank();

const parts = (change: Partial<Exercise> = {}): PanelHead & { readonly exercise: Exercise } => {
  const { exercise, kind } = newExercise({
    id: 'a',
    collectionId: 'C011ECT0',
    name: 'Away-day',
    now: '2026-11-21T09:00:00.000Z',
    today: '2026-11-21',
    instrument,
    pick: 'quick',
    items: [],
    attribution: 'not-attributed',
    isRehearsal: false,
  });
  if (exercise === null) throw new Error('a new exercise is one');
  return { kind, partners: null, exercise: { ...exercise, ...change } };
};

test('a pick says what is asked and which kind of assessment it is, under the same collection id', () => {
  const full = itemsPicked(parts(), instrument, 'full');
  expect(full.kind).toBe('full');
  expect(full.exercise?.first).toMatchObject({ id: 'C011ECT0', responses: {} });
  expect(full.exercise?.first.items).toHaveLength(instrument.items.length);
  const section = instrument.sections[1]?.id ?? '';
  const one = itemsPicked(full, instrument, 'section', itemsOfSection(instrument, section));
  expect(one.kind).toBe('pick');
  expect(one.exercise && sectionPicked(instrument, one.exercise)).toBe(section);
  const [first, second] = instrument.items.map(({ id }) => id);
  const own = itemsPicked(one, instrument, 'own', [second ?? '', first ?? '']);
  expect(own.exercise?.items, 'in the order of the questions').toEqual([first, second]);
  expect(own.exercise && sectionPicked(instrument, own.exercise)).toBeNull();
});

test('what the facilitator sets not applicable is picked and not asked, and can be asked after all', () => {
  const [item] = setElsewhereWith(instrument, parts().exercise, instrument.functions[0]?.id ?? '');
  if (item === undefined) throw new Error('a quick item may be n/a');
  const why = { reason: 'elsewhere', detail: 'The county forum' } as const;
  const set = notApplicableSet(parts(), [item], why);
  expect(set.exercise?.notApplicable).toEqual({ [item]: why });
  expect(set.exercise?.items).toContain(item);
  expect(set.exercise?.first.items).not.toContain(item);
  const back = notApplicableSet(set, [item], null);
  expect(back.exercise?.notApplicable).toEqual({});
  expect(back.exercise?.first.items).toContain(item);
});

test('a function done elsewhere takes its own picked items that may be n/a, and no others', () => {
  const fn = instrument.functions[0]?.id ?? '';
  const full = itemsPicked(parts(), instrument, 'full');
  const ids = full.exercise ? setElsewhereWith(instrument, full.exercise, fn) : [];
  const items = instrument.items.filter(({ id }) => ids.includes(id));
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) expect(item).toMatchObject({ home: fn, naAllowed: true });
});

test.each([
  ['the invitation was shown', parts({ isOpen: true })],
  [
    'an answer is in',
    parts({
      first: {
        ...parts().exercise.first,
        responses: {
          P0000000: {
            revision: 1,
            role: '',
            name: '',
            answers: '1'.repeat(25),
            reasons: {},
            isWithdrawn: false,
          },
        },
      },
    }),
  ],
])('nothing people were told changes once %s', (_, fixed) => {
  expect(itemsPicked(fixed, instrument, 'full')).toBe(fixed);
  expect(attributionChosen(fixed, 'named')).toBe(fixed);
  expect(notApplicableSet(fixed, ['F-FF-1'], { reason: 'not-here', detail: '' })).toBe(fixed);
});
