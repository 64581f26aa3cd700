import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Collection, Exercise, PanelResponse } from '../../../src/core/response/exercise';
import { answersRevealed } from '../../../src/core/response/exercise-changes';
import { laterOnesLetIn } from '../../../src/core/response/let-in';
import { newCollection } from '../../../src/core/response/new-exercise';
import { secondVoteShown } from '../../../src/core/response/second-vote';
import { answersMark } from '../../../src/core/response/shown';
import { panelOf } from '../../support/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';
import { type Leak, leaksOf, type Said, type Sight, sightsOf } from './onlooker';

const ITEM = 'A';
const instrument = tinyInstrument({ items: [{ id: ITEM }] });
const SIGNS = '01234?n-';

/** What happens after the reveal, one thing after another; each number picks whom or how many. */
type Happening = {
  readonly what: 'come' | 'taken out' | 'changed' | 'let in' | 'vote';
  readonly pick: number;
  readonly said: string;
};
type Room = { readonly people: readonly string[]; readonly later: readonly Happening[] };

const said = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('0', '1', '2', '3', '4') },
  { weight: 1, arbitrary: fc.constantFrom('?', 'n', '-') },
);
const happening: fc.Arbitrary<Happening> = fc.record({
  what: fc.constantFrom(
    ...(['come', 'come', 'come', 'taken out', 'changed', 'let in', 'let in', 'vote'] as const),
  ),
  pick: fc.nat({ max: 40 }),
  said,
});
const rooms: fc.Arbitrary<Room> = fc.record({
  people: fc.array(said, { minLength: 3, maxLength: 40 }),
  later: fc.array(happening, { minLength: 1, maxLength: 16 }),
});

/** Figures that stand, or as they were before: everything drawn again from whoever is in. */
type Way = 'stand' | 'drawn anew';

const responseOf = (answers: string, revision = 1): PanelResponse => ({
  revision,
  role: '',
  name: '',
  answers,
  reasons: {},
  isWithdrawn: false,
});
const idOf = (at: number) => `P${String(at).padStart(7, '0')}`;
const unitOf = (id: string, mark: string) => `${id} ${mark}`;
const inOf = ({ responses }: Collection) =>
  Object.entries(responses).filter(([, { isWithdrawn }]) => !isWithdrawn);

/** Who is counted, each with the answers that were counted. */
const countedIn = (collection: Collection): readonly string[] =>
  collection.shown === null
    ? inOf(collection).map(([id, response]) => unitOf(id, answersMark(response)))
    : Object.entries(collection.shown.counted).map(([id, { mark }]) => unitOf(id, mark));

const withResponse = (exercise: Exercise, id: string, response: PanelResponse): Exercise => ({
  ...exercise,
  first: { ...exercise.first, responses: { ...exercise.first.responses, [id]: response } },
});

function after(exercise: Exercise, { what, pick, said: sign }: Happening): Exercise {
  const there = inOf(exercise.first);
  const [id, response] = there[pick % Math.max(1, there.length)] ?? ['', responseOf('-')];
  const come = (from: Exercise, more: number): Exercise =>
    withResponse(from, idOf(Object.keys(from.first.responses).length + more), responseOf(sign));
  switch (what) {
    case 'come':
      return pick < 8
        ? Array.from({ length: 5 }).reduce<Exercise>((from) => come(from, 0), exercise)
        : come(exercise, 0);
    case 'taken out':
      return withResponse(exercise, id, { ...response, answers: '', isWithdrawn: true });
    case 'changed':
      return withResponse(exercise, id, responseOf(sign, response.revision + 1));
    case 'let in':
      return laterOnesLetIn(exercise);
    case 'vote':
      return secondVoteShown(votedBy(exercise, pick));
  }
}

