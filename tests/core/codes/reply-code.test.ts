import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODE_ALPHABET } from '../../../src/core/codes/code-alphabet';
import { shortWords, textOfBytes, utf8Bytes } from '../../../src/core/codes/code-words';
import { encodeInvitation } from '../../../src/core/codes/invitation-code';
import { decodeReply, encodeReply, findCodes } from '../../../src/core/codes/reply-code';
import { BANK } from '../file/bank';
import { repliesUpTo, replyOf } from './arbitrary-reply';

const NAME = 'Ceri Ŵyn-Hughes, Gwirfoddoli Ynys Môn'; // 39 bytes
const code = encodeReply(replyOf(25, { name: NAME }));
const ok = (value: unknown) => ({ ok: true, value });
const refused = (problem: unknown) => ({ ok: false, problem });

describe('a reply code', () => {
  test('says what was put into it, for 1 to 70 items, any role, name and revision', () => {
    fc.assert(
      fc.property(repliesUpTo(70), (reply) => {
        expect(decodeReply(encodeReply(reply), BANK)).toEqual(ok(reply));
      }),
      { numRuns: 500 },
    );
  });

  test('is made of capitals, figures and one full stop, for a small QR code and any link', () => {
    expect(code).toMatch(/^MR1\.[0-9A-HJKMNP-TV-Z]+$/);
  });

  test.each([
    ['25 items', replyOf(25), 56],
    ['25 items and a name of 39 bytes', replyOf(25, { name: NAME }), 118],
    ['70 items', replyOf(70), 83],
    ['70 items and a name of 39 bytes', replyOf(70, { name: NAME }), 145],
    ['70 items and the longest name', replyOf(70, { name: 'é'.repeat(99) }), 179],
    ['70 items, withdrawn', replyOf(70, { isWithdrawn: true, answers: '' }), 41],
  ])('of %s is of a known length', (_, reply, signs) => {
    expect(encodeReply(reply)).toHaveLength(signs);
  });

  test('with any one sign changed, swapped with the next, or left out is refused', () => {
    const instead = [...CODE_ALPHABET, '.', '-', ' ', 'U', '%'];
    const start = 'MR1.'.length;
    const broken = [...code].flatMap((sign, at) => {
      if (at < start) return [];
      const put = (signs: string, length = 1) =>
        code.slice(0, at) + signs + code.slice(at + length);
      const next = code.charAt(at + 1);
      return [...instead.filter((each) => each !== sign).map((each) => put(each)), put('')].concat(
        next === '' || next === sign ? [] : [put(next + sign, 2)],
      );
    });
    expect(broken.length).toBeGreaterThan(4_000);
    const accepted = broken.filter((each) => decodeReply(each, BANK).ok);
    expect(accepted).toEqual([]);
  });

  test('cut short anywhere is refused, and said to be cut short', () => {
    for (let length = 'MR1.'.length; length < code.length; length += 1) {
      expect(decodeReply(code.slice(0, length), BANK)).toEqual(
        refused({ code: 'damaged', because: 'cut-short' }),
      );
    }
  });

  test('of a version before the first is a slip, and no newer Mainstay’s', () => {
    for (const version of ['MR0', 'MR00'])
      expect(decodeReply(code.replace('MR1', version), BANK)).toEqual(
        refused({ code: 'damaged', because: 'changed' }),
      );
  });

  test('of a newer Mainstay, of other questions and of another kind are told apart', () => {
    const newer = code.replace('MR1', 'MR2');
    expect(decodeReply(newer, BANK)).toEqual(refused({ code: 'newer-format' }));
    const other = { ...BANK, id: 'another-instrument' };
    expect(decodeReply(code, other)).toEqual(refused({ code: 'other-instrument' }));
    const invitation = encodeInvitation(
      {
        instrument: BANK,
        round: 'first',
        collection: '7K2M9QXV',
        items: ['F-FF-1'],
        pick: 'own',
        attribution: 'named',
        isRehearsal: false,
        organisation: '',
        facilitator: '',
        on: '',
      },
      BANK,
    );
    expect(decodeReply(invitation, BANK)).toEqual(
      refused({ code: 'wrong-kind', kind: 'invitation' }),
    );
    expect(decodeReply('Sorry, I cannot come. Mr 1. Smith', BANK)).toEqual(
      refused({ code: 'not-a-code' }),
    );
    expect(decodeReply('', BANK)).toEqual(refused({ code: 'not-a-code' }));
  });

  test('cannot be made of what no reply says', () => {
    expect(() => encodeReply(replyOf(25, { revision: 32 }))).toThrow(RangeError);
    expect(() => encodeReply(replyOf(25, { revision: 0 }))).toThrow(RangeError);
    expect(() => encodeReply(replyOf(25, { answers: '01' }))).toThrow(RangeError);
    expect(() => encodeReply(replyOf(2, { answers: '5x' }))).toThrow(RangeError);
    expect(() => encodeReply({ ...replyOf(2), respondent: 'short' })).toThrow(RangeError);
    expect(() => encodeReply({ ...replyOf(2), collection: 'IlLegal!' })).toThrow(RangeError);
  });
});

