import { expect, it } from 'vitest';
import { newCollection } from '../../../src/core/exercise/new-exercise';
import {
  isVoteOf,
  secondVoteOf,
  secondVoteOpened,
  secondVoteShown,
  secondVoteTakenBack,
} from '../../../src/core/exercise/second-vote';
import { tinyExercise } from '../../support/tiny-exercise';

const exercise = tinyExercise({
  items: ['A', 'B', 'C'],
  people: ['012'],
  notApplicable: { B: { reason: 'not-here', detail: '' } },
});
const cards = { A: { levels: [1, 0, 0, 0, 0], dontKnow: 0 } };

it('opens on the chosen items in their order, without what was set aside', () => {
  const opened = secondVoteOpened(exercise, 'AGA1N000', ['C', 'B', 'A']);
  expect(opened.again).toEqual(newCollection('AGA1T000', ['A', 'C']));
  expect(secondVoteOf(opened)).toBe('codes');
});

it('has an id of its own that ends as that of round one, by which a device knows the two belong together', () => {
  const { first, again } = secondVoteOpened(exercise, 'K7M2Q9XD', ['A']);
  expect([first.id, again?.id]).toEqual(['F1RST000', 'K7M2T000']);
  expect(isVoteOf('K7M2T000', 'F1RST000')).toBe(true);
  expect(isVoteOf('K7M2Q9XD', 'F1RST000')).toBe(false);
  expect(isVoteOf('F1RST000', 'F1RST000')).toBe(false);
});

it('is the only one: neither a second opening nor codes after cards', () => {
  const opened = secondVoteOpened(exercise, 'AGA1N000', ['A']);
  expect(secondVoteOpened(opened, 'THJRD000', ['A', 'C'])).toBe(opened);
  const counted = { ...exercise, cards };
  expect(secondVoteOf(counted)).toBe('cards');
  expect(secondVoteOpened(counted, 'AGA1N000', ['A'])).toBe(counted);
  expect(secondVoteOpened(exercise, 'AGA1N000', [])).toBe(exercise);
});

it('is taken back only while nobody has answered', () => {
  const opened = secondVoteOpened(exercise, 'AGA1N000', ['A']);
  expect(secondVoteTakenBack(opened).again).toBeNull();
  const answered = tinyExercise({
    items: ['A'],
    people: ['0'],
    again: { items: ['A'], people: ['1'] },
  });
  expect(secondVoteTakenBack(answered)).toBe(answered);
});

it('is shown only where there is one, and hidden again once it is taken back', () => {
  const fresh = { ...exercise, isAgainRevealed: false };
  expect(secondVoteShown(fresh)).toBe(fresh);
  const opened = secondVoteOpened(fresh, 'AGA1N000', ['A']);
  const shown = secondVoteShown(opened);
  expect(shown.isAgainRevealed).toBe(true);
  expect(secondVoteTakenBack(shown)).toMatchObject({ again: null, isAgainRevealed: false });
});

it('is not taken back once somebody has answered it, also where they were taken out or it was shown', () => {
  const opened = secondVoteOpened({ ...exercise, isAgainRevealed: false }, 'AGA1N000', ['A']);
  if (opened.again === null) throw new Error('there is no vote');
  const takenOut = { ...opened, again: { ...opened.again, takenOut: { P0000000: 1 } } };
  expect(secondVoteTakenBack(takenOut)).toBe(takenOut);
  const answered = tinyExercise({
    items: ['A'],
    people: ['0'],
    again: { items: ['A'], people: ['1'] },
  });
  const shown = secondVoteShown(answered);
  if (shown.again === null) throw new Error('there is no vote');
  const emptied = { ...shown, again: { ...shown.again, responses: {} } };
  expect(secondVoteTakenBack(emptied)).toBe(emptied);
});
