/** Files that are not as they should be, each with words that only its own refusal has. */

import { readFileSync } from 'node:fs';
import { FILE_VERSION } from '../../src/core/limits/format';

const OLDER = Array.from({ length: FILE_VERSION - 1 }, (_, index) => index + 1);

export type HostileFile = {
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly words: string;
};

const FULL = readFileSync(new URL('../frozen/v3/full.json', import.meta.url), 'utf8');
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const withText = (from: string, to: string) => {
  if (!FULL.includes(from)) throw new Error(`The frozen file does not hold ${from}`);
  return utf8(FULL.replace(from, () => to));
};
const file = (what: string, words: string, bytes: () => Uint8Array): HostileFile => ({
  what,
  name: 'odd.mainstay.json',
  bytes,
  words,
});
const NAME = '"name": "Self-assessment';
const inName = (first: string) => withText('"answers": {', `"answers": { ${first},`);
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const RECORD = JSON.stringify({
  answer: null,
  note: '',
  evidence: [],
  speakers: '',
  accreditationCodes: '',
  history: [],
  changedAt: '2026-11-20T10:15:00.000Z',
});
const records = (count: number) =>
  Array.from({ length: count }, (_, number) => `"OLD-${number}": ${RECORD}`).join(',');

/** JSON.parse takes a second over half a million of them. */
const manyNames = (count: number): string =>
  Array.from({ length: count }, (_, key) => `"k${key}":0`).join(',');

export const HOSTILE_FILES: readonly HostileFile[] = [
  file('too large', 'It is 9.0 MB', () => utf8('x'.repeat(9 * 1024 * 1024))),
  file('too deep', 'lists inside lists, more than 12 deep', () =>
    withText(NAME, `"odd": ${nested(30)}, ${NAME}`),
  ),
  file('far too deep', 'lists inside lists, more than 12 deep', () => utf8(nested(100_000))),
  file('too many values', 'more than 1,000,000 separate values', () =>
    withText(NAME, `"odd": [${`[${'0,'.repeat(999)}0],`.repeat(1_000)}0], ${NAME}`),
  ),
  file('too long a list', 'One list in it is longer than 50,000 entries', () =>
    withText(NAME, `"odd": {${manyNames(500_000)}}, ${NAME}`),
  ),
  file('too many answers', 'In the answers: expected at most 500 entries', () =>
    inName(records(501)),
  ),
  file('no room for the answers of this page', 'In the answers: expected at most 498 entries', () =>
    inName(records(434)),
  ),
  file('too long a note', 'expected at most 10,000 characters', () =>
    withText('"Nothing is paid for', `"${'x'.repeat(10_001)}`),
  ),
  file('a __proto__ key', 'In the answers, __proto__: browsers keep this name for themselves', () =>
    inName('"__proto__": {"polluted": true}'),
  ),
  file('an answer called constructor', 'In the answers, constructor: expected an id', () =>
    inName(`"constructor": ${RECORD}`),
  ),
  file('a huge number', 'level: expected 0, 1, 2, 3 or 4', () =>
    withText('"level": 0', '"level": 1e400'),
  ),
  file('a level below zero', 'level: expected 0, 1, 2, 3 or 4', () =>
    withText('"level": 0', '"level": -1'),
  ),
  file('a number for a name', 'In the name: expected some text', () =>
    withText(NAME, `"name": 7, "was": "Self-assessment`),
  ),
  file('a list for the answers', 'In the answers: expected a group of named values', () =>
    withText('"answers": {', '"answers": [], "were": {'),
  ),
  file('a date that is none', 'In the day it stands for: expected a date such as', () =>
    withText('"assessedOn": "2026-11-20"', '"assessedOn": "20 November"'),
  ),
  file('UTF-16', 'the encoding called UTF-16', () => Buffer.from(`\uFEFF${FULL}`, 'utf16le')),
  file('UTF-16 without its mark', 'the encoding called UTF-16', () => Buffer.from(FULL, 'utf16le')),
  file('Latin-1', 'not in the encoding called UTF-8', () =>
    Buffer.from(FULL.replace(NAME, '"name": "Siân Self-assessment'), 'latin1'),
  ),
  file('cut short', 'the end is missing', () => utf8(FULL.slice(0, 5_000))),
  file('cut short after a closing bracket', 'the end is missing', () =>
    utf8(FULL.slice(0, FULL.indexOf('}', 5_000) + 1)),
  ),
  file('empty', 'There is nothing in it', () => utf8('')),
  file('with a comma lost', 'not written as a Mainstay file is', () =>
    withText('"version": 3,', '"version": 3'),
  ),
  file('the JSON of another program', 'made by another program', () =>
    utf8('{"type": "FeatureCollection", "features": [], "features": []}'),
  ),
  file(
    'of a newer version',
    `The file is version 99; this page reads up to version ${FILE_VERSION}`,
    () => withText('"version": 3', '"version": 99'),
  ),
  file(
    'of a version that never was',
    `In the version: expected ${OLDER.join(', ')} or ${FILE_VERSION}`,
    () => withText('"version": 3', '"version": 1.5'),
  ),
  file('of newer questions', 'The file has questions 2.0.0', () =>
    utf8(FULL.replaceAll('"version": "1.0.0"', '"version": "2.0.0"')),
  ),
  file('of other questions', 'a different set of questions', () =>
    utf8(FULL.replaceAll('"id": "mainstay-lio"', '"id": "mainstay-scotland"')),
  ),
  file('with an evidence id twice', 'evidence: the same id is there twice', () =>
    utf8(
      FULL.replace('a7a4a0c6-6a9b-4b0e-a3b1-6a3b9d3d5a02', '3f0c1b52-9f1e-4a55-8d77-1f0a4e0f3c11'),
    ),
  ),
  file('with an answer twice', 'In the answers, F-FF-1: it is there twice', () =>
    inName(`"F-FF-1": ${RECORD}`),
  ),
  file(
    'with an answer twice, once spelt otherwise',
    'In the answers, F-FF-1: it is there twice',
    () => inName(`"\\u0046-FF-1": ${RECORD}`),
  ),
  {
    ...file('a zip', 'Inside it is a zip file', () => utf8('PK\u0003\u0004\0\0')),
    name: 'answers.json',
  },
  file('a PDF', 'It is a PDF', () => utf8('%PDF-1.7\n')),
  file('a picture', 'It is a picture', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d)),
  file('a document of an older Office', 'of an older Word', () =>
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
  ),
];