/** Some of those there vote again, and nobody changes their mind. */
function votedBy(exercise: Exercise, pick: number): Exercise {
  if (exercise.again !== null) return exercise;
  const counted = exercise.first.shown?.counted ?? {};
  // Whoever changed an answer since is one who changed their mind: they sit this one out.
  const there = inOf(exercise.first)
    .filter(
      ([id, response]) => (counted[id]?.mark ?? answersMark(response)) === answersMark(response),
    )
    .slice(pick % 7);
  const again = { ...newCollection('AGA1N000', [ITEM]), responses: Object.fromEntries(there) };
  return { ...exercise, again };
}

/** As it was before: nothing stands, and a second vote is printed whoever took part. */
const drawnAnew = (exercise: Exercise): readonly Sight[] => {
  const rounds = [exercise.first, exercise.isAgainRevealed ? exercise.again : null];
  return rounds.flatMap((round) => {
    if (round === null) return [];
    const first = { ...round, shown: null };
    const only = { ...exercise, first, again: null, cards: {} };
    return sightsOf(panelOf({ instrument, exercise: only }), ITEM, countedIn(first), null);
  });
};

const standing = (exercise: Exercise): readonly Sight[] => {
  const { first, again } = exercise;
  const voters = again === null ? null : countedIn(again);
  const panel = panelOf({ instrument, exercise });
  return sightsOf(panel, ITEM, countedIn(first), voters);
};

/** All that was shown of the room, in order, and what everybody said. */
function shownOf({ people, later }: Room, way: Way): readonly Leak[] {
  let exercise = answersRevealed({
    ...tinyExercise({ items: [ITEM], people, attribution: 'not-attributed' }),
    isAgainRevealed: false,
  });
  const sights: Sight[] = [];
  const truth = new Map<string, Said>();
  const look = () => {
    for (const [id, response] of inOf(exercise.first))
      truth.set(unitOf(id, answersMark(response)), SIGNS.indexOf(response.answers));
    sights.push(...(way === 'stand' ? standing(exercise) : drawnAnew(exercise)));
  };
  look();
  for (const each of later) {
    exercise = after(exercise, each);
    look();
  }
  return leaksOf(sights, truth);
}

const RUNS = Number(process.env.MAINSTAY_ROOMS ?? 300);

const holdsInEvery = (property: (room: Room) => void): void =>
  fc.assert(fc.property(rooms, property), { numRuns: RUNS, seed: 20261128 });

describe('someone who sees everything, and knows who was there and one answer', () => {
  test('can be certain of nobody’s answer, over random rooms of 3 to 40', () => {
    holdsInEvery((room) => {
      expect(shownOf(room, 'stand')).toEqual([]);
    });
  });

  const come = (sign: string): Happening => ({ what: 'come', pick: 9, said: sign });
  const PEOPLE = [...'001122334400'];

  test.each<[string, Room]>([
    ['one who came late', { people: PEOPLE, later: [come('4')] }],
    [
      'one who was taken out',
      { people: PEOPLE, later: [{ what: 'taken out', pick: 3, said: '0' }] },
    ],
    [
      'one who changed an answer',
      { people: PEOPLE, later: [{ what: 'changed', pick: 3, said: '4' }] },
    ],
    [
      'one who left before the second vote',
      { people: PEOPLE, later: [{ what: 'vote', pick: 1, said: '0' }] },
    ],
    ['one more than four', { people: [...'0244'], later: [come('1'), come('3')] }],
  ])('was told of %s when figures were drawn anew, and is not told now', (_, room) => {
    expect(shownOf(room, 'drawn anew')).not.toEqual([]);
    expect(shownOf(room, 'stand')).toEqual([]);
  });

  test('what all but the onlooker said cannot be hidden, and is no leak', () => {
    expect(shownOf({ people: [...'22222'], later: [] }, 'stand')).toEqual([]);
    expect(shownOf({ people: [...'222220'], later: [] }, 'stand')).toEqual([]);
  });

  test('random rooms drawn anew do leak: the check can see it', () => {
    const samples = fc.sample(rooms, { numRuns: 40, seed: 3 });
    expect(samples.filter((room) => shownOf(room, 'drawn anew').length > 0).length).toBeGreaterThan(
      5,
    );
  });
});
