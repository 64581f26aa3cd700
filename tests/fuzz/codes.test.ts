import { expect, test } from 'vitest';
import { CODE_ALPHABET, signsOf } from '../../src/core/exchange/code-alphabet';
import { frameCode } from '../../src/core/exchange/code-frame';
import { decodeInvitation } from '../../src/core/exchange/invitation-code';
import { decodeReadOut, readOutGroups } from '../../src/core/exchange/read-out-code';
import { receiveResponse } from '../../src/core/exchange/receive-response';
import { encodeReply, findCodes, type ReplyCode } from '../../src/core/exchange/reply-code';
import {
  decodeResponseFile,
  encodeResponseFile,
  type ResponseFile,
} from '../../src/core/exchange/response-file';
import { newCollection } from '../../src/core/response/new-exercise';
import { fileOf, replyOf } from '../core/exchange/arbitrary-reply';
import { BANK } from '../core/exchange/bank';
import { type Chance, createChance } from './chance';
import { BYTE_MUTATIONS } from './mutate-bytes';
import { JSON_MUTATIONS } from './mutate-json';

const CODES = [3, 25, 67].map((itemCount) => encodeReply(replyOf(itemCount, { name: 'Zoë' })));
const READ_OUT = (readOutGroups(replyOf(25)) ?? []).join(' ');
const ASKED = newCollection(
  '7K2M9QXV',
  BANK.items.slice(0, 25).map(({ id }) => id),
);
const COLLECTING = {
  round: 'first',
  instrument: BANK,
  attribution: 'named',
  isRehearsal: false,
  rounds: {},
} as const;

const PIECES = [
  ...CODES,
  READ_OUT,
  'MR1.',
  'MI1.',
  'MR9.',
  'MI1.ZZ',
  '%',
  '%2',
  '%00',
  '\ud800',
  '\n> ',
  '=\r\n',
  '🦊',
  '__proto__',
  ' ',
];

/** Any symbols at all in a sound frame: a code that someone made by hand. */
const forged = (chance: Chance) =>
  frameCode(
    chance.pick(['reply', 'invitation']),
    Array.from({ length: chance.below(120) }, () => chance.below(32)),
  );

/** A true beginning, so that what is forged gets past the first look. */
const halfForged = (chance: Chance) => {
  const code = chance.pick(CODES);
  const symbols = [...code.slice(6, -7)].map((sign) => CODE_ALPHABET.indexOf(sign));
  const from = chance.below(symbols.length);
  return frameCode(
    'reply',
    symbols.map((symbol, at) => (at < from ? symbol : chance.below(32))),
  );
};

function hostile(chance: Chance): string {
  const make = chance.pick([
    () => forged(chance),
    () => halfForged(chance),
    () => Array.from({ length: chance.below(9) }, () => chance.pick(PIECES)).join(''),
    () => {
      const text = chance.pick(PIECES);
      const at = chance.below(text.length);
      return text.slice(0, at) + String.fromCharCode(chance.below(0x10000)) + text.slice(at + 1);
    },
    () => signsOf(Array.from({ length: chance.below(40) }, () => chance.below(32))),
  ]);
  return make();
}

/** What is let in can be written again and says the same; where it cannot be kept it changes nothing. */
function breaches(reply: ReplyCode | ResponseFile): readonly string[] {
  const received = receiveResponse(ASKED, COLLECTING, reply);
  const stands = received.collection.responses[received.respondent];
  const found: string[] = [];
  if (stands === undefined && received.collection !== ASKED) found.push('changed by a stranger');
  if (stands !== undefined && !stands.isWithdrawn && !/^[0-4?n-]{25}$/.test(stands.answers))
    found.push(`let in "${stands.answers}"`);
  if (stands !== undefined && (stands.revision < 1 || stands.revision > 31))
    found.push(`let in revision ${stands.revision}`);
  return found;
}

test('10,000 hostile texts are read or refused by every door for codes, and none throws', () => {
  const found: string[] = [];
  let read = 0;
  for (let index = 0; index < 10_000; index += 1) {
    const text = hostile(createChance(11, index));
    try {
      for (const code of findCodes(text, BANK)) {
        if (!code.ok) continue;
        read += 1;
        found.push(...breaches(code.value));
        const [again] = findCodes(encodeReply(code.value), BANK);
        if (JSON.stringify(again) !== JSON.stringify(code)) found.push(`${text} is another again`);
      }
      decodeInvitation(text, BANK);
      const readOut = decodeReadOut(text, ASKED, COLLECTING);
      if (readOut.ok) found.push(...breaches(readOut.value));
    } catch (error) {
      found.push(`${JSON.stringify(text)}: ${String(error)}`);
    }
  }
  expect(found).toEqual([]);
  expect(read).toBeGreaterThan(500);
});

/**
 * Those that find something to change in a response file, which holds no time and no list. The
 * larger ones go through the same first checks as an assessment file, where they are tried.
 */
const LEFT_OUT = /^(?:odd date|evidence id doubled|long text|nested deep|very many .*)$/;
const MUTATIONS = [...BYTE_MUTATIONS, ...JSON_MUTATIONS].filter(({ kind }) => !LEFT_OUT.test(kind));

test('hundreds of damaged response files are read whole or refused, and none throws', () => {
  const texts = [25, 3].map((itemCount) =>
    encodeResponseFile(
      fileOf(replyOf(itemCount, { name: 'Zoë' }), { 'F-FF-1': 'Nothing is paid.' }),
      'Mainstay 1.0.0',
    ),
  );
  const outcomes = new Set<string>();
  const found: string[] = [];
  for (let index = 0; index < 400; index += 1) {
    const chance = createChance(12, index);
    const { make } = chance.pick(MUTATIONS);
    const text = new TextDecoder().decode(make(chance, chance.pick(texts), chance.pick(texts)));
    const file = decodeResponseFile(text, { instrument: BANK });
    outcomes.add(file.ok ? 'opened' : file.problem.code);
    if (!file.ok) continue;
    found.push(...breaches(file.value));
    const again = decodeResponseFile(encodeResponseFile(file.value, 'x'), { instrument: BANK });
    if (JSON.stringify(again) !== JSON.stringify(file)) found.push(`${text} is another again`);
  }
  expect(found).toEqual([]);
  expect([...outcomes]).toEqual(expect.arrayContaining(['opened', 'damaged', 'not-json']));
  expect('polluted' in {}).toBe(false);
});

test('a long text full of beginnings is read in time that grows with its length', () => {
  const text = `MR1.ZZ${' '.repeat(50)}`.repeat(20_000) + '\n'.repeat(200_000) + CODES[0];
  expect(findCodes(text, BANK).at(-1)).toMatchObject({ ok: true });
});
