import { describe, expect, it } from 'vitest';
import type { Collection, PanelResponse, PanelRole } from '../../../src/core/document/collection';
import type { Exercise } from '../../../src/core/document/exercise';
import { answersRevealed } from '../../../src/core/exercise/exercise-changes';
import { laterOnesLetIn } from '../../../src/core/exercise/let-in';
import { secondVoteShown } from '../../../src/core/exercise/second-vote';
import { panelOf } from '../../support/cases/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const instrument = tinyInstrument({ items: [{ id: 'A' }] });
const room = tinyExercise({ items: ['A'], people: [], attribution: 'not-attributed' });
const LETTERS = 'ABCDEFGHIJKLMNPQRSTVWXYZ';

const reply = (answers: string, role: PanelRole = ''): PanelResponse => ({
  ...{ revision: 1, role, name: '', answers, reasons: {}, isWithdrawn: false },
});
/** Four signs a person, then the round's own. */
const idOf = (person: number, end: string) => `${LETTERS[person] ?? '0'}000${end}`;
const peopleOf = (people: readonly number[], end: string, role?: (person: number) => PanelRole) =>
  Object.fromEntries(
    people.map((person) => [idOf(person, end), reply(`${person % 3}`, role?.(person))]),
  );
const upTo = (count: number, from = 0) => Array.from({ length: count }, (_, at) => from + at);

const answeredBy = (exercise: Exercise, responses: Collection['responses']): Exercise => ({
  ...exercise,
  first: { ...exercise.first, responses: { ...exercise.first.responses, ...responses } },
});
const votedBy = (exercise: Exercise, responses: Collection['responses']): Exercise =>
  secondVoteShown({ ...exercise, again: { ...room.first, id: 'AGA1T000', responses } });
const shownOf = (people: number, role?: (person: number) => PanelRole) =>
  answersRevealed(answeredBy(room, peopleOf(upTo(people), 'AAAA', role)));
const again = (exercise: Exercise) => panelOf({ instrument, exercise }).items[0]?.again;

describe('a vote by phone, not attributed', () => {
  const first = shownOf(12);

  it('stands beside the first where all begin with the signs they had', () => {
    expect(again(votedBy(first, peopleOf(upTo(12), 'BBBB')))).toMatchObject({
      isBeside: true,
      counts: { people: 12 },
    });
  });

  it('says nothing where one of as many is another person, or nobody knows who they are', () => {
    const swapped = peopleOf([...upTo(11), 20], 'BBBB');
    const strangers = peopleOf(upTo(12, 12), 'BBBB');
    const half = peopleOf([...upTo(6), ...upTo(6, 12)], 'BBBB');
    for (const responses of [swapped, strangers, half])
      expect(again(votedBy(first, responses))).toMatchObject({
        ...{ isBeside: false, counts: null, median: null, spread: null, stands: null },
      });
  });

  it('stands beside it where five or more left or came, and not where fewer did', () => {
    const isBeside = (people: readonly number[]) =>
      again(votedBy(first, peopleOf(people, 'BBBB')))?.isBeside;
    expect(isBeside(upTo(7))).toBe(true);
    expect(isBeside(upTo(8))).toBe(false);
    expect(isBeside(upTo(17))).toBe(true);
    expect(isBeside(upTo(16))).toBe(false);
  });
});

describe('a show of cards, not attributed', () => {
  const shown = shownOf(12);
  const cards = (people: number) => ({ levels: [0, 0, people, 0, 0], dontKnow: 0 });
  const by = (people: number) => again({ ...shown, cards: { A: cards(people) } });

  it('stands beside the first where as many cards were counted as people answered first', () => {
    expect(by(12)).toMatchObject({ isBeside: true, counts: { people: 12 } });
  });

  it('says nothing where there are more: whose they are is not known', () => {
    for (const people of [13, 17])
      expect(by(people)).toMatchObject({ isBeside: false, counts: null, stands: null });
  });
});

describe('a vote after others were counted in round one', () => {
  const twice = laterOnesLetIn(answeredBy(shownOf(12), peopleOf(upTo(6, 12), 'AAAA')));
  const isBeside = (people: readonly number[]) =>
    again(votedBy(twice, peopleOf(people, 'BBBB')))?.isBeside;

  it('stands beside it where all of them voted, or five or more of each group stayed away', () => {
    expect(twice.first.shown?.showings).toHaveLength(2);
    expect(isBeside(upTo(18))).toBe(true);
    expect(isBeside(upTo(12))).toBe(true);
    expect(isBeside(upTo(6, 12))).toBe(true);
  });

  it('does not where fewer of one of them did, however many stayed away together', () => {
    expect(isBeside([...upTo(9), 12, 13, 14])).toBe(false);
    expect(isBeside(upTo(10))).toBe(false);
    expect(isBeside([...upTo(12), 12])).toBe(false);
  });

  it('nor where someone voted who was counted once and is no more', () => {
    const gone = Object.fromEntries(
      upTo(5).map((person) => [idOf(person, 'AAAA'), { ...reply(''), isWithdrawn: true }]),
    );
    const less = laterOnesLetIn(answeredBy(twice, gone));
    expect(less.first.shown?.left).toHaveLength(5);
    const voted = (people: readonly number[]) => again(votedBy(less, peopleOf(people, 'BBBB')));
    expect(voted(upTo(13, 5))?.isBeside).toBe(true);
    expect(voted(upTo(18))?.isBeside).toBe(false);
  });
});

describe('a vote where staff and others were shown apart', () => {
  const sides = shownOf(14, (person) => (person < 7 ? 'staff' : 'not-staff'));
  const isBeside = (people: readonly number[]) =>
    again(votedBy(sides, peopleOf(people, 'BBBB')))?.isBeside;

  it('counts who left and who stayed on each side', () => {
    expect(panelOf({ instrument, exercise: sides }).items[0]?.byRole).not.toBeNull();
    expect(isBeside(upTo(14))).toBe(true);
    expect(isBeside(upTo(7))).toBe(true);
    expect(isBeside([...upTo(4), ...upTo(5, 7)])).toBe(false);
  });
});

describe('one to four who left open whether they are staff', () => {
  const asked = (open: number) =>
    shownOf(12 + open, (person) => (person < 6 ? 'staff' : person < 12 ? 'not-staff' : ''));
  const withoutLevel = (exercise: Exercise): Exercise =>
    answersRevealed({
      ...exercise,
      first: {
        ...exercise.first,
        shown: null,
        responses: Object.fromEntries(
          Object.entries(exercise.first.responses).map(([id, one]) => [
            id,
            one.role === '' ? { ...one, answers: '?' } : one,
          ]),
        ),
      },
    });

  it('keep the sides from being compared, also where none of them gave a level', () => {
    const byRole = (exercise: Exercise) => panelOf({ instrument, exercise }).items[0]?.byRole;
    expect(byRole(withoutLevel(asked(0)))).not.toBeNull();
    expect(byRole(withoutLevel(asked(1)))).toBeNull();
    expect(byRole(withoutLevel(asked(5)))).not.toBeNull();
  });
});