describe('codes found in what people paste', () => {
  const replies = [replyOf(25), replyOf(70, { name: NAME }), replyOf(3, { revision: 4 })];
  const codes = replies.map(encodeReply);
  const [one = '', two = '', three = ''] = codes;
  const link = (reply: string) => `https://example.org/mainstay/#/in/${reply}`;
  const all = replies.map(ok);
  const wrapped = (text: string, width: number, between: string) =>
    text.replace(new RegExp(`.{${width}}`, 'g'), `$&${between}`);

  test.each([
    ['one a line', codes.join('\n')],
    ['with nothing between them', codes.join('')],
    [
      'as links amid words',
      `Hi Priya,\n${link(one)}, and Tom’s: <${link(two)}>.\n(${link(three)})`,
    ],
    ['with the words straight after', codes.map((each) => `${each} Thanks\nall`).join('')],
    ['in small letters', codes.join(' ').toLowerCase()],
    ['broken into short lines', wrapped(codes.join('\n'), 20, '\r\n')],
    ['broken within its first letters', wrapped(codes.join('\n'), 3, '\n')],
    ['quoted by a mail program', wrapped(codes.join('\n'), 30, '\n> > ')],
    ['as a mail is sent, with soft breaks', wrapped(codes.map(link).join('\n'), 75, '=\r\n')],
    ['escaped in another link', codes.map((each) => encodeURIComponent(link(each))).join('&u=')],
    [
      'escaped twice, the full stop too',
      codes.map((each) => encodeURIComponent(each.replace('.', '%2E'))).join(' '),
    ],
    ['spaced out', wrapped(codes.join('; '), 4, ' ').replace(/M\s*R\s*1\s*\./g, 'MR1.')],
    [
      'twice each, as a link and its address',
      codes.map((each) => `${each} <${link(each)}>`).join(),
    ],
  ])('%s are all read, in order, once', (_, text) => {
    expect(findCodes(text, BANK)).toEqual(all);
  });

  test('a broken one is told in its place and spoils no other', () => {
    const cut = two.slice(0, 30);
    const changed = `${three.slice(0, 9)}${three[9] === '0' ? '1' : '0'}${three.slice(10)}`;
    expect(findCodes(`${one}\n${cut}\n${three} ${changed}.`, BANK)).toEqual([
      ok(replies[0]),
      refused({ code: 'damaged', because: expect.any(String) }),
      ok(replies[2]),
      refused({ code: 'damaged', because: 'changed' }),
    ]);
  });

  test('there are none in words', () => {
    expect(findCodes('We meet at ten. Mr 1.5 and Mrs 2.', BANK)).toEqual([]);
  });
});

describe('words in a code', () => {
  test('are the bytes that every other program has for them, and come back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = utf8Bytes(text);
        expect(bytes).toEqual([...new TextEncoder().encode(text)]);
        expect(textOfBytes(bytes)).toBe(
          new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(bytes)),
        );
      }),
    );
  });

  test('that are no UTF-8 are refused, as any other program would', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const decoded = (bytes: readonly number[]) => {
      try {
        return strict.decode(new Uint8Array(bytes));
      } catch {
        return null;
      }
    };
    const byte = fc.oneof(
      fc.nat(255),
      fc.constantFrom(0xc0, 0xe0, 0xed, 0xf0, 0xf4, 0xa0, 0x80, 0xff),
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 6 }), (bytes) => {
        expect(textOfBytes(bytes)).toBe(decoded(bytes));
      }),
      { numRuns: 2_000 },
    );
  });

  test('are cut after a whole character, and keep no trick of direction or line', () => {
    expect(shortWords('Zoë 🦊🦊', 9)).toBe('Zoë 🦊');
    expect(shortWords('Zoë 🦊🦊', 8)).toBe('Zoë');
    expect(shortWords('  two\nlines\u202e and\t more\ud800 ', 60)).toBe('two lines and more');
    expect(shortWords('👩‍👩‍👧 Mae', 60)).toBe('👩‍👩‍👧 Mae');
  });
});
