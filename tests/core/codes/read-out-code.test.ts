import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODE_ALPHABET } from '../../../src/core/codes/code-alphabet';
import { decodeReadOut, readOutGroups } from '../../../src/core/codes/read-out-code';
import { encodeReply, type ReplyCode } from '../../../src/core/codes/reply-code';
import { BANK } from '../file/bank';
import { repliesUpTo, replyOf } from './arbitrary-reply';

const collectionOf = ({ collection, itemCount }: ReplyCode) => ({
  id: collection,
  items: BANK.items.slice(0, itemCount).map(({ id }) => id),
});
const read = (text: string, reply: ReplyCode) =>
  decodeReadOut(text, collectionOf(reply), { round: reply.round, instrument: BANK });
const groupsOf = (reply: ReplyCode) => readOutGroups(reply) ?? [];
const asReadOut = (reply: ReplyCode) => ({
  ...reply,
  instrument: { id: BANK.id, version: BANK.version },
  respondent: reply.respondent.slice(0, 4),
  response: { ...reply.response, name: '' },
});
const problemOf = (text: string, reply: ReplyCode) => {
  const result = read(text, reply);
  return result.ok ? null : result.problem;
};

const REPLY = replyOf(25);
const GROUPS = groupsOf(REPLY);
const TEXT = GROUPS.join(' ');
const withGroup = (place: number, group: string) => GROUPS.with(place, group).join(' ');

describe('a code read out', () => {
  test('says what was put into it, but the name and half of the id, for 1 to 25 items', () => {
    fc.assert(
      fc.property(repliesUpTo(25), (reply) => {
        const groups = groupsOf(reply);
        for (const group of groups) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(read(groups.join(' '), reply)).toEqual({ ok: true, value: asReadOut(reply) });
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [25, 8],
    [20, 7],
    [15, 6],
    [10, 5],
    [5, 4],
    [1, 4],
  ])('of %i items has %i groups of four', (itemCount, groups) => {
    expect(groupsOf(replyOf(itemCount))).toHaveLength(groups);
  });

  test('that takes answers back has three groups', () => {
    const withdrawn = replyOf(25, { isWithdrawn: true, answers: '', role: '' });
    expect(groupsOf(withdrawn)).toHaveLength(3);
    expect(read(groupsOf(withdrawn).join('-'), withdrawn)).toMatchObject({
      value: { response: { isWithdrawn: true, answers: '' } },
    });
  });

  test('there is none above 25 items', () => {
    expect(readOutGroups(replyOf(26))).toBeNull();
  });

  test('is read in whatever spelling', () => {
    const whole = { ok: true, value: asReadOut(REPLY) };
    const spellings = [
      TEXT.toLowerCase(),
      GROUPS.join(''),
      GROUPS.join(' – '),
      [...GROUPS.join('')].join(' '),
      `\n${GROUPS.join(',\n')}.`,
      TEXT.replaceAll('0', 'o').replaceAll('1', 'l'),
      TEXT.replaceAll('0', 'O').replaceAll('1', 'I'),
    ];
    for (const spelling of spellings) expect(read(spelling, REPLY)).toEqual(whole);
  });

  test('names the group in which any one sign is another', () => {
    for (const [place, group] of GROUPS.entries()) {
      for (const [at, sign] of [...group].entries()) {
        for (const instead of `${CODE_ALPHABET}U*é`) {
          if (instead === sign) continue;
          const wrong = withGroup(place, group.slice(0, at) + instead + group.slice(at + 1));
          expect(problemOf(wrong, REPLY)).toEqual({
            code: 'groups',
            wrong: [place + 1],
            given: 8,
            expected: 8,
          });
        }
      }
    }
  });

  test('names the group in which any two signs are swapped', () => {
    for (const [place, group] of GROUPS.entries()) {
      for (const [a, b] of [
        [0, 1],
        [1, 2],
        [2, 3],
        [0, 2],
        [1, 3],
        [0, 3],
      ] as const) {
        const signs = [...group];
        if (signs[a] === signs[b]) continue;
        const swapped = signs.with(a, group.charAt(b)).with(b, group.charAt(a)).join('');
        expect(problemOf(withGroup(place, swapped), REPLY)).toMatchObject({ wrong: [place + 1] });
      }
    }
  });

  test('names both groups that are swapped, also when they say the same', () => {
    const alike = groupsOf(replyOf(25, { answers: '?'.repeat(25) }));
    for (const groups of [GROUPS, alike]) {
      for (let a = 0; a < 8; a += 1) {
        for (let b = a + 1; b < 8; b += 1) {
          const swapped = groups
            .with(a, groups[b] ?? '')
            .with(b, groups[a] ?? '')
            .join(' ');
          expect(problemOf(swapped, REPLY)).toMatchObject({ wrong: [a + 1, b + 1] });
        }
      }
    }
  });

  test('names the first group after one that was left out', () => {
    for (let left = 0; left < 7; left += 1) {
      const problem = problemOf(GROUPS.toSpliced(left, 1).join(' '), REPLY);
      expect(problem).toMatchObject({ code: 'groups', given: 7, expected: 8 });
      expect(problem).toHaveProperty('wrong.0', left + 1);
    }
  });

  test('is told to be unfinished, and right so far, while it is typed', () => {
    for (let length = 1; length < TEXT.length; length += 1) {
      const given = Math.floor(TEXT.slice(0, length).replaceAll(' ', '').length / 4);
      expect(problemOf(TEXT.slice(0, length), REPLY)).toEqual({
        code: 'groups',
        wrong: [],
        given,
        expected: 8,
      });
    }
    expect(problemOf(`${TEXT} 0000`, REPLY)).toMatchObject({ wrong: [9], given: 9, expected: 8 });
    expect(problemOf(' - ', REPLY)).toEqual({ code: 'not-a-code' });
  });

  test('of another exercise, or a reply code in its place, is told apart', () => {
    const other = { ...REPLY, collection: 'ZZZZZZZZ' };
    expect(problemOf(TEXT, other)).toEqual({ code: 'other-exercise', isRehearsal: false });
    const rehearsed = groupsOf({ ...REPLY, isRehearsal: true }).join(' ');
    expect(problemOf(rehearsed, other)).toEqual({ code: 'other-exercise', isRehearsal: true });
    const near = { ...REPLY, collection: '7K2M9QX0' };
    expect(problemOf(TEXT, near)).toEqual({ code: 'damaged', because: 'changed' });
    expect(problemOf(encodeReply(REPLY), REPLY)).toEqual({ code: 'wrong-kind', kind: 'reply' });
  });
});
