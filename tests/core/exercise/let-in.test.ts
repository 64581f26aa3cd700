import { describe, expect, test } from 'vitest';
import type { PanelResponse } from '../../../src/core/document/collection';
import type { Exercise } from '../../../src/core/document/exercise';
import { answersRevealed } from '../../../src/core/exercise/exercise-changes';
import { joinShown } from '../../../src/core/exercise/join-shown';
import { type LettingIn, laterOnesLetIn, lettingIn } from '../../../src/core/exercise/let-in';
import { secondVoteShown } from '../../../src/core/exercise/second-vote';
import { panelOf } from '../../support/cases/panel-case';
import { type TinyExercise, tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const instrument = tinyInstrument({ items: [{ id: 'A' }] });
const revealed = (people: string, more: Partial<TinyExercise> = {}): Exercise =>
  answersRevealed(
    tinyExercise({ items: ['A'], people: [...people], attribution: 'not-attributed', ...more }),
  );

const response = (answers: string): PanelResponse => ({
  revision: 2,
  role: '',
  name: '',
  answers,
  reasons: {},
  isWithdrawn: false,
});
const idOf = (at: number) => `P${String(at).padStart(7, '0')}`;
const withResponse = (exercise: Exercise, id: string, answer: PanelResponse): Exercise => ({
  ...exercise,
  first: { ...exercise.first, responses: { ...exercise.first.responses, [id]: answer } },
});
const come = (exercise: Exercise, answers: string): Exercise =>
  [...answers].reduce<Exercise>(
    (all, answer) =>
      withResponse(all, idOf(Object.keys(all.first.responses).length), response(answer)),
    exercise,
  );
const gone = (exercise: Exercise, ...people: readonly number[]): Exercise =>
  people.reduce<Exercise>(
    (all, at) => withResponse(all, idOf(at), { ...response(''), isWithdrawn: true }),
    exercise,
  );
const itemOf = (exercise: Exercise) => panelOf({ instrument, exercise }).items[0];
const may = (exercise: Exercise): LettingIn['may'] => lettingIn(exercise).may;
const ROOM = '001122334400';

describe('figures that were shown', () => {
  const room = revealed(ROOM);

  test('stand, whoever comes, goes or answers anew', () => {
    const before = panelOf({ instrument, exercise: room });
    for (const after of [
      come(room, '4'),
      gone(room, 3),
      withResponse(room, idOf(2), response('4')),
    ])
      expect({ ...panelOf({ instrument, exercise: after }), later: 0 }).toEqual(before);
    expect(panelOf({ instrument, exercise: come(room, '43') }).later).toBe(2);
  });

  test('are shown once: a second reveal counts nobody more', () => {
    const again = answersRevealed(come(room, '44444'));
    expect(again.first.shown).toEqual(room.first.shown);
  });

  test('take in none or at least five who came, and let go none or at least five who went', () => {
    expect(may(room)).toBe('nobody-new');
    expect(may(come(room, '4'))).toBe('too-few');
    expect(may(come(room, '4444'))).toBe('too-few');
    expect(may(come(room, '44443'))).toBe('yes');
    expect(may(gone(come(room, '44443'), 1))).toBe('too-few');
    expect(may(gone(come(room, '44443'), 0, 1, 2, 3, 4))).toBe('yes');
    expect(may(gone(room, 0, 1, 2, 3, 4))).toBe('yes');
    expect(may(withResponse(room, idOf(2), response('4')))).toBe('too-few');
    expect(itemOf(laterOnesLetIn(come(room, '44443')))?.counts?.people).toBe(17);
    expect(laterOnesLetIn(come(room, '4')).first.shown).toEqual(room.first.shown);
  });

  test('leave no few of a group behind, nor take a few of one away', () => {
    const two = laterOnesLetIn(come(room, '44443'));
    expect(may(gone(two, 12, 13, 14, 15, 0))).toBe('too-few');
    expect(may(gone(two, 12, 13, 14, 15, 16))).toBe('yes');
    expect(may(gone(revealed('00112233'), 0, 1, 2, 3, 4))).toBe('too-few');
    // The middle of three, beside the counts of eight, tells one of the three what the others said.
    expect(may(come(revealed('113'), '44444'))).toBe('too-few');
  });

  test('never count again whoever a later showing let go', () => {
    const five = [0, 1, 2, 3, 4];
    const less = laterOnesLetIn(gone(room, ...five));
    const back = five.reduce<Exercise>(
      (all, at) => withResponse(all, idOf(at), { ...response(ROOM[at] ?? '0'), revision: 3 }),
      less,
    );
    expect(may(back)).toBe('nobody-new');
    expect(panelOf({ instrument, exercise: back })).toMatchObject({ people: 7, later: 5 });
  });

  test('move no more once a second vote stands beside them', () => {
    const voted = revealed(ROOM, { again: { items: ['A'], people: [...ROOM] } });
    expect(may(come(secondVoteShown(voted), '44443'))).toBe('second-vote');
    const cards = { A: { levels: [2, 2, 3, 3, 2], dontKnow: 0 } };
    expect(may(come(revealed(ROOM, { cards }), '44443'))).toBe('second-vote');
  });

  test('of a named exercise stand too, and any number may be counted', () => {
    const named = come(revealed('123', { attribution: 'named' }), '4');
    expect(itemOf(named)?.counts?.people).toBe(3);
    expect(itemOf(laterOnesLetIn(named))?.counts?.people).toBe(4);
  });
});

describe('words that were shown', () => {
  const spoken = (at: number) => ({ answers: `${at % 3}`, reasons: { A: `Because of ${at}` } });
  const people = [spoken(0), spoken(1), spoken(2), '3', '4', '4'];
  const room = answersRevealed(
    tinyExercise({ items: ['A'], people, attribution: 'not-attributed' }),
  );

  test('are three at least, or none', () => {
    expect(itemOf(room)?.reasons).toHaveLength(3);
    const two = tinyExercise({
      items: ['A'],
      people: people.slice(1).concat('2'),
      attribution: 'not-attributed',
    });
    expect(itemOf(answersRevealed(two))?.reasons).toEqual([]);
  });

  test('are gone altogether with whoever said one of them, and nothing is added to them', () => {
    expect(itemOf(gone(room, 1))?.reasons).toEqual([]);
    const more = { ...response('1'), reasons: { A: 'I came late' } };
    expect(itemOf(withResponse(room, idOf(9), more))?.reasons).toHaveLength(3);
  });
});

describe('words, once others are counted', () => {
  const spoken = (at: number) => ({ answers: `${at % 3}`, reasons: { A: `Because of ${at}` } });
  const people = [...Array.from({ length: 4 }, (_, at) => spoken(at)), ...'00112233'];
  const room = answersRevealed(
    tinyExercise({ items: ['A'], people, attribution: 'not-attributed' }),
  );
  const words = (exercise: Exercise) => itemOf(exercise)?.reasons.length;

  test('are those the room saw first', () => {
    const late = { ...response('1'), reasons: { A: 'I came late' } };
    const later = laterOnesLetIn(withResponse(come(room, '2222'), idOf(90), late));
    expect(later.first.shown?.showings).toHaveLength(2);
    expect([words(room), words(later)]).toEqual([4, 4]);
  });

  test('never come back once one of them has gone: which is missing would tell whose it was', () => {
    const later = laterOnesLetIn(gone(room, 0, 4, 5, 6, 7));
    expect(later.first.shown?.showings).toHaveLength(2);
    expect(words(later)).toBe(0);
    const named = (exercise: Exercise): Exercise => ({ ...exercise, attribution: 'named' });
    expect(words(laterOnesLetIn(named(gone(room, 0, 4, 5, 6, 7))))).toBe(3);
  });
});

describe('what is shown in two copies', () => {
  const room = revealed(ROOM);
  const first = room.first.shown;
  const second = laterOnesLetIn(come(room, '44443')).first.shown;
  const other = revealed('0123444').first.shown;

  test('is that of the later showing, whichever copy comes first', () => {
    expect(joinShown(first, second)).toEqual(second);
    expect(joinShown(second, first)).toEqual(second);
    expect(joinShown(null, first)).toEqual(first);
  });

  test('is shown no more once each showed other people', () => {
    const joined = joinShown(first, other);
    expect(joined).toEqual(joinShown(other, first));
    expect(joined).toMatchObject({ isClosed: true, counted: first?.counted });
    const all = [first, second, other];
    const orders = [
      joinShown(joinShown(first, second), other),
      joinShown(first, joinShown(second, other)),
    ];
    expect(orders[0]).toEqual(orders[1]);
    expect(all.map((one) => joinShown(one, orders[0] ?? null))).toEqual(all.map(() => orders[0]));
    const exercise = come({ ...room, first: { ...room.first, shown: joined } }, '44443');
    expect(may(exercise)).toBe('closed');
  });
});
