import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PanelRole } from '../../../src/core/document/collection';
import { fewApart, type Leak, leaksOf } from './onlooker';
import { type Happening, ITEMS, type Person, type Room, roomsOf } from './room';
import { seenDrawnAnew, seenWithSides } from './room-drawn-anew';
import { shownOf } from './seen';

/** All that becomes certain over all the questions, of all that was shown. */
const leaksIn = (room: Room, look?: typeof seenDrawnAnew): readonly Leak[] =>
  ITEMS.flatMap((item) => {
    const { sights, truth } = shownOf(room, item, look);
    return leaksOf(sights, truth);
  });
const fewIn = (room: Room) => ITEMS.flatMap((item) => fewApart(shownOf(room, item).sights));

const RUNS = Number(process.env.MAINSTAY_ROOMS ?? 300);

const holdsInEvery = (most: number, runs: number, property: (room: Room) => void): void =>
  fc.assert(fc.property(roomsOf(most), property), { numRuns: runs, seed: 20261128 });

const person = (answers: string, role: PanelRole = ''): Person => ({
  answers: answers.padEnd(ITEMS.length, '-'),
  role,
});
const people = (answers: string, role: PanelRole = '') =>
  [...answers].map((answer) => person(answer, role));
const happens = (
  what: Happening['what'],
  pick = 0,
  who: readonly Person[] = people('000000'),
): Happening => ({ what, pick, people: who });

describe('someone who sees everything, and knows who was there, which side each is of, and one answer', () => {
  test('can be certain of nobody’s answer, over random rooms of 3 to 40', () => {
    holdsInEvery(12, RUNS, (room) => {
      expect(leaksIn(room)).toEqual([]);
    });
    holdsInEvery(40, RUNS / 3, (room) => {
      expect(leaksIn(room)).toEqual([]);
    });
  });

  test('sees nothing of fewer than five apart from all others, so that many questions tell no more than one', () => {
    holdsInEvery(40, RUNS, (room) => {
      expect(fewIn(room)).toEqual([]);
    });
  });

  const PEOPLE = people('001122334400');
  test.each<[string, Room]>([
    ['one who came late', { people: PEOPLE, later: [happens('come', 0, people('4'))] }],
    ['one who was taken out', { people: PEOPLE, later: [happens('taken out', 4)] }],
    ['one who changed an answer', { people: PEOPLE, later: [happens('changed', 3, people('4'))] }],
    ['one who left before the second vote', { people: PEOPLE, later: [happens('vote', 2)] }],
    [
      'one more than four',
      {
        people: people('0244'),
        later: [happens('come', 0, people('1')), happens('come', 0, people('3'))],
      },
    ],
  ])('was told of %s when figures were drawn anew, and is not told now', (_, room) => {
    expect(leaksIn(room, seenDrawnAnew)).not.toEqual([]);
    expect(leaksIn(room)).toEqual([]);
  });

  test('was told of the only one of a side who came later, when sides were compared again', () => {
    const sides = [...people('11133', 'staff'), ...people('33311', 'not-staff')];
    const come = [person('2', 'staff'), ...people('1333', 'not-staff')];
    const room = { people: sides, later: [happens('come', 2, come), happens('let in')] };
    expect(leaksIn(room, seenWithSides)).not.toEqual([]);
    expect(leaksIn(room)).toEqual([]);
  });

  test('was told of one who left between two second votes, when the first could be taken back', () => {
    const again = (between: Happening['what']): Room => ({
      people: PEOPLE,
      // Seven vote, then six of them.
      later: [happens('vote', 15), happens('voters out'), happens(between), happens('vote', 10)],
    });
    expect(leaksIn(again('vote forgotten'))).not.toEqual([]);
    expect(leaksIn(again('vote taken back'))).toEqual([]);
  });

  test('what all but the onlooker said cannot be hidden, and is no leak', () => {
    expect(leaksIn({ people: people('22222'), later: [] })).toEqual([]);
    expect(leaksIn({ people: people('222220'), later: [] })).toEqual([]);
  });

  test('random rooms drawn anew do leak: the check can see it', () => {
    const samples = fc.sample(roomsOf(12, 4), { numRuns: 40, seed: 3 });
    expect(
      samples.filter((room) => leaksIn(room, seenDrawnAnew).length > 0).length,
    ).toBeGreaterThan(5);
  });
});
