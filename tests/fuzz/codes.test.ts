import { expect, test } from 'vitest';
import { encodeReply, findCodes } from '../../src/core/codes/reply-code';
import { decodeResponseFile, encodeResponseFile } from '../../src/core/file/response-file';
import { fileOf, replyOf } from '../core/codes/arbitrary-reply';
import { BANK } from '../core/file/bank';
import { createChance } from './chance';
import { BYTE_MUTATIONS } from './mutate-bytes';
import { JSON_MUTATIONS } from './mutate-json';
import { breaches, hostileCode, readByEveryDoor } from './texts';

test('10,000 hostile codes are read or refused by every door for texts, and none throws', () => {
  const found: string[] = [];
  let opened = 0;
  for (let index = 0; index < 10_000; index += 1) {
    const text = hostileCode(createChance(11, index));
    const read = readByEveryDoor(text);
    if (read.outcome === 'opened') opened += 1;
    found.push(...read.breaches.map((breach) => `${JSON.stringify(text)}: ${breach}`));
  }
  expect(found).toEqual([]);
  expect(opened).toBeGreaterThan(500);
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
  const text =
    `MR1.ZZ${' '.repeat(50)}`.repeat(20_000) + '\n'.repeat(200_000) + encodeReply(replyOf(3));
  expect(findCodes(text, BANK).at(-1)).toMatchObject({ ok: true });
});
