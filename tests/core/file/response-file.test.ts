import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeResponseFile,
  encodeResponseFile,
  responseFileName,
} from '../../../src/core/file/response-file';
import { SOURCE } from '../../../src/core/file/source';
import { fileOf, repliesUpTo, replyOf } from '../codes/arbitrary-reply';
import { BANK } from './bank';

/** Not applicable only where the bank allows it, which its first 60 items do. */
const replies = repliesUpTo(60).map((reply) => ({
  ...reply,
  instrument: { ...reply.instrument, version: BANK.version },
}));
const decode = (text: string) => decodeResponseFile(text, { instrument: BANK });
const FILE = fileOf(replyOf(12, { name: 'Ceri Ŵyn-Hughes' }), { 'F-FF-1': 'Nothing is paid.' });
const TEXT = encodeResponseFile(FILE, SOURCE);

/** The file with one field of it changed. */
const changed = (change: object) => JSON.stringify({ ...JSON.parse(TEXT), ...change });

describe('a response file', () => {
  test('holds the response, answer by answer, and comes back the same', () => {
    const reasons = fc.dictionary(fc.constantFrom('F-FF-1', 'X-KEY'), fc.string());
    fc.assert(
      fc.property(replies, reasons, (reply, given) => {
        const file = fileOf(reply, reply.response.isWithdrawn ? {} : given);
        expect(decode(encodeResponseFile(file, SOURCE))).toEqual({ ok: true, value: file });
      }),
      { numRuns: 200 },
    );
  });

  test('can be read by a person, and holds no time', () => {
    expect(JSON.parse(TEXT)).toMatchObject({
      type: 'mainstay-response',
      version: 1,
      answers: { 'F-FF-1': 0, 'F-FF-2': 1, 'F-OD-2': 'dk', 'F-VP-1': 'na', 'F-VP-2': null },
      reasons: { 'F-FF-1': 'Nothing is paid.' },
    });
    expect(TEXT).not.toMatch(/\d\d:\d\d|\d{4}-\d\d-\d\d|At"/);
  });

  test('of someone who has withdrawn holds no answer, reason or role', () => {
    const response = { ...FILE.response, isWithdrawn: true };
    expect(JSON.parse(encodeResponseFile({ ...FILE, response }, SOURCE))).toMatchObject({
      answers: {},
      reasons: {},
      role: '',
    });
  });

  test.each([
    ['empty', ' ', { code: 'empty' }],
    ['no JSON', '{"type":', { code: 'not-json', isCutShort: false }],
    ['cut short', TEXT.slice(0, 300), { code: 'not-json', isCutShort: true }],
    ['of another program', '{"type":"other"}', { code: 'not-mainstay' }],
    ['a list', '[]', { code: 'not-mainstay' }],
    [
      'a working file',
      changed({ type: 'mainstay-assessment' }),
      { code: 'wrong-kind', kind: 'assessment' },
    ],
    ['of a newer version', changed({ version: 2 }), { code: 'newer-version' }],
    ['of no version', changed({ version: '1' }), { code: 'damaged', path: ['version'] }],
    [
      'of another instrument',
      changed({ instrument: { id: 'o', version: '1.0.0' } }),
      { code: 'other-instrument' },
    ],
    [
      'of newer questions',
      changed({ instrument: { id: BANK.id, version: '2.0.0' } }),
      { code: 'newer-questions' },
    ],
    [
      'with a level of 5',
      changed({ answers: { 'F-FF-1': 5 } }),
      { code: 'damaged', path: ['answers', 'F-FF-1'] },
    ],
    ['with a level as text', changed({ answers: { 'F-FF-1': '2' } }), { code: 'damaged' }],
    [
      'with a flag not applicable',
      changed({ answers: { 'X-KEY': 'na' } }),
      { code: 'damaged', path: ['answers', 'X-KEY'] },
    ],
    ['of revision 0', changed({ revision: 0 }), { code: 'damaged', path: ['revision'] }],
    ['of revision 32', changed({ revision: 32 }), { code: 'damaged', path: ['revision'] }],
    [
      'of a respondent with an O',
      changed({ respondent: 'OOOOOOOO' }),
      { code: 'damaged', path: ['respondent'] },
    ],
    [
      'with an endless reason',
      changed({ reasons: { 'F-FF-1': 'x'.repeat(2_001) } }),
      { code: 'damaged' },
    ],
    [
      'with an answer twice',
      TEXT.replace('"F-FF-2"', '"F-FF-1"'),
      { code: 'damaged', path: ['answers', 'F-FF-1'] },
    ],
    ['with a reserved name', TEXT.replace('"F-FF-2"', '"__proto__"'), { code: 'damaged' }],
    ['with a name objects have', TEXT.replace('"F-FF-2"', '"constructor"'), { code: 'damaged' }],
    ['nested without end', '['.repeat(200_000), { code: 'too-deep' }],
    [
      'of a million values',
      `[${`[${'1,'.repeat(999)}1],`.repeat(1_000)}1]`,
      { code: 'too-many-values' },
    ],
    ['of one endless list', `[${'1,'.repeat(1_000_000)}1]`, { code: 'too-long-list' }],
    ['too large', `"${'x'.repeat(8 * 1024 * 1024)}"`, { code: 'too-large' }],
  ])('%s is refused', (_, text, problem) => {
    expect(decode(text)).toMatchObject({ ok: false, problem });
  });

  test('may hold fields that a later version adds', () => {
    expect(decode(changed({ mood: 'hopeful' }))).toEqual({ ok: true, value: FILE });
  });

  test('is named without any part of the id, which would tie a sender to answers', () => {
    expect(responseFileName(replyOf(3))).toBe('Answers.mainstay-response.json');
    expect(responseFileName(FILE)).toBe('Answers Ceri Ŵyn-Hughes.mainstay-response.json');
    expect(responseFileName(replyOf(3, { name: '../CON:"' }))).toBe(
      'Answers .. CON.mainstay-response.json',
    );
  });
});
