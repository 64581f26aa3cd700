import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeInvitation,
  encodeInvitation,
  type Invitation,
} from '../../../src/core/codes/invitation-code';
import { encodeReply } from '../../../src/core/codes/reply-code';
import type { Instrument } from '../../../src/core/instrument/instrument';
import { quickItems } from '../../../src/core/response/items-in-play';
import { realBank } from '../../support/real-bank';
import { codeIds, replyOf } from './arbitrary-reply';

const { instrument } = realBank();
const ALL = instrument.items.map(({ id }) => id);
const QUICK = quickItems(instrument).map(({ id }) => id);

const INVITATION: Invitation = {
  instrument: { id: instrument.id, version: instrument.version },
  round: 'first',
  collection: '7K2M9QXV',
  items: QUICK,
  pick: 'quick',
  attribution: 'not-attributed',
  isRehearsal: false,
  organisation: 'Gwirfoddoli Ynys Môn',
  facilitator: 'Priya Raghunathan',
  on: '2026-11-21',
};
const code = encodeInvitation(INVITATION, instrument);
const problemOf = (text: string, ours: Instrument = instrument) => {
  const result = decodeInvitation(text, ours);
  return result.ok ? null : result.problem;
};

const invitations: fc.Arbitrary<Invitation> = fc.record({
  instrument: fc.constant(INVITATION.instrument),
  round: fc.constantFrom('first', 'again', 'partners'),
  collection: codeIds,
  items: fc.oneof(fc.constant(ALL), fc.constant(QUICK), fc.subarray(ALL, { minLength: 1 })),
  pick: fc.constantFrom('quick', 'section', 'own', 'full', 'again', 'partners'),
  attribution: fc.constantFrom('named', 'not-attributed'),
  isRehearsal: fc.boolean(),
  organisation: fc.constantFrom('', 'Gwirfoddoli Ynys Môn', '🦊 & Co'),
  facilitator: fc.constantFrom('', 'Priya', 'Zoë Nguyễn'),
  on: fc.constantFrom('', '2026-11-21', '2000-01-01', '2127-12-31'),
});

describe('an invitation code', () => {
  test('says what was put into it, whichever items are asked', () => {
    fc.assert(
      fc.property(invitations, (invitation) => {
        expect(decodeInvitation(encodeInvitation(invitation, instrument), instrument)).toEqual({
          ok: true,
          value: invitation,
        });
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['the quick check', INVITATION, 99],
    ['everything', { ...INVITATION, items: ALL, pick: 'full' }, 99],
    [
      'an own pick',
      { ...INVITATION, items: [...ALL.slice(0, 9), ...ALL.slice(69)], pick: 'own' },
      115,
    ],
    [
      'the most that can be said',
      {
        ...INVITATION,
        items: ALL.slice(1),
        organisation: 'o'.repeat(99),
        facilitator: 'f'.repeat(99),
      },
      214,
    ],
  ] as const)('to %s is of a known length', (_, invitation, signs) => {
    expect(encodeInvitation(invitation, instrument)).toHaveLength(signs);
  });

  test('is read out of a link, broken by a mail program or escaped', () => {
    const link = `https://example.org/mainstay/#/join/${code}`;
    const texts = [
      `Please answer before Friday: ${link}. Thank you, Priya`,
      link.replace(/.{60}/g, '$&=\r\n'),
      `https://safe.example/?url=${encodeURIComponent(link)}&more=1`,
      link.toLowerCase(),
    ];
    for (const text of texts) {
      expect(decodeInvitation(text, instrument)).toEqual({ ok: true, value: INVITATION });
    }
  });

  test('broken, cut short, newer, of other questions or another kind is told apart', () => {
    const changed = `${code.slice(0, 40)}${code[40] === 'A' ? 'B' : 'A'}${code.slice(41)}`;
    expect(problemOf(changed)).toEqual({ code: 'damaged', because: 'changed' });
    expect(problemOf(code.slice(0, -1))).toEqual({ code: 'damaged', because: 'cut-short' });
    expect(problemOf(code.replace('MI1', 'MI12'))).toEqual({ code: 'newer-format' });
    expect(problemOf(code.replace('MI1', 'MI0'))).toEqual({ code: 'damaged', because: 'changed' });
    expect(problemOf(encodeReply(replyOf(9)))).toEqual({ code: 'wrong-kind', kind: 'reply' });
    expect(problemOf('Hello')).toEqual({ code: 'not-a-code' });
    expect(problemOf(code, { ...instrument, id: 'other' })).toEqual({ code: 'other-instrument' });
  });

  test('is not understood as other questions than were asked', () => {
    const ours = { ...instrument, version: '1.1.9' };
    expect(decodeInvitation(code, ours)).toMatchObject({ value: { items: QUICK } });
    for (const version of ['1.0.0', '1.2.0', '2.0.0'])
      expect(problemOf(code, { ...instrument, version }), version).toEqual({
        code: 'other-questions',
        theirs: '1.1.0',
        ours: version,
      });
    const own = encodeInvitation({ ...INVITATION, items: ALL.slice(3, 9) }, instrument);
    const shifted = { ...instrument, items: instrument.items.slice(1) };
    expect(problemOf(own, shifted)).toMatchObject({ code: 'other-questions' });
    const fewer = { ...instrument, items: instrument.items.slice(0, 5) };
    expect(problemOf(own, fewer)).toMatchObject({ code: 'other-questions' });
  });

  test('leaves a date out that it cannot hold, and cuts long names', () => {
    const on = (date: string) =>
      decodeInvitation(encodeInvitation({ ...INVITATION, on: date }, instrument), instrument);
    for (const date of ['1999-12-31', '2128-01-01', '12026-01-01', '2026-13-01', 'soon'])
      expect(on(date)).toMatchObject({ value: { on: '' } });
    const long = { ...INVITATION, organisation: 'é'.repeat(99), facilitator: 'Priya\nR' };
    expect(decodeInvitation(encodeInvitation(long, instrument), instrument)).toMatchObject({
      value: { organisation: 'é'.repeat(30), facilitator: 'Priya R' },
    });
  });

  test('cannot ask for what is not in the instrument, or for nothing', () => {
    for (const items of [[], ['F-FF-1', 'NOT-OURS']])
      expect(() => encodeInvitation({ ...INVITATION, items }, instrument)).toThrow(RangeError);
  });
});
