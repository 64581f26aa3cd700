import { describe, expect, it } from 'vitest';
import { middleStands } from '../../../src/core/panel/beside-first';
import type { PanelItem } from '../../../src/core/panel/panel';
import { mayAcceptMiddle, middleAnswer } from '../../../src/core/panel/re-vote';
import { panelOf } from '../../support/cases/panel-case';
import { type TinyExercise, tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const instrument = tinyInstrument({ items: [{ id: 'A' }] });

const itemOf = (first: string, again: string, more: Partial<TinyExercise> = {}): PanelItem => {
  const exercise = tinyExercise({
    items: ['A'],
    people: [...first],
    ...(again === '' ? {} : { again: { items: ['A'], people: [...again] } }),
    ...more,
  });
  const [item] = panelOf({ instrument, exercise }).items;
  if (!item) throw new Error('there is no item');
  return item;
};

describe('the middle answer of a second vote', () => {
  it.each([
    ['33332', true, 'close together'],
    ['22334', true, 'an average deviation of 0.6'],
    ['0022222244', true, 'an average deviation of 0.8 exactly'],
    ['0012222244', false, 'one of 0.9'],
    ['00044', false, 'wide'],
    ['1133', false, 'two camps'],
    ['333', true, 'three alike: the rule asks for no more'],
    ['33', false, 'below three nothing is said of spread'],
  ])('%s may stand: %s (%s)', (again, may) => {
    const item = itemOf('01234', again);
    expect(item.again === null ? null : mayAcceptMiddle(item.again)).toBe(may);
  });

  it('is the later one, and needs no reason when close enough', () => {
    expect(middleAnswer(itemOf('00044', '33332'))).toEqual({
      level: 3,
      round: 'again',
      needsReason: false,
    });
    expect(middleAnswer(itemOf('00044', '00044'))?.needsReason).toBe(true);
  });

  it('needs a reason in the first round, however close, and may be a half', () => {
    expect(middleAnswer(itemOf('2233', ''))).toEqual({
      level: 2.5,
      round: 'first',
      needsReason: true,
    });
  });

  it('of three or four people needs none: how close they came is not told, and they know', () => {
    const item = itemOf('2223', '3333', { attribution: 'not-attributed' });
    expect(item.again).toMatchObject({ spread: null, stands: null, isBeside: true });
    expect(middleAnswer(item)).toEqual({ level: 3, round: 'again', needsReason: false });
  });

  it('is that of the first round where other people voted again, and says no more of theirs', () => {
    const item = itemOf('222222', '22222', { attribution: 'not-attributed' });
    expect(item.again).toMatchObject({ median: null, counts: null, spread: null, isBeside: false });
    expect(middleAnswer(item)).toMatchObject({ level: 2, round: 'again', needsReason: false });
  });

  it('of as many people whose ids say nothing of who they are says nothing', () => {
    const voted = (again: string, attribution: 'named' | 'not-attributed') => {
      const made = tinyExercise({
        items: ['A'],
        people: [...'022224'],
        again: { items: ['A'], people: [...again] },
        attribution,
      });
      if (made.again === null) throw new Error('there is no vote');
      const others = Object.entries(made.again.responses).map(([id, one]) => [`V${id}`, one]);
      const responses = Object.fromEntries(others);
      const exercise = { ...made, again: { ...made.again, responses } };
      return panelOf({ instrument, exercise }).items[0];
    };
    const vote = voted('222222', 'not-attributed');
    expect(vote?.again).toMatchObject({
      isBeside: false,
      counts: null,
      spread: null,
      stands: null,
    });
    expect(vote && middleAnswer(vote)).toMatchObject({ level: 2, round: 'first' });
    expect(voted('000444', 'not-attributed')?.again).toMatchObject({ stands: null });
    expect(voted('222222', 'named')?.again).toMatchObject({ isBeside: true });
  });

  it('says nothing at all where one who left could have made the difference', () => {
    const item = itemOf('112233', '11223', { attribution: 'not-attributed' });
    const split = itemOf('0022444', '022444', { attribution: 'not-attributed' });
    expect([item.again?.stands, split.again?.stands]).toContain(null);
    expect(middleAnswer(split)).toMatchObject({ round: 'first', needsReason: true });
  });

  it('nor where it would be told only because whoever left had given no level', () => {
    const item = itemOf('00044n', '00044', { attribution: 'not-attributed' });
    expect(item.again).toMatchObject({ isBeside: false, stands: null });
    const enough = itemOf('0000444n', '0000444', { attribution: 'not-attributed' });
    expect(enough.again?.stands).toBe(false);
  });

  it('is none where nobody rated, or too few to tell', () => {
    expect(middleAnswer(itemOf('???', ''))).toBeNull();
    expect(middleAnswer(itemOf('22', '', { attribution: 'not-attributed' }))).toBeNull();
  });
});

describe('whether a middle stands', () => {
  it.each([
    [15, 45],
    [1000, 6],
  ])('is not worked out where %i became %i: five people could always change it', (first, again) => {
    const tally = (people: number) => Uint32Array.of(people, 0, 0, 0, 0, 0, 0, 0);
    const [joined, left] = [Math.max(0, again - first), Math.max(0, first - again)];
    const stayed = Math.min(first, again);
    const change = { joined, left, stayed, isKnown: true, isEven: true };
    expect(middleStands(tally(first), tally(again), change)).toBeNull();
  });
});
