import { describe, expect, test } from 'vitest';
import { joinedBy } from '../../../src/core/copies/put-together';
import type { Assessment } from '../../../src/core/document/assessment';
import type { Exercise } from '../../../src/core/document/exercise';
import { answersRevealed } from '../../../src/core/exercise/exercise-changes';
import { laterOnesLetIn } from '../../../src/core/exercise/let-in';
import { newCollection } from '../../../src/core/exercise/new-exercise';
import { partnersRevealed } from '../../../src/core/exercise/partners-reveal';
import { secondVoteShown } from '../../../src/core/exercise/second-vote';
import { emptyCopy, planned, sent } from '../../support/copies';
import { type TinyExercise, tinyExercise } from '../../support/tiny-exercise';

const roomOf = (people: string, more: Partial<TinyExercise> = {}): Exercise => ({
  ...tinyExercise({ items: ['X'], people: [...people], attribution: 'not-attributed', ...more }),
  isRevealed: false,
  isAgainRevealed: false,
});
const copyOf = (exercise: Exercise): Assessment => sent({ ...emptyCopy, kind: 'pick', exercise });
const shown = (people: string, more?: Partial<TinyExercise>) =>
  answersRevealed(roomOf(people, more));

function refusal(ours: Exercise, theirs: Exercise): string | null {
  const codes = [
    [ours, theirs],
    [theirs, ours],
  ].map(([one, other]) => {
    if (one === undefined || other === undefined) return null;
    const result = joinedBy('copy', copyOf(one), copyOf(other));
    return result.ok ? null : result.problem.code;
  });
  expect(codes[0]).toBe(codes[1]);
  return codes[0] ?? null;
}

describe('two copies that each have shown a room its answers, not attributed', () => {
  test('are not put together where they were not of the same people', () => {
    expect(refusal(shown('0011223'), shown('001122'))).toBe('shown-apart');
    expect(refusal(shown('0011223344'), shown('00112'))).toBe('shown-apart');
    expect(refusal(shown('0011223'), shown('0011223'))).toBeNull();
  });

  test('are, where one of them has not, or its figures are those the other began with', () => {
    expect(refusal(shown('001122'), roomOf('0011223'))).toBeNull();
    const room = shown('001122');
    const { responses } = roomOf('00112233333').first;
    const more = laterOnesLetIn({ ...room, first: { ...room.first, responses } });
    expect(more.first.shown?.showings).toHaveLength(2);
    expect(refusal(room, more)).toBeNull();
    expect(refusal(shown('00112'), more)).toBe('shown-apart');
  });

  test('are not where one counted more people and the other showed a second vote', () => {
    const room = shown('001122');
    const { responses } = roomOf('00112233333').first;
    const more = laterOnesLetIn({ ...room, first: { ...room.first, responses } });
    const voted = secondVoteShown({
      ...room,
      again: { ...room.first, id: 'AGA1T000', shown: null },
    });
    const carded = { ...room, cards: { X: { levels: [2, 2, 2, 0, 0], dontKnow: 0 } } };
    expect(refusal(voted, more)).toBe('shown-apart');
    expect(refusal(carded, more)).toBe('shown-apart');
    expect(refusal(voted, room)).toBeNull();
  });

  test('are not where each showed the votes of other people', () => {
    const votedBy = (people: string) =>
      secondVoteShown({
        ...shown('0011223'),
        again: { ...roomOf(people).first, id: 'AGA1T000' },
      });
    expect(refusal(votedBy('0011223'), votedBy('001122'))).toBe('shown-apart');
    expect(refusal(votedBy('0011223'), votedBy('0011223'))).toBeNull();
  });

  test('are in a named exercise: there it is told who said what', () => {
    const named = { attribution: 'named' } as const;
    expect(refusal(shown('0011223', named), shown('001122', named))).toBeNull();
  });
});

test('what other partners said stays in the file, and all else comes in', () => {
  const asking = (people: string): Assessment => {
    const partners = { ...newCollection('PPPP2222', ['X']), closesOn: '2026-11-01' };
    const { responses } = roomOf(people).first;
    return { ...emptyCopy, partners: partnersRevealed({ ...partners, responses }, '2026-11-02') };
  };
  const ours = asking('012');
  const result = joinedBy('copy', ours, planned(asking('0124'), 'p', 'ask the council'));
  if (!result.ok) throw new Error(result.problem.code);
  expect(result.value.news).toMatchObject({ leftOut: 'shown-apart', came: ['plan/actions/p'] });
  expect(result.value.assessment.partners).toEqual(ours.partners);
});
