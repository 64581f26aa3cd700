import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeInvitation, encodeInvitation } from '../../../src/core/codes/invitation-code';
import { decodeReadOut, readOutGroups } from '../../../src/core/codes/read-out-code';
import { decodeReply, encodeReply } from '../../../src/core/codes/reply-code';
import { newCollection } from '../../../src/core/exercise/new-exercise';
import { decodeResponseFile, encodeResponseFile } from '../../../src/core/file/response-file';
import { isSameEdition } from '../../../src/core/instrument/editions';
import type { Instrument } from '../../../src/core/instrument/instrument';
import { receiveResponse } from '../../../src/core/intake/receive-response';
import { outcomeWords } from '../../../src/pages/away-day/collect/arrival-words';
import { invitationProblemWords } from '../../../src/pages/away-day/respond/invitation-problem-words';
import { keptVersion } from '../../../src/pages/shared/question/use-earlier';
import { realBank } from '../../support/real-bank';
import { BANK } from '../file/bank';

const read = (name: string) =>
  readFileSync(new URL(`../../frozen/${name}`, import.meta.url), 'utf8');
const real = realBank();

/** The questions of that edition: those of today, or as they are kept once they are an earlier one. */
function edition(version: string): Instrument {
  if (isSameEdition(version, real.instrument.version)) return real.instrument;
  const kept = real.earlier[keptVersion(version, real.instrument) ?? '']?.instrument;
  if (kept === undefined) throw new Error(`${version} is kept`);
  return kept;
}

const FROZEN = [
  { file: 'codes.json', of: 'version 1', bank: BANK },
  { file: 'edition-1.0.0.json', of: 'the questions 1.0.0', bank: edition('1.0.0') },
  { file: 'edition-1.1.0.json', of: 'the questions 1.1.0', bank: edition('1.1.0') },
];

// A phone may hold an older copy of the app than the laptop that reads its codes.
describe.each(FROZEN)('codes of $of', ({ file, bank }) => {
  const { replies, invitations, readOut } = JSON.parse(read(`codes-v1/${file}`));

  test.each([...replies.entries()])('reply %i says what it said', (_, { code, said }) => {
    expect(decodeReply(code, bank)).toEqual({ ok: true, value: said });
    expect(encodeReply(said)).toBe(code);
  });

  test.each([...invitations.entries()])('invitation %i says what it said', (_, { code, said }) => {
    expect(decodeInvitation(code, bank)).toEqual({ ok: true, value: said });
    expect(encodeInvitation(said, bank)).toBe(code);
  });

  test.each([...readOut.entries()])(
    'the code read out %i says what it said',
    (_, { groups, items, said }) => {
      const instrument = { ...bank, version: said.instrument.version };
      const asked = { round: said.round, instrument };
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

describe('an invitation to the questions of another edition', () => {
  test.each([
    {
      asked: '1.0.0',
      opened: '1.1.0',
      title: 'This invitation asks older questions than this page has',
    },
    {
      asked: '1.1.0',
      opened: '1.0.0',
      title: 'This invitation asks newer questions than this page has',
    },
  ])('of $asked, opened with $opened, is told apart in words', ({ asked, opened, title }) => {
    const { invitations } = JSON.parse(read(`codes-v1/edition-${asked}.json`));
    for (const { code, said } of invitations) {
      const result = decodeInvitation(code, { ...edition(opened), version: opened });
      if (result.ok) throw new Error(`${said.pick} was read`);
      expect(result.problem).toEqual({ code: 'other-questions', theirs: asked, ours: opened });
      const words = invitationProblemWords(result.problem);
      expect(words.title).toBe(title);
      expect(words.explanation).toContain(
        `The invitation asks questions version ${asked}; this page has version ${opened}.`,
      );
    }
  });

  test.each([
    ['1.0.0', '1.1.0'],
    ['1.1.0', '1.0.0'],
  ])('answers to %s are no answers to %s, and it is said', (answered, asked) => {
    const { replies } = JSON.parse(read(`codes-v1/edition-${answered}.json`));
    for (const { said } of replies) {
      const items = edition(answered).items.slice(0, said.itemCount);
      const collection = newCollection(
        said.collection,
        items.map(({ id }) => id),
      );
      const instrument = { ...edition(asked), version: asked };
      const rounds = { [said.round]: said.collection };
      const collecting = { round: said.round, attribution: 'named', isRehearsal: false } as const;
      const received = receiveResponse(collection, { ...collecting, instrument, rounds }, said);
      expect(received.collection).toBe(collection);
      expect(received.outcome).toEqual({ is: 'other-questions', because: 'version' });
      const around = { id: 'one', round: said.round, name: '', count: 0, expected: 0 };
      expect(outcomeWords(received.outcome, { ...around, elsewhere: null })).toMatchObject({
        title: 'Not taken in: this answers another version of the questions.',
        text: expect.stringContaining('Nothing here has changed.'),
      });
    }
  });
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
