import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeInvitation, encodeInvitation } from '../../../src/core/codes/invitation-code';
import { decodeReadOut, readOutGroups } from '../../../src/core/codes/read-out-code';
import { decodeReply, encodeReply } from '../../../src/core/codes/reply-code';
import { decodeResponseFile, encodeResponseFile } from '../../../src/core/file/response-file';
import { BANK } from '../file/bank';

const read = (name: string) =>
  readFileSync(new URL(`../../frozen/${name}`, import.meta.url), 'utf8');
const { replies, invitations, readOut } = JSON.parse(read('codes-v1/codes.json'));

// A phone may hold an older copy of the app than the laptop that reads its codes.
describe('codes of version 1', () => {
  test.each([...replies.entries()])('reply %i says what it said', (_, { code, said }) => {
    expect(decodeReply(code, BANK)).toEqual({ ok: true, value: said });
    expect(encodeReply(said)).toBe(code);
  });

  test.each([...invitations.entries()])('invitation %i says what it said', (_, { code, said }) => {
    expect(decodeInvitation(code, BANK)).toEqual({ ok: true, value: said });
    expect(encodeInvitation(said, BANK)).toBe(code);
  });

  test.each([...readOut.entries()])(
    'the code read out %i says what it said',
    (_, { groups, items, said }) => {
      const asked = { round: said.round, instrument: BANK };
      const result = decodeReadOut(groups.join(' '), { id: said.collection, items }, asked);
      expect(result).toEqual({
        ok: true,
        value: {
          ...said,
          respondent: said.respondent.slice(0, 4),
          response: { ...said.response, name: '' },
        },
      });
      expect(readOutGroups(said)).toEqual(groups);
    },
  );
});

test('a response file of version 1 opens, and is the same text again', () => {
  const text = read('response-v1/full.json');
  const opened = decodeResponseFile(text, { instrument: BANK });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  expect(opened.value).toMatchObject({
    respondent: 'B4N8ZC01',
    response: {
      revision: 3,
      role: 'not-staff',
      name: 'Ceri Ŵyn-Hughes',
      answers: '01234n?-',
      reasons: { 'X-KEY': 'Ask Siân: “two of us”.' },
    },
  });
  expect(encodeResponseFile(opened.value, 'Mainstay 1.0.0')).toBe(text);
});
