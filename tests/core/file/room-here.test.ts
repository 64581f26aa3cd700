import { expect, test } from 'vitest';
import { newCollection } from '../../../src/core/exercise/new-exercise';
import { isNearly, nearlyFull } from '../../../src/core/file/room-here';
import { LIMITS } from '../../../src/core/limits/limits';
import { nearlyFullWords, roomWords } from '../../../src/pages/shared/room/room-words';
import { answered, emptyCopy, rated } from '../../support/copies';

const reply = {
  revision: 1,
  role: '',
  name: '',
  answers: '2',
  reasons: {},
  isWithdrawn: false,
} as const;

/** Notes of this many bytes in all, as no form would let one person write them. */
const withBytes = (bytes: number) => {
  const { answers, ...head } = answered(emptyCopy, 'X', rated(1), { note: 'x'.repeat(bytes) });
  return nearlyFull(head, answers);
};

test('bytes are said from nine tenths on, and what is over as over', () => {
  expect(withBytes(LIMITS.fileBytes * 0.8)).toEqual([]);
  const [near] = withBytes(LIMITS.fileBytes * 0.93);
  expect(near && nearlyFullWords(near)).toContain('nearly full: 7.4 MB of 8 MB');
  const [over] = withBytes(LIMITS.fileBytes + 10);
  expect(over && nearlyFullWords(over)).toContain('Mainstay opens at most 8 MB');
});

test('so are the people of each round', () => {
  const people = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`P${at}`, reply] as const));
  const partners = { ...newCollection('AAAA1111', ['X']), responses: people(4_600) };
  const [near] = nearlyFull({ ...emptyCopy, partners }, {});
  expect(near).toMatchObject({ of: 'partners', used: 4_600 });
  expect(near && nearlyFullWords(near)).toContain('room for 400 more people');
  const full = { ...partners, responses: people(5_000) };
  const [none] = nearlyFull({ ...emptyCopy, partners: full }, {});
  expect(none && nearlyFullWords(none)).toContain('no room for more people');
});

test('lists say how many more fit from nine tenths on, and at the most what to do', () => {
  expect([89, 90, 100, 130].map((used) => roomWords(used, LIMITS.evidence))).toEqual([
    '',
    'Room for 10 more: 100 is the most.',
    'There is no room for more: 100 is the most. Remove one to add another.',
    'There is no room for more: 100 is the most. Remove one to add another.',
  ]);
  expect([17, 18].map((used) => isNearly(used, LIMITS.priorities))).toEqual([false, true]);
});
