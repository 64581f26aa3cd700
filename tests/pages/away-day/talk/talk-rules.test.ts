import { describe, expect, it } from 'vitest';
import type { ChosenPriority } from '../../../../src/core/document/exercise';
import { agreedFrom, fieldsOf, needsReason } from '../../../../src/core/panel/agreed-from';
import type { PanelItem } from '../../../../src/core/panel/panel';
import { cardFieldsOf, countCards } from '../../../../src/pages/away-day/talk/card-counts';
import { howManyWords, withLineMoved } from '../../../../src/pages/away-day/talk/priority-list';
import { panelOf } from '../../../support/cases/panel-case';
import { type TinyExercise, tinyExercise } from '../../../support/tiny-exercise';
import { tinyInstrument } from '../../../support/tiny-instrument';

const instrument = tinyInstrument({ items: [{ id: 'A' }] });
const ON = '2026-11-21';

const itemOf = (first: string, again = '', more: Partial<TinyExercise> = {}): PanelItem => {
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

const fields = (choice: string, reason = '', evidence = '') => ({ choice, reason, evidence });

describe('what the room agreed', () => {
  it('may be the middle of a close second vote, without a reason', () => {
    expect(agreedFrom(fields('middle'), itemOf('00444', '33332'), ON)).toEqual({
      outcome: 'agreed',
      level: 3,
      reason: '',
      evidence: '',
      on: ON,
      round: 'again',
    });
  });

  it.each([
    ['the middle of the first round', itemOf('22333'), 'middle'],
    ['the middle of a second vote still wide', itemOf('00444', '00444'), 'middle'],
    ['another level than the middle', itemOf('00444', '33332'), '4'],
    ['not having agreed', itemOf('00444', '33332'), 'not-agreed'],
  ])('needs a reason for %s', (_, item, choice) => {
    expect(needsReason(item, choice)).toBe(true);
    expect(agreedFrom(fields(choice, '  '), item, ON)).toBeNull();
    expect(agreedFrom(fields(choice, ' Because. '), item, ON)?.reason).toBe('Because.');
  });

  it('may be a half where the middle is one', () => {
    expect(agreedFrom(fields('middle', 'Both hold.'), itemOf('2233'), ON)).toMatchObject({
      level: 2.5,
      round: 'first',
    });
  });

  it('is not agreed, with no level, and recorded as such', () => {
    expect(agreedFrom(fields('not-agreed', 'Two views.'), itemOf('0044'), ON)).toMatchObject({
      outcome: 'not-agreed',
      level: null,
      reason: 'Two views.',
      round: 'first',
    });
  });

  it.each(['', '5', 'x', '2.5'])('is nothing from the choice “%s”', (choice) => {
    expect(agreedFrom(fields(choice, 'Why.'), itemOf('2233'), ON)).toBeNull();
  });

  it('is nothing from the middle where there is none', () => {
    expect(agreedFrom(fields('middle', 'Why.'), itemOf('???'), ON)).toBeNull();
  });

  it('comes back into the form as it was', () => {
    const agreed = { evidence: 'e', on: ON, round: 'first', reason: 'r' } as const;
    const as = (level: 3 | 2.5 | null) =>
      fieldsOf(
        itemOf('2233', '', {
          agreed: {
            A: { ...agreed, outcome: level === null ? 'not-agreed' : 'agreed', level },
          },
        }),
      );
    expect(as(3)).toEqual(fields('3', 'r', 'e'));
    expect(as(2.5)).toEqual(fields('middle', 'r', 'e'));
    expect(as(null)).toEqual(fields('not-agreed', 'r', 'e'));
    expect(fieldsOf(itemOf('2233'))).toEqual(fields('', '', ''));
  });
});

describe('cards counted', () => {
  const typed = (...levels: string[]) => ({ levels, dontKnow: '1' });
  const inRoom = (room: number, answered: number | null = null) => ({ room, answered });

  it('are kept when they fit the room; an empty field is nobody', () => {
    expect(countCards(typed('', '2', ' 3 ', '0', ''), inRoom(6))).toEqual({
      ok: true,
      cards: { levels: [0, 2, 3, 0, 0], dontKnow: 1 },
      note: 'Everyone in the room is counted.',
    });
  });

  it('say who held up none', () => {
    expect(countCards(typed('', '2'), inRoom(9))).toMatchObject({
      note: 'Six in the room held up no card.',
    });
  });

  it.each([
    [typed('', '9'), /That makes 10, and 9 are in the room/],
    [typed('1.5'), /whole numbers/],
    [typed('-1'), /whole numbers/],
    [typed('two'), /whole numbers/],
    [typed('1e9'), /whole numbers/],
    [{ levels: ['', '0'], dontKnow: '' }, /how many cards/],
  ])('are refused when they cannot be: %o', (counts, problem) => {
    const counted = countCards(counts, inRoom(9));
    expect(counted.ok ? '' : counted.problem).toMatch(problem);
  });

  it('of others than those who answered first are refused where nobody is named', () => {
    const six = typed('', '2', '3');
    expect(countCards(six, inRoom(6))).toMatchObject({ ok: true });
    expect(countCards(six, inRoom(7, 6))).toMatchObject({
      note: 'One in the room held up no card, or came later.',
    });
    const refused = countCards(six, inRoom(6, 5));
    expect(refused.ok ? '' : refused.problem).toMatch(
      /^That makes 6, and 5 people answered first\./,
    );
  });

  it('come back into the fields', () => {
    const cards = { levels: [0, 2, 3, 0, 0], dontKnow: 1 };
    expect(cardFieldsOf(cards)).toEqual({ levels: ['0', '2', '3', '0', '0'], dontKnow: '1' });
    expect(cardFieldsOf(undefined)).toEqual({ levels: ['', '', '', '', ''], dontKnow: '' });
  });
});

describe('the list of priorities', () => {
  const line = (id: string): ChosenPriority => ({ id, text: id, item: null, owner: '', by: '' });
  const ids = (lines: readonly ChosenPriority[]) => lines.map(({ id }) => id).join('');
  const lines = [line('a'), line('b'), line('c')];

  it('is put in order a place at a time, and stops at its ends', () => {
    expect(ids(withLineMoved(lines, 'c', -1))).toBe('acb');
    expect(ids(withLineMoved(lines, 'a', 1))).toBe('bac');
    expect(withLineMoved(lines, 'a', -1)).toBe(lines);
    expect(withLineMoved(lines, 'c', 1)).toBe(lines);
    expect(withLineMoved(lines, 'x', 1)).toBe(lines);
  });

  it.each([
    [0, /Three to five is a good number/],
    [1, /Two more would make three/],
    [2, /One more would make three/],
    [3, /^$/],
    [5, /^$/],
    [6, /more than five/],
  ])('says of %i: %s', (count, words) => {
    expect(howManyWords(count)).toMatch(words);
  });
});
